import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { languages } from '../../src/check/rules/languages.ts';
import { leftovers } from '../../src/check/rules/leftovers.ts';
import { spelling } from '../../src/check/rules/spelling.ts';
import { typographyChinese } from '../../src/check/rules/typography-chinese.ts';
import { typographyEnglish } from '../../src/check/rules/typography-english.ts';

const rules = [typographyChinese, typographyEnglish, spelling, leftovers, languages];

/** The codes that the rules of writing find in one bilingual text. */
function codesOf(zh: string, en: string): string[] {
  const locate = () => ({ file: 'a.yml', line: 1, column: 1 });
  const empty = { id: '', file: '', locate };
  const corpus: Corpus = {
    subjects: { ...empty, value: [{ id: 'a', name: { zh: '甲', en: 'A' }, description: { zh, en } }] },
    works: new Map(), projects: new Map(), pages: [], terms: new Map(), indicators: new Map(),
    hant: { ...empty, value: [] }, counts: { ...empty, value: {} }, strings: {},
    known: { works: new Set(), terms: new Set(), indicators: new Set() },
  };
  return rules.flatMap((rule) => rule.check(corpus)).map(({ code }) => code);
}

describe('good writing passes', () => {
  it.each([
    '上海的“两化融合”，即信息化与工业化融合（IT）。',
    '比例为3.5%，接入点1,200个，时间10:30。',
    '引用“new infrastructure” for daily life时保留引号。',
    '译作a center for…即可……见下。',
    '2014～2016年，或2014至2016年；《规划》——“十三五”。',
    'MIT许可，CC BY 4.0许可。',
    '有待补充的内容，作为人工智能城市。',
    '问：“为什么？”答：“因为……”',
  ])('%s', (zh) => {
    expect(codesOf(zh, 'English.')).toEqual([]);
  });

  it.each([
    'Write “in-depth integration”; it’s 3.5% at 10:30 (about 1,200).',
    'The analyses emphasize specialists, advisers, the enterprise and its franchise.',
    'A colorful center, a meter of fiber, four hours, and our tour.',
    'The metropolis is promised a promise; exercise, surprise, revise, advertise and televise.',
    'From 2014–2016 — or later… the “four centers.”',
    'The arithmetic of theories, the acre and the timbre.',
  ])('%s', (en) => {
    expect(codesOf('中文。', en)).toEqual([]);
  });

  it('lets English quote what the Chinese says', () => {
    expect(codesOf('“贯标”指评定。', 'With 贯标 the phrase means an assessment.')).toEqual([]);
  });
});

describe('bad writing does not', () => {
  it.each([
    ['甲,乙', 'half-width-punctuation'],
    ['“甲”,乙', 'half-width-punctuation'],
    ['甲~乙', 'half-width-punctuation'],
    ['甲（WLAN)和乙', 'half-width-punctuation'],
    ['甲 乙', 'space-in-chinese'],
    ['NGB 网络', 'space-in-chinese'],
    ['甲\n乙', 'space-in-chinese'],
    ['甲。。', 'doubled-punctuation'],
    ['甲…乙', 'ellipsis'],
    ['甲２０', 'full-width-letter'],
  ])('%s', (zh, code) => {
    expect(codesOf(zh, 'English.')).toEqual([code]);
  });

  it.each([
    ['The organizations digitalised their centres', ['british-spelling', 'british-spelling']],
    ['neighbouring kilometres', ['british-spelling', 'british-spelling']],
    ['decentralisation', ['british-spelling']],
    ['The word 贯标 here', ['han-in-english']],
    ['Here is the translation', ['leftover-chat']],
    ['Co\u200boperate', ['invisible-character']],
    ['caf\u00c3\u00a9', ['mojibake']],
  ])('%s', (en, found) => {
    expect(codesOf('中文。', en)).toEqual(found);
  });
});
