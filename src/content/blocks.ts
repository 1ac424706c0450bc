import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Block, ComponentPiece, Piece, TextPiece } from '../domain/corpus.ts';
import type { Position, Problem } from '../domain/problem.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** Components that content may use, where they may stand, and the attributes they take. */
export const components: Record<string, { place: 'line' | 'text'; attributes: string[]; optional?: string[] }> = {
  Source: { place: 'line', attributes: ['at'] },
  Projects: { place: 'line', attributes: ['group'] },
  Observation: { place: 'text', attributes: ['of'], optional: ['show'] },
  Quantity: { place: 'text', attributes: ['printed', 'at'], optional: ['show', 'one', 'other'] },
  Zh: { place: 'text', attributes: [] },
};

/** Cuts a page into its aligned blocks, in reading order. Anything content may not contain becomes a problem. */
export function blocksOf(tree: Root, file: string, problems: Problem[]): Block[] {
  const blocks: Block[] = [];
  const at = (node: { position?: { start: { line: number; column: number } } | undefined }): Position => ({
    file,
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  });
  const refuse = (node: Parameters<typeof at>[0], found: string, mend: string) =>
    problems.push({ ...at(node), code: 'forbidden-markup', found, expected: 'text, lists, tables and the components of CONTRIBUTING', mend });

  const component = (node: Jsx, place: 'line' | 'text'): ComponentPiece | undefined => {
    const name = node.name ?? '';
    const known = components[name];
    if (!known || known.place !== place) {
      problems.push({
        ...at(node),
        code: known ? 'misplaced-component' : 'unknown-component',
        found: `<${name}> ${known ? (place === 'line' ? 'alone on a line' : 'inside a text') : ''}`.trim(),
        expected: Object.entries(components).filter(([, value]) => value.place === place).map(([key]) => `<${key}>`).join(', '),
        mend: known ? 'move it' : 'use one of these; plain HTML is not allowed',
      });
      return undefined;
    }
    const attributes: Record<string, string> = {};
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') attributes[attribute.name] = attribute.value;
      else refuse(node, `an attribute of <${name}> is not a plain string`, 'write name="value"');
    }
    const allowed = [...known.attributes, ...(known.optional ?? [])];
    for (const key of Object.keys(attributes))
      if (!allowed.includes(key)) problems.push({ ...at(node), code: 'unknown-key', found: `<${name}> has no attribute \`${key}\``, expected: allowed.join(', '), mend: 'check its spelling, or remove it' });
    for (const key of known.attributes)
      if (!attributes[key]) problems.push({ ...at(node), code: 'missing-key', found: `<${name}> lacks \`${key}\``, expected: known.attributes.join(', '), mend: 'add it' });
    return { type: 'component', name, attributes, position: at(node) };
  };

  const pieces = (nodes: readonly PhrasingContent[], within?: TextPiece['within']): Piece[] =>
    nodes.flatMap((node): Piece[] => {
      switch (node.type) {
        case 'text':
          return [{ type: 'text', value: node.value, within, position: at(node) }];
        case 'inlineCode':
          return [{ type: 'text', value: node.value, within: 'code', position: at(node) }];
        case 'break':
          return [];
        case 'strong':
        case 'emphasis':
        case 'delete':
          return pieces(node.children, within);
        case 'link':
          return pieces(node.children, 'link');
        case 'mdxJsxTextElement': {
          if (node.name === 'Zh') return pieces(node.children as PhrasingContent[], 'zh');
          const piece = component(node, 'text');
          return piece ? [piece] : [];
        }
        default:
          refuse(node, `${node.type} in a text`, 'remove it');
          return [];
      }
    });

  const item = (node: ListItem, depth: number) => {
    for (const child of node.children) {
      if (child.type === 'list') child.children.forEach((nested) => item(nested, depth + 1));
      else if (child.type === 'paragraph') blocks.push({ kind: 'item', depth, pieces: pieces(child.children), position: at(child) });
      else flow(child);
    }
  };

  const flow = (node: RootContent | BlockContent | DefinitionContent) => {
    switch (node.type) {
      case 'yaml':
        return;
      case 'heading':
        if (node.depth === 1) refuse(node, 'a heading of level one', 'begin sections with ##; the title stands in the front matter');
        blocks.push({ kind: 'heading', depth: node.depth, pieces: pieces(node.children), position: at(node) });
        return;
      case 'paragraph':
        blocks.push({ kind: 'paragraph', depth: 0, pieces: pieces(node.children), position: at(node) });
        return;
      case 'list':
        node.children.forEach((child) => item(child, 1));
        return;
      case 'table':
        for (const row of node.children)
          blocks.push({ kind: 'row', depth: 0, pieces: row.children.flatMap((cell) => pieces(cell.children)), position: at(row) });
        return;
      case 'blockquote':
        for (const child of node.children)
          if (child.type === 'paragraph') blocks.push({ kind: 'quote', depth: 0, pieces: pieces(child.children), position: at(child) });
          else flow(child);
        return;
      case 'code':
        blocks.push({ kind: 'code', depth: 0, pieces: [{ type: 'text', value: node.value, within: 'code', position: at(node) }], position: at(node) });
        return;
      case 'thematicBreak':
        blocks.push({ kind: 'rule', depth: 0, pieces: [], position: at(node) });
        return;
      case 'mdxJsxFlowElement': {
        const piece = component(node, 'line');
        if (piece) blocks.push({ kind: 'component', depth: 0, pieces: [piece], position: piece.position });
        return;
      }
      default:
        refuse(node, node.type, 'remove it; content carries no code, imports or raw HTML');
    }
  };

  tree.children.forEach(flow);
  return blocks;
}
