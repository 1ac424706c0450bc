import type { Block, ComponentPiece, Corpus, Language, Page, PageText } from '../../domain/corpus.ts';
import { observationFigure, quantityFigure } from '../../domain/figures.ts';
import type { FormatOptions } from '../../domain/quantity/format.ts';
import { parallelBlocks } from './parallel-blocks.ts';
import { characterPosition } from './page-source.ts';
import { textAt } from './entry-texts.ts';
import { blank, type Passage, type Span, type Text } from './text.ts';

/** What a component shows in a language; blank where its data are at fault, which other rules report. */
function shown(corpus: Corpus, { name, attributes }: ComponentPiece, language: Language): string {
  const { of = '', printed = '', at = '', one, other } = attributes;
  const show = attributes['show'] as FormatOptions['show'];
  try {
    if (name === 'Observation') return observationFigure(corpus, of).text(language, show);
    if (name === 'Quantity') return quantityFigure({ printed, at, one, other, work: '' }).text(language, show);
  } catch {
    return blank;
  }
  return blank;
}

/** A block as its readers see it, with figures filled in. */
function blockText(corpus: Corpus, page: PageText, block: Block): Text {
  let value = '';
  const spans: Span[] = [];
  const starts: number[] = [];
  for (const piece of block.pieces) {
    if (block.kind === 'row' && value !== '') {
      // Cells are not words of one sentence; a break between all pieces keeps their figures apart.
      value += '\n';
      spans.push({ from: value.length - 1, to: value.length, as: 'figure' });
    }
    const from = value.length;
    starts.push(from);
    value += piece.type === 'text' ? piece.value : shown(corpus, piece, page.language);
    const as = piece.type === 'component' ? 'figure' : piece.within;
    if (as && value.length > from) spans.push({ from, to: value.length, as });
  }
  const at = (offset = 0) => {
    const index = starts.findLastIndex((start) => start <= offset);
    const piece = block.pieces[index];
    if (piece?.type !== 'text') return piece?.position ?? block.position;
    return characterPosition(page, piece.position, piece.value, offset - (starts[index] ?? 0));
  };
  return { language: page.language, value, spans, at };
}

function quotedChinese(page: Page, text: PageText, block: Block, index: number): Passage[] {
  return block.pieces.flatMap((piece): Passage[] => {
    if (text.language === 'zh' || piece.type !== 'text' || piece.within !== 'zh') return [];
    const { value, position } = piece;
    const zh: Text = { language: 'zh', value, spans: [], at: (offset = 0) => characterPosition(text, position, value, offset) };
    return [{ origin: { kind: 'block', page, path: [index] }, role: 'quoted', texts: { zh } }];
  });
}

/** Every text of a page: front matter, and the blocks, joined with their counterparts as far as the two languages run parallel. */
function textsOfPage(corpus: Corpus, page: Page): Passage[] {
  const sides = Object.values(page.texts);
  const matter = (['title', 'description'] as const).map((key): Passage => {
    const texts = Object.fromEntries(sides.map((side) => [side.language, textAt(side, [key], side.language, side.matter[key])]));
    return { origin: { kind: 'matter', page, path: [key] }, role: 'prose', texts };
  });
  const joined = parallelBlocks(page).count;
  const blocks: Passage[] = sides.flatMap((side) => side.blocks.flatMap((block, index): Passage[] => {
    const quoted = quotedChinese(page, side, block, index);
    if (block.kind === 'component' || block.kind === 'rule') return quoted;
    const own = blockText(corpus, side, block);
    const paired = index < joined;
    if (paired && side.language === 'en') return quoted;
    const twin = page.texts.en?.blocks[index];
    const texts = paired && page.texts.en && twin ? { zh: own, en: blockText(corpus, page.texts.en, twin) } : { [side.language]: own };
    return [{ origin: { kind: 'block', page, path: [index] }, role: 'block', texts }, ...quoted];
  }));
  return [...matter, ...blocks];
}

/** Every text of the pages. */
export function pagePassages(corpus: Corpus): Passage[] {
  return corpus.pages.flatMap((page) => textsOfPage(corpus, page));
}
