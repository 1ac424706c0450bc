import type { Draft, Rule } from './scan.ts';

const counts: Record<string, number> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 };
const parts: Record<string, number> = {
  half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, hundredth: 100,
};
const wholes: Record<string, number> = { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, decade: 10, century: 100, year: 12 };
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const multiples: Record<string, number> = {
  doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5, sextupl: 6, twofold: 2, threefold: 3, fourfold: 4, fivefold: 5, sixfold: 6, sevenfold: 7,
  eightfold: 8, ninefold: 9, tenfold: 10, twice: 2, thrice: 3,
};
const others: Record<string, number> = {
  once: 1, single: 1, sole: 1, both: 2, pair: 2, couple: 2, dual: 2, twin: 2, decade: 10, century: 100, nil: 0, none: 0, no: 0,
};

const available = (value: number): Draft => ({ value, kind: 'plain' });
const half: Draft = { value: 0.5, kind: 'ratio' };

/** Rules for fractions in words, which come before the reading of number words. */
export const englishFractionRules: readonly Rule[] = [
  {
    // two-thirds, a quarter; “a third” may also be an ordinal
    pattern: /(?<!\band\s)\b(a|an|one|two|three|four|five|six|seven|eight|nine)[\s-](half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)s?\b/gi,
    read([, count = '', name = '']) {
      const [part, of] = [counts[count.toLowerCase()] ?? 1, parts[name.toLowerCase().replace('halves', 'half')] ?? 1];
      return [{ value: part / of, kind: 'ratio' }, ...(of === 2 || of === part ? [] : [available(of), available(part)])];
    },
  },
  {
    pattern: /\b(one|two|three|four|five|six|seven|eight|nine)\s(?:in|out of)\s(?:every\s)?(two|three|four|five|six|seven|eight|nine|ten)\b/gi,
    read([, count = '', whole = '']) {
      const [part, of] = [counts[count.toLowerCase()] ?? 1, whole.toLowerCase() === 'ten' ? 10 : (counts[whole.toLowerCase()] ?? 1)];
      return [{ value: part / of, kind: 'ratio' }, available(part), available(of)];
    },
  },
  {
    pattern: /\b(?:a|an|one)\s(?:hour|day|week|month|year|decade|century)\sand\sa\shalf\b/gi,
    read: () => [available(1.5)],
  },
  {
    pattern: /(?<!\band\sa\s)\bhalf[\s-](?:a[\s-])?(dozen|hundred|thousand|million|billion|trillion|decade|century|year)\b/gi,
    read: ([, whole = '']) => [half, available((wholes[whole.toLowerCase()] ?? 0) / 2)],
  },
];

/** Rules for other words that stand for numbers. All are available and none is demanded. */
export const englishWordRules: readonly Rule[] = [
  {
    pattern: /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b/g,
    read: ([, month = '']) => [{ value: months.indexOf(month.toLowerCase()) + 1, kind: 'date-part' }],
  },
  {
    pattern: /\b(?:(doubl|tripl|trebl|quadrupl|quintupl|sextupl)(?:e|es|ed|ing)|(two|three|four|five|six|seven|eight|nine|ten)-?fold|(twice|thrice))\b/gi,
    read([, verb, fold, adverb]) {
      const value = multiples[(verb ?? adverb ?? `${fold}fold`).toLowerCase()] ?? 0;
      return [{ value, kind: fold && value > 2 ? 'times' : 'multiplied' }];
    },
  },
  { pattern: /\b(?:half|halves|halved|halving|mid-?way|semi(?=-|annual))\b/gi, read: () => [half] },
  { pattern: /\bquarters?\b/gi, read: () => [{ value: 0.25, kind: 'ratio' }] },
  {
    pattern: /\b(once|single|sole|both|pair|couple|dual|twin|decade|century|nil|none|no)s?\b/gi,
    read: ([, word = '']) => [available(others[word.toLowerCase()] ?? 0)],
  },
];
