import type { Block, ComponentPiece, Page } from '../../domain/corpus.ts';
import { problemAt, type ContentProblem, type Rule } from '../rule.ts';
import { parallelBlocks } from '../texts/parallel-blocks.ts';

const names: Record<Block['kind'], string> = { heading: 'a heading', paragraph: 'a paragraph', item: 'a list item', row: 'a table row', quote: 'a quotation', code: 'code', rule: 'a rule', component: 'a component' };

function describe(block: Block): string {
  const [piece] = block.pieces;
  const what = block.kind === 'component' && piece?.type === 'component' ? `<${piece.name}>` : names[block.kind];
  const level = block.kind === 'heading' ? ` (${'#'.repeat(block.depth)})` : block.depth > 1 ? ` of depth ${block.depth}` : '';
  return `${what}${level} in line ${block.position.line}`;
}

function sequence(page: Page): ContentProblem[] {
  const { count, difference } = parallelBlocks(page);
  const { zh: chinese, en: english } = page.texts;
  if (!difference || !chinese || !english || chinese.blocks.length === 0 || english.blocks.length === 0) return [];
  const { zh, en } = difference;
  const mend = 'make both sides the same here; what follows is compared once this is mended';
  if (zh && en) return [problemAt(en.position, 'block-mismatch', `block ${count + 1} is ${describe(en)}`, `${describe(zh)} of zh-Hans.mdx`, mend)];
  if (zh) return [problemAt(zh.position, 'block-missing', `${describe(zh)} has no counterpart in en.mdx, which ends after ${count}`, 'the same blocks in both languages', mend)];
  if (en) return [problemAt(en.position, 'block-missing', `${describe(en)} has no counterpart in zh-Hans.mdx, which ends after ${count}`, 'the same blocks in both languages', mend)];
  return [];
}

/** What a component points to; how it is shown may differ between the languages. */
function target({ name, attributes }: ComponentPiece): string {
  const pointers = ['of', 'printed', 'at', 'group'].flatMap((key) => (attributes[key] === undefined ? [] : [`${key}="${attributes[key]}"`]));
  return `<${[name, ...pointers].join(' ')} />`;
}

/** A component that points nowhere, which is reported where it is read, matches any other of its name. */
function isSame(a: ComponentPiece, b: ComponentPiece): boolean {
  const [left, right, nowhere] = [target(a), target(b), `<${a.name} />`];
  return left === right || (a.name === b.name && (left === nowhere || right === nowhere));
}

function unmatched(own: ComponentPiece[], others: ComponentPiece[]): ComponentPiece[] {
  const rest = [...others];
  return own.filter((piece) => {
    const index = rest.findIndex((other) => isSame(piece, other));
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

const componentsOf = (block: Block | undefined) => (block?.pieces ?? []).filter((piece) => piece.type === 'component');

/** Compares the components of each pair of blocks; their order is free, as that of words is. */
function components(page: Page): ContentProblem[] {
  const { zh, en } = page.texts;
  if (!zh || !en) return [];
  return zh.blocks.slice(0, parallelBlocks(page).count).flatMap((block, index) => {
    const twin = en.blocks[index];
    const [chinese, english] = [componentsOf(block), componentsOf(twin)];
    const onlyChinese = unmatched(chinese, english);
    const onlyEnglish = unmatched(english, chinese);
    const mend = 'use the same components on both sides';
    const pairs = Math.max(onlyChinese.length, onlyEnglish.length);
    return Array.from({ length: pairs }, (_, at) => {
      const [left, right] = [onlyChinese[at], onlyEnglish[at]];
      if (right) return problemAt(right.position, 'component-mismatch', target(right), left ? `${target(left)} as in line ${left.position.line} of zh-Hans.mdx` : `nothing more than in line ${block.position.line} of zh-Hans.mdx`, mend);
      return problemAt(left?.position ?? block.position, 'component-mismatch', left ? target(left) : '', `nothing more than in line ${twin?.position.line} of en.mdx`, mend);
    });
  });
}

/** The two languages of a page have the same blocks in the same order, with the same components. */
export const blockParity: Rule = {
  name: 'block-parity',
  about: 'kind, depth and order of blocks, and their components',
  check: ({ pages }) => pages.flatMap((page) => [...sequence(page), ...components(page)]),
};
