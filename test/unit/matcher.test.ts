import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildMatcher } from '../../src/domain/matcher.ts';
import type { Language } from '../../src/domain/corpus.ts';
import type { Status, TermEntry } from '../../src/schema/term.ts';

type Forms = Pick<TermEntry, 'zh' | 'en'>;
const forms = (zh: [string, Status?][], en: [string, Status?][] = []): Forms => ({
  zh: zh.map(([term, status = 'preferred']) => ({ term, status })),
  en: en.map(([term, status = 'preferred']) => ({ term, status })),
});
const matcher = buildMatcher([
  ['city', forms([['智慧城市'], ['智能城市', 'deprecated']], [['smart city'], ['wise city', 'deprecated']])],
  ['management', forms([['网格化管理']], [['grid management']])],
  ['grid', forms([['网格']], [['grid']])],
  ['code', forms([['一码通城']], [['One Code Yungang']])],
  ['mobile', forms([['4G网络']], [['4G network']])],
  ['service', forms([['公共服务']], [['public service'], ['citizen’s service', 'admitted']])],
  ['io', forms([['输入/输出']], [['input/output']])],
]);
const found = (text: string, language: Language) => matcher.find(text, language).map(({ from, to, id }) => [text.slice(from, to), id]);

describe('Chinese', () => {
  test.each<[string, [string, string][]]>([
    ['智慧城市的网格化管理', [['智慧城市', 'city'], ['网格化管理', 'management']]],
    ['网格与网格化', [['网格', 'grid'], ['网格', 'grid']]],
    ['用4G网络', [['4G网络', 'mobile']]],
    ['14G网络', []],
    ['输入/输出', [['输入/输出', 'io']]],
    ['智能城市', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'zh')).toEqual(expected);
  });
});

describe('English', () => {
  test.each<[string, [string, string][]]>([
    ['Smart city, smart cities', [['Smart city', 'city'], ['smart cities', 'city']]],
    ['smart-city plans', [['smart-city', 'city']]],
    ['smart\u00a0city', [['smart\u00a0city', 'city']]],
    ['a smart\ncity', [['smart\ncity', 'city']]],
    ['grid management and grids', [['grid management', 'management'], ['grids', 'grid']]],
    ['gridlock, off-grid', [['grid', 'grid']]],
    ["the citizen's service", [["citizen's service", 'service']]],
    ['one Code Yungang', [['one Code Yungang', 'code']]],
    ['one code Yungang', []],
    ['wise city', []],
    ['4G networks', [['4G networks', 'mobile']]],
    ['the 14G network', []],
    ['input/output', [['input/output', 'io']]],
  ])('%j', (text, expected) => {
    expect(found(text, 'en')).toEqual(expected);
  });
});

test('a form that two terms share belongs to the one that prefers it, then to the first', () => {
  const entries = [
    ['a', forms([['数据开放', 'admitted'], ['开放数据']])],
    ['b', forms([['数据开放']])],
    ['c', forms([['开放数据']])],
  ] as const;
  const { find } = buildMatcher(entries);
  expect(find('数据开放', 'zh')[0]?.id).toBe('b');
  expect(find('开放数据', 'zh')[0]?.id).toBe('a');
});

test('without terms there is nothing to find', () => {
  const empty = buildMatcher([]);
  expect(empty.find('智慧城市 smart city', 'zh')).toEqual([]);
  expect(empty.find('智慧城市 smart city', 'en')).toEqual([]);
});

const han = fc.string({ unit: fc.constantFrom('智', '慧', '城', '市', '网'), minLength: 1, maxLength: 4 });
const odd = fc.string({ unit: 'binary', minLength: 1, maxLength: 6 });
const latin = fc.string({ unit: fc.constantFrom('a', 'B', 's', 'y', ' ', '-', '’', '.', '(', '数'), minLength: 1, maxLength: 5 });
const sources = (form: fc.Arbitrary<string>) => fc.array(fc.tuple(form, form), { maxLength: 6 }).map((list) => list.map(([zh, en], index) => [`t${index}`, forms([[zh]], [[en]])] as const));

describe('whatever the terms and the text', () => {
  test('Chinese is cut as a reader would cut it: leftmost, longest, never twice', () => {
    fc.assert(
      fc.property(fc.array(han, { minLength: 1, maxLength: 6 }), fc.string({ unit: fc.constantFrom('智', '慧', '城', '市', '网', '，'), maxLength: 20 }), (terms, text) => {
        const expected: string[] = [];
        for (let at = 0; at < text.length; ) {
          const longest = terms.filter((term) => text.startsWith(term, at)).sort((a, b) => b.length - a.length)[0];
          if (longest) expected.push(`${at} ${longest}`);
          at += longest?.length ?? 1;
        }
        const actual = buildMatcher(terms.map((term, index) => [`t${index}`, forms([[term]])])).find(text, 'zh');
        expect(actual.map(({ from, to }) => `${from} ${text.slice(from, to)}`)).toEqual(expected);
      }),
    );
  });

  test.each([['odd', odd], ['Latin', latin]])('nothing throws, overlaps, or goes beyond the text: %s forms', (_, form) => {
    fc.assert(
      fc.property(sources(form), fc.string({ unit: 'binary' }), fc.array(form), (terms, noise, words) => {
        const { find } = buildMatcher(terms);
        const text = [noise, ...words].join(' ');
        for (const language of ['zh', 'en'] as const) {
          let end = 0;
          for (const { from, to, id } of find(text, language)) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            expect(terms.some(([known]) => known === id)).toBe(true);
            end = to;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test('an English form never ends within a word', () => {
    fc.assert(
      fc.property(sources(latin), fc.array(latin).map((words) => words.join(' ')), (terms, text) => {
        for (const { from, to } of buildMatcher(terms).find(text, 'en')) {
          expect(/[\p{L}\p{N}]/u.test(text[from - 1] ?? '')).toBe(false);
          expect(/[\p{L}\p{N}]/u.test(text[to] ?? '')).toBe(false);
        }
      }),
    );
  });
});
