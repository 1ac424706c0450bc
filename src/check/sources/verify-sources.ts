import type { Corpus } from '../../domain/corpus.ts';
import { buildMatcher } from '../../domain/matcher.ts';
import { compareProblems, type Problem } from '../../domain/problem.ts';
import { countTerms, readWitness, standsIn, type Witness } from '../../domain/witness.ts';
import { problemAt } from '../rule.ts';
import { carriedRuns } from './carried-runs.ts';

/** What was compared, so that a report can say it. */
export interface Verification {
  works: number;
  figures: number;
  counts: number;
  texts: number;
  problems: Problem[];
}

/** Compares what the content says of its sources with the source texts, given by file name. Works without a text are skipped. */
export function verifySources(corpus: Corpus, sources: ReadonlyMap<string, string>): Verification {
  const witnesses = new Map<string, Witness>();
  for (const [id, { value }] of corpus.works) {
    const source = sources.get(value.source.file);
    if (source !== undefined) witnesses.set(id, readWitness(source, value));
  }
  const figures = figureProblems(corpus, witnesses);
  const counts = countProblems(corpus, witnesses);
  const runs = carriedRuns(corpus, [...sources.values()]);
  const problems = [...placeProblems(corpus, witnesses), ...figures.problems, ...counts.problems, ...runs.problems];
  return { works: witnesses.size, figures: figures.compared, counts: counts.compared, texts: runs.compared, problems: problems.sort(compareProblems) };
}

function placeProblems({ works }: Corpus, witnesses: Map<string, Witness>): Problem[] {
  return [...witnesses].flatMap(([id, { lost }]) => {
    const work = works.get(id);
    return lost.flatMap((at) => {
      const index = work?.value.locators.findIndex((locator) => locator.at === at) ?? -1;
      return work ? [problemAt(work.locate(['locators', index, 'starts']), 'place-not-in-source', `“${work.value.locators[index]?.starts}” does not follow in the source`, 'how the place begins, in the order of the work', 'copy its first characters, without white space')] : [];
    });
  });
}

function figureProblems(corpus: Corpus, witnesses: Map<string, Witness>): { compared: number; problems: Problem[] } {
  const problems: Problem[] = [];
  let compared = 0;
  const compare = (work: string, at: string, printed: string, position: Problem | Parameters<typeof problemAt>[0]) => {
    const witness = witnesses.get(work);
    if (!witness) return;
    compared += 1;
    if (standsIn(witness, at, printed)) return;
    const { file, line, column } = position;
    problems.push(problemAt({ file, line, column }, 'figure-not-in-source', `“${printed}” does not stand in ${work} ${at}`, 'the figure exactly as it is printed, white space aside', 'open the source and mend the figure or its place'));
  };
  for (const indicator of corpus.indicators.values())
    indicator.value.observations.forEach(({ work, at, printed }, index) => compare(work, at, printed, indicator.locate(['observations', index, 'printed'])));
  for (const page of corpus.pages)
    for (const text of Object.values(page.texts))
      for (const { pieces } of text.blocks)
        for (const piece of pieces)
          if (piece.type === 'component' && piece.name === 'Quantity') compare(page.work ?? '', piece.attributes['at'] ?? '', piece.attributes['printed'] ?? '', piece.position);
  return { compared, problems };
}

function countProblems(corpus: Corpus, witnesses: Map<string, Witness>): { compared: number; problems: Problem[] } {
  const problems: Problem[] = [];
  let compared = 0;
  const matcher = buildMatcher([...corpus.terms].map(([id, { value }]) => [id, value]));
  for (const [work, witness] of witnesses) {
    const actual = countTerms(witness, matcher);
    const stated = corpus.counts.value[work] ?? {};
    for (const id of new Set([...Object.keys(actual), ...Object.keys(stated)])) {
      compared += 1;
      if (JSON.stringify(actual[id]) === JSON.stringify(stated[id])) continue;
      problems.push(problemAt(corpus.counts.locate([work, id]), 'count-not-in-source', `${id} in ${work}: ${JSON.stringify(stated[id] ?? 'nothing')}`, JSON.stringify(actual[id] ?? 'nothing'), 'run `npm run terms:count -- FOLDER`'));
    }
    for (const term of corpus.terms.values())
      term.value.cites.forEach((cite, index) => {
        if (cite.work !== work || actual[term.id]?.at.includes(cite.at)) return;
        problems.push(problemAt(term.locate(['cites', index, 'at']), 'term-not-in-source', `no designation of ${term.id} stands in ${work} ${cite.at}`, `one of ${actual[term.id]?.at.join('、') || 'none'}`, 'mend the place, or add the printed form as a designation'));
      });
  }
  return { compared, problems };
}
