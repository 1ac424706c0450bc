import type { Code } from '../codes.ts';
import { problemAt, type ContentProblem } from '../rule.ts';
import { excerpt, isFilledIn, type Text } from './text.ts';

/** Something that must not stand in a text. */
export interface Trap {
  code: Code;
  /** A global pattern. */
  pattern: RegExp;
  /** What stands there; the text found follows it. */
  what: string;
  expected: string;
  mend: string;
}

/** Reports every place where a trap's pattern stands in a text. `value` is the text to search, with its offsets unchanged. */
export function scan(text: Text, traps: readonly Trap[], value = text.value): ContentProblem[] {
  return traps.flatMap(({ code, pattern, what, expected, mend }) =>
    [...value.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      if (isFilledIn(text, index)) return [];
      return [problemAt(text.at(index), code, `${what} in “${excerpt(text.value, index, found.length)}”`, expected, mend)];
    }));
}
