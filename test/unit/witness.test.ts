import { describe, expect, test } from 'vitest';
import { buildMatcher } from '../../src/domain/matcher.ts';
import { countTerms, placeAt, readWitness, standsIn, stripSource } from '../../src/domain/witness.ts';

const title = { zh: '。', en: '.' };
const locators = [
  { at: '导语', starts: '市政府今天', title },
  { at: '一', starts: '一、总体', title },
  { at: '一（1）', in: '一', starts: '1．网格', title },
  { at: '一（2）', in: '一', starts: '2．数据', title },
  { at: '二', starts: '二、任务', title },
];
const source = `市政府 今天发布。网格。
一、总
体情况。
1．网格 1 200 个，网格化。
2．数据开放，数据。
二、任务。智慧
城市。
`;
const witness = readWitness(source, { locators, source: { file: 'x.txt' } });
const region = (at: string) => {
  const { from, to } = witness.regions.get(at) ?? { from: 0, to: 0 };
  return witness.text.slice(from, to);
};

test('white space of every kind goes, and nothing else', () => {
  expect(stripSource(' 一\n二\t三\r\n\u3000四\u00a0五\u2009六\u202f七\ufeff 8 ')).toBe('一二三四五六七8');
});

test.each([
  ['导语', '市政府今天发布。网格。'],
  ['一', '一、总体情况。1．网格1200个，网格化。2．数据开放，数据。'],
  ['一（1）', '1．网格1200个，网格化。'],
  ['一（2）', '2．数据开放，数据。'],
  ['二', '二、任务。智慧城市。'],
])('%s reaches to the next place that is not part of it', (at, text) => {
  expect(witness.lost).toEqual([]);
  expect(region(at)).toBe(text);
});

test('a place that cannot be found is named, and the others are found all the same', () => {
  const { lost, regions } = readWitness(source, { locators: [...locators.slice(0, 2), { at: '错', starts: '没有的', title }, ...locators.slice(2)], source: { file: 'x.txt' } });
  expect(lost).toEqual(['错']);
  expect([...regions.keys()]).toEqual(locators.map(({ at }) => at));
});

test('places are looked for in their order, so that a table of contents does not mislead', () => {
  const { regions, text } = readWitness('一、甲二、乙一、甲的正文二、乙的正文', { locators: [{ at: '目录', starts: '一、甲二', title }, { at: '一', starts: '一、甲的', title }, { at: '二', starts: '二、乙', title }], source: { file: 'x.txt' } });
  expect(regions.get('二')?.from).toBe(text.lastIndexOf('二、乙'));
});

test('what follows the end of the work does not belong to it', () => {
  const { text, regions } = readWitness('正文网格预览已结束，请下载', { locators: [{ at: '全', starts: '正文', title }], source: { file: 'x.txt', ends: '网格' } });
  expect(text).not.toContain('预览');
  expect(regions.get('全')?.to).toBe(text.length);
});

test('the smallest place that holds a position', () => {
  expect(placeAt(witness, witness.text.indexOf('1200'))).toBe('一（1）');
  expect(placeAt(witness, witness.text.indexOf('总体'))).toBe('一');
  expect(placeAt(witness, witness.text.length)).toBeUndefined();
});

test('whether a form stands in a place', () => {
  expect(standsIn(witness, '一（1）', '1 200个')).toBe(true);
  expect(standsIn(witness, '一', '数据开放')).toBe(true);
  expect(standsIn(witness, '二', '数据')).toBe(false);
  expect(standsIn(witness, '三', '数据')).toBe(false);
});

describe('counting', () => {
  const entry = (zh: string) => ({ zh: [{ term: zh, status: 'preferred' as const }], en: [{ term: 'x', status: 'preferred' as const }] });
  const matcher = buildMatcher([['wang', entry('网格')], ['hua', entry('网格化')], ['cheng', entry('智慧城市')], ['wu', entry('没有')]]);

  test('counts the longest form, across line ends, by id and place', () => {
    expect(countTerms(witness, matcher)).toEqual({
      cheng: { count: 1, at: ['二'] },
      hua: { count: 1, at: ['一（1）'] },
      wang: { count: 2, at: ['导语', '一（1）'] },
    });
    expect(Object.keys(countTerms(witness, matcher))).toEqual(['cheng', 'hua', 'wang']);
  });
});
