import type { Block, Page } from '../../domain/corpus.ts';

/** How far the two languages of a page have the same blocks, and the first blocks that differ, if any do. */
export interface ParallelBlocks {
  count: number;
  difference?: { zh: Block | undefined; en: Block | undefined };
}

const isSame = (zh: Block, en: Block) =>
  zh.kind === en.kind && zh.depth === en.depth && (zh.kind !== 'component' || nameOf(zh) === nameOf(en));

function nameOf({ pieces: [piece] }: Block): string {
  return piece?.type === 'component' ? piece.name : '';
}

/** Lays the blocks of the two languages side by side. A page with one language runs parallel nowhere. */
export function parallelBlocks({ texts: { zh, en } }: Page): ParallelBlocks {
  if (!zh || !en) return { count: 0 };
  const length = Math.max(zh.blocks.length, en.blocks.length);
  for (let index = 0; index < length; index += 1) {
    const [left, right] = [zh.blocks[index], en.blocks[index]];
    if (!left || !right || !isSame(left, right)) return { count: index, difference: { zh: left, en: right } };
  }
  return { count: length };
}
