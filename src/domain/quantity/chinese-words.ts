import { divide } from './decimal.ts';
import { numeralChar, parseChineseNumeral, readNumeralRun, scalePower } from './parse-chinese-numerals.ts';
import type { Draft, Rule } from './scan.ts';

const digits = '\\d+(?:\\.\\d+)?';
// The look-behinds let a run be tried from its beginning only, so that long runs take linear time.
const run = `(?<!${numeralChar})${numeralChar}+`;
const numeral = `${run}(?:点[零〇一二三四五六七八九]+[万亿]*)?`;
const either = `(?:(?<![\\d.])${digits}|${numeral})`;

/** After 成 these make it a verb or part of another word: 成立, 成为, 成果. */
export const notTenths = '(?![不立为功果长员分本都就品熟型绩套效交因人年语败婚])';

const valueOf = (text: string) => (/^\d/.test(text) ? Number(text) : parseChineseNumeral(text));
const written = (text: string) => ({ digits: /\d/.test(text), demanded: true });

const added = /(?:增长|增加|增幅|提高|提升|上升|扩大|上涨|超出|增|涨|高|多|快|大|翻)了?(?:近|约|超过|超|逾|将近|达|达到)?\s?$/;

/**
 * Whether a multiple says what was added (增长4倍, 高1.5倍) rather than what came of it (是4倍, 增长到4倍). A single 倍 always does:
 * nothing is worth mentioning that is one time as large.
 */
export function growthBefore(text: string, number: string, power = 0): boolean {
  const before = text.replace(/[\d.]+(?:~|[–—-]|至|到)$/, '');
  return (Number(number) === 1 && power === 0) || added.test(before);
}

const months = { 年: [12, 6], 小时: [60, 30] } as Partial<Record<string, readonly [number, number]>>;

/** Rules that join Chinese words with digits, and so come before the reading of digits. */
export const fractionRules: readonly Rule[] = [
  {
    // 三分之二, 百分之五, 百分之五到十
    pattern: new RegExp(`(${either})分之(${either})(?:[至到~–—-](${either})(?![年月日个分]))?`, 'g'),
    read([text, of = '', part = '', upTo]) {
      const divisor = valueOf(of);
      if (!divisor) return undefined;
      const drafts = [part, upTo ?? ''].flatMap((end): Draft[] => {
        const value = end && valueOf(end);
        return value === '' || value === undefined ? [] : [{ value: divide(value, divisor), kind: 'ratio', ...written(text) }];
      });
      return drafts.length > 0 ? drafts : undefined;
    },
  },
  {
    // 两年半, 一个半小时; but not 2016年半年报 or 3家半导体企业
    pattern: new RegExp(`(${either})\\s?(?:个半(?=小时|月|世纪|钟头|多)|(年|天|小时)半(?![导径岛结挂自成封路山途载数期年]))`, 'g'),
    read([text, number = '', unit = ''], _before, rest) {
      const value = valueOf(number);
      if (value === undefined || value >= 1000) return undefined;
      const [each, half] = months[unit || (/^小时|^钟头/.test(rest) ? '小时' : '')] ?? [];
      return [{ value: value + 0.5, kind: 'plain', ...written(text), ...(each && half && { also: [{ value: value * each + half, kind: 'plain' }] }) }];
    },
  },
];

/** The numbers that a run before 倍 or 成 stands for: two in 两三倍, one in 二十三倍. */
function amounts(text: string): number[] {
  const values = readNumeralRun(text);
  return values.length > 2 ? values.slice(0, 2) : values;
}

const half = { value: 0.5, kind: 'ratio', demanded: true } as const;
const halfUnits: Record<string, number> = { 年: 6, 小时: 30, 世纪: 50 };
const available = (value: number): Draft => ({ value, kind: 'plain' });

