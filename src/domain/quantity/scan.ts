import type { Figure } from './figure.ts';

/** A figure as a rule finds it. `from` and `to` give its place in the match, where it is not the whole of it. */
export type Draft = Omit<Figure, 'text' | 'index' | 'digits' | 'demanded'> & { from?: number; to?: number; digits?: boolean; demanded?: boolean };

/**
 * A pattern and what its matches say. Undefined leaves a match to later rules; any list, even an empty one, takes it out of the
 * text. `before` and `rest` are the nearest characters on either side.
 */
export interface Rule {
  pattern: RegExp;
  read(match: RegExpExecArray, before: string, rest: string): readonly Draft[] | undefined;
}

/** Stands in for text that a rule has taken, so that places stay as they are and nothing is read across it. */
const taken = '\u0000';
/** How many characters on either side of a match a rule may look at. */
const near = 24;

/** Takes stretches, in order and apart from each other, out of a text. */
export function takeOut(text: string, stretches: readonly { index: number; end: number }[]): string {
  let from = 0;
  const pieces: string[] = [];
  for (const { index, end } of stretches) {
    pieces.push(text.slice(from, index), taken.repeat(end - index));
    from = end;
  }
  return pieces.join('') + text.slice(from);
}

/** Applies rules one after another, each to what the earlier ones have left. The figures come in no order. */
export function scan(folded: string, original: string, rules: readonly Rule[]): { figures: Figure[]; left: string } {
  const figures: Figure[] = [];
  let left = folded;
  for (const { pattern, read } of rules) {
    const stretches: { index: number; end: number }[] = [];
    for (const match of left.matchAll(pattern)) {
      const { index } = match;
      const end = index + match[0].length;
      const drafts = read(match, left.slice(Math.max(0, index - near), index), left.slice(end, end + near));
      if (!drafts) continue;
      stretches.push({ index, end });
      for (const { from = 0, to = match[0].length, digits = false, demanded = false, ...reading } of drafts) {
        figures.push({ ...reading, digits, demanded, index: index + from, text: original.slice(index + from, index + to) });
      }
    }
    left = takeOut(left, stretches);
  }
  return { figures, left };
}
