import type { Corpus } from '../domain/corpus.ts';
import type { Position, Problem } from '../domain/problem.ts';
import type { Code } from './codes.ts';

/** A problem whose code stands in the table of codes. */
export type ContentProblem = Problem & { code: Code };

/** One rule about content: a stable name, what it looks at, and a pure check. */
export interface Rule {
  name: string;
  about: string;
  check(corpus: Corpus): ContentProblem[];
}

/** Makes a problem at a position; its type says whether its code is one of the table. */
export function problemAt(position: Position, code: Code, found: string, expected: string, mend: string): ContentProblem;
export function problemAt(position: Position, code: string, found: string, expected: string, mend: string): Problem;
export function problemAt(position: Position, code: string, found: string, expected: string, mend: string): Problem {
  return { ...position, code, found, expected, mend };
}
