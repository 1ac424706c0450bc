import { expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { loadCorpus } from '../../src/content/load-corpus.ts';
import { formatProblem } from '../../src/domain/problem.ts';

it('finds nothing wrong with the content of the site', async () => {
  expect(checkContent(await loadCorpus('content')).map(formatProblem)).toEqual([]);
});