/** Rules for numbers in words. Those with a mark (倍, 成, 半, 翻, 百分点) are demanded, all others only available. */
export const chineseWordRules: readonly Rule[] = [
  {
    pattern: new RegExp(`(${run})[多余]?倍(?![率频数])`, 'g'),
    read([, amount = ''], before) {
      const growth = growthBefore(before, amount === '一' ? '1' : amount);
      // 百倍 and 千百倍 are figures of speech.
      const demanded = /[零〇一二两三四五六七八九十]/.test(amount);
      return amounts(amount).map((value) => ({ value, kind: growth ? 'growth' : 'times', demanded }));
    },
  },
  {
    pattern: new RegExp(`(?<![第之周期统单唯专零〇一二两三四五六七八九十百千万亿])(?:([一二两三四五六七八九])[至到~–—-]?)?([一二两三四五六七八九十])成(半?)${notTenths}`, 'g'),
    read([, low = '', high = '', more], before) {
      // 一成 is more often 一 and 成 side by side than ten percent.
      const demanded = high !== '一' || /[约近超达到占足过逾]$/.test(before);
      const tenths = (digit: string, add: number): Draft[] => {
        const value = digit && parseChineseNumeral(digit);
        return value === '' || value === undefined ? [] : [{ value: Number(`${value + add}e-1`), kind: 'ratio', demanded }];
      };
      return [...tenths(low, 0), ...tenths(high, more ? 0.5 : 0)];
    },
  },
  {
    pattern: new RegExp(`(${numeral})个?百分点`, 'g'),
    read([, amount = '']) {
      const value = parseChineseNumeral(amount);
      return value === undefined ? undefined : [{ value: Number(`${value}e-2`), kind: 'points', demanded: true }];
    },
  },
  {
    pattern: /翻了?(?:([一二两三四五])番|番|一?倍)/g,
    read: ([, times = '一']) => [{ value: 2 ** (parseChineseNumeral(times) ?? 1), kind: 'multiplied', demanded: true }],
  },
  { pattern: /(?:一半|半数|过半(?![年天个小月])|减半)(?![导径岛结挂自封])/g, read: () => [half] },
  {
    // 半年, 半个多小时; 上半年 and 半年报 may be said in other ways, 半导体 is no quantity
    pattern: /(?<![上下前后大多小])半(?:(年)(?![报度])|天|个?多?(小时|月|世纪)|个)/g,
    read([, year, other]) {
      const whole = halfUnits[year ?? other ?? ''];
      return [{ ...half, ...(whole && { also: [{ value: whole, kind: 'plain' }] }) }];
    },
  },
  {
    // 三至五万, where both ends count in 万
    pattern: new RegExp(`(?<![一二两三四五六七八九十百千])([一二两三四五六七八九十百千]+)[至到~–—-]([一二两三四五六七八九十百千]+)([万亿]+)`, 'g'),
    read([, low = '', high = '', unit = '']) {
      const ends = [...readNumeralRun(low), ...readNumeralRun(high)];
      return [...ends.map((value) => available(value * 10 ** scalePower(unit))), ...readNumeralRun(low).map(available)];
    },
  },
  {
    pattern: new RegExp(`(${run})[多余几]([万亿]+)`, 'g'),
    read: ([, head = '', unit = '']) => readNumeralRun(head).map((value) => available(value * 10 ** scalePower(unit))),
  },
  {
    // 二十世纪九十年代, 上世纪九十年代
    pattern: /(?:(二十|二十一|十[一二三四五六七八九])世纪|([上本])个?世纪)?([一二三四五六七八九]十)年代/g,
    read([, century, relative, tens = '']) {
      const short = parseChineseNumeral(tens) ?? 0;
      const base = century ? ((parseChineseNumeral(century) ?? 0) - 1) * 100 : relative === '本' ? 2000 : 1900;
      return [short, base + short, ...(century ? [base / 100 + 1] : [])].map(available);
    },
  },
  {
    pattern: new RegExp(numeral, 'g'),
    read([text]) {
      const whole = text.includes('点') ? parseChineseNumeral(text) : undefined;
      const values = text.split('点').flatMap(readNumeralRun);
      return (whole === undefined ? values : [whole, ...values]).map(available);
    },
  },
  { pattern: /半/g, read: () => [{ ...half, demanded: false }] },
  { pattern: /[双俩首]/g, read: ([char]) => [available(char === '首' ? 1 : 2)] },
];
