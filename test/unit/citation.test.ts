import { describe, expect, test } from 'vitest';
import { citeWork } from '../../src/domain/citation.ts';
import type { WorkEntry } from '../../src/schema/work.ts';

const work: WorkEntry = {
  title: { zh: '云港市智慧城市规划', en: 'Yungang Smart City Plan', basis: 'printed' },
  short: { zh: '规划', en: 'Plan' },
  summary: { zh: '。', en: '.' },
  issuer: { zh: '云港市政府', en: 'Yungang Municipal Government', basis: 'printed' },
  date: { value: '2020-03-15', basis: 'printed' },
  genre: 'plan',
  completeness: 'complete',
  completenessNote: { zh: '。', en: '.' },
  source: { file: 'plan.txt' },
  pages: ['summary'],
  locators: [],
  faults: [],
};

test('a work that prints everything', () => {
  expect(citeWork({ ...work, number: '云府发〔2020〕8号' })).toEqual({
    gbt7714: '云港市政府. 云港市智慧城市规划：云府发〔2020〕8号[Z]. 2020-03-15.',
    apa: 'Yungang Municipal Government. (2020, March 15). 云港市智慧城市规划 [Yungang Smart City Plan] (云府发〔2020〕8号).',
  });
});

test('what the work does not print stands in brackets', () => {
  const inferred = { title: { ...work.title, basis: 'inferred' as const }, issuer: { ...work.issuer, basis: 'inferred' as const }, date: { value: '2020/2021', basis: 'inferred' as const } };
  expect(citeWork({ ...work, ...inferred })).toEqual({
    gbt7714: '[云港市政府]. [云港市智慧城市规划][Z]. [2020—2021].',
    apa: '[Yungang Municipal Government]. ([2020–2021]). [云港市智慧城市规划] [Yungang Smart City Plan].',
  });
});

describe('dates', () => {
  test.each([
    ['2020', '2020.', '(2020).'],
    ['2020-03', '2020-03.', '(2020, March).'],
    ['2020-03-05', '2020-03-05.', '(2020, March 5).'],
    ['2020/2021', '2020—2021.', '(2020–2021).'],
    ['2020-03/2021-05', '2020-03—2021-05.', '(2020, March–2021, May).'],
  ])('%s', (value, chinese, english) => {
    const { gbt7714, apa } = citeWork({ ...work, date: { value, basis: 'printed' } });
    expect(gbt7714.endsWith(chinese)).toBe(true);
    expect(apa).toContain(english);
  });
});
