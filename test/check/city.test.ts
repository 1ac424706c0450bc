import { expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { loadCorpus } from '../../src/content/load-corpus.ts';
import { formatProblem } from '../../src/domain/problem.ts';

it('finds nothing wrong with the invented city', async () => {
  const loaded = await loadCorpus('test/fixtures/city');
  expect(loaded.corpus.works.size).toBe(2);
  expect(loaded.corpus.terms.size).toBe(5);
  expect(loaded.corpus.indicators.size).toBe(2);
  expect(loaded.corpus.pages.map(({ name }) => name).sort()).toEqual(['about', 'measures', 'summary', 'summary']);
  expect(checkContent(loaded).map(formatProblem)).toEqual([]);
});
