import type { Corpus } from '../domain/corpus.ts';
import { compareProblems, type Problem } from '../domain/problem.ts';
import { rules } from './rules/index.ts';

/** Runs every rule over a loaded corpus and joins the problems of reading with those of the rules, in order of place. */
export function checkContent({ corpus, problems }: { corpus: Corpus; problems: Problem[] }): Problem[] {
  return [...problems, ...rules.flatMap((rule) => rule.check(corpus))].sort(compareProblems);
}
