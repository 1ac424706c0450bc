import { expect, it } from 'vitest';
import { verifySources } from '../../src/check/sources/verify-sources.ts';
import { loadCorpus } from '../../src/content/load-corpus.ts';
import { readSources } from '../../src/content/read-sources.ts';

const { corpus } = await loadCorpus('test/fixtures/city');
const sources = await readSources('test/fixtures/city-sources');

/** The problems after a change of one source file, as `file:line code`. */
function afterChange(file: string, from: string, to: string): string[] {
  const text = sources.get(file) ?? '';
  expect(text).toContain(from);
  return verifySources(corpus, new Map([...sources, [file, text.replace(from, to)]])).problems.map((problem) => `${problem.file}:${problem.line} ${problem.code}`);
}

it('finds every figure, place and count of the fixture in its sources', () => {
  const verification = verifySources(corpus, sources);
  expect(verification.problems).toEqual([]);
  expect(verification).toMatchObject({ works: 2, figures: 7 });
});

it('skips works whose source is not at hand', () => {
  expect(verifySources(corpus, new Map())).toMatchObject({ works: 0, figures: 0, counts: 0, problems: [] });
});

it('misses a figure that the source prints otherwise', () => {
  expect(afterChange('report-2023.txt', '36.5万户', '35.6万户')).toEqual(['test/fixtures/city/indicators/fiber-homes.yml:9 figure-not-in-source']);
});

it('misses a figure that stands in another place', () => {
  const moved = afterChange('plan-2020.txt', '数据资源 500 项', '数据资源若干');
  expect(moved).toEqual(['test/fixtures/city/indicators/open-datasets.yml:8 figure-not-in-source']);
});

it('sees a count and a place of a term that are no longer true', () => {
  expect(afterChange('report-2023.txt', '；“一码通城”接入公交、图书馆和医院', '')).toEqual([
    expect.stringMatching(/counts\.json:\d+ count-not-in-source/),
    'test/fixtures/city/terms/yi-ma-tong-cheng.yml:22 term-not-in-source',
  ]);
});

it('sees a place that does not begin as declared', () => {
  expect(afterChange('plan-2020.txt', '二、主要任务', '二、重点任务')).toContainEqual(expect.stringMatching(/plan-2020\/work\.yml:\d+ place-not-in-source/));
});

it('finds a run of thirty characters that a text carries over, titles aside', () => {
  const definition = corpus.terms.get('zhi-hui-cheng-shi')?.value.definition.zh ?? '';
  const whole = [...definition].slice(0, 30).join('');
  const add = (text: string) => verifySources(corpus, new Map([...sources, ['other.txt', text]])).problems.map(({ code }) => code);
  expect(add(whole)).toEqual(['carried-over']);
  expect(add([...whole].join('\n'))).toEqual(['carried-over']);
  expect(add(whole.slice(0, 29))).toEqual([]);
});
