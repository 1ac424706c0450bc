import type { Corpus, Located } from '../../domain/corpus.ts';
import type { Position, Problem } from '../../domain/problem.ts';
import { stripSource } from '../../domain/witness.ts';
import { problemAt } from '../rule.ts';

/** A text of the site may share fewer characters than this with a source, white space and titles in 《》 aside. */
const longestRun = 30;

/** Finds texts of the content that carry a run of `longestRun` characters over from a source. */
export function carriedRuns(corpus: Corpus, sources: readonly string[]): { compared: number; problems: Problem[] } {
  const runs = new Set<string>();
  for (const source of sources.map(stripSource)) for (let index = 0; index + longestRun <= source.length; index += 1) runs.add(source.slice(index, index + longestRun));
  const problems: Problem[] = [];
  let compared = 0;
  const compare = (text: string, position: Position) => {
    compared += 1;
    const stripped = stripSource(text).replace(/《[^》]*》/gu, '《》');
    for (let index = 0; index + longestRun <= stripped.length; index += 1) {
      const run = stripped.slice(index, index + longestRun);
      if (!runs.has(run)) continue;
      problems.push(problemAt(position, 'carried-over', `“${run}” stands in a source`, `fewer than ${longestRun} characters in a row from a source`, 'say it anew'));
      return;
    }
  };
  const entries: Located<unknown>[] = [...corpus.terms.values(), ...corpus.indicators.values(), ...corpus.works.values(), ...corpus.projects.values(), corpus.subjects];
  for (const entry of entries) for (const { path, text } of strings(entry.value)) if (path[0] !== 'title' && !path.includes('starts')) compare(text, entry.locate(path));
  for (const page of corpus.pages)
    for (const text of Object.values(page.texts))
      for (const block of text.blocks) compare(block.pieces.map((piece) => (piece.type === 'text' ? piece.value : '')).join(''), block.position);
  return { compared, problems };
}

function strings(value: unknown, path: (string | number)[] = []): { path: (string | number)[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => strings(item, [...path, index]));
  if (value && typeof value === 'object') return Object.entries(value).flatMap(([key, item]) => strings(item, [...path, key]));
  return [];
}
