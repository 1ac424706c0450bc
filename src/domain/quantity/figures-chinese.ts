import type { Figure } from './figure.ts';
import { chineseWordRules, fractionRules, growthBefore, notTenths } from './chinese-words.ts';
import { digitFractionRules } from './digit-fractions.ts';
import { fold } from './fold.ts';
import { nameRules } from './names.ts';
import { type NumberToken, type Sign, currencyOf, currencySource, numberSource, shareScales, toFigures } from './number-tokens.ts';
import { scale, scalePower } from './parse-chinese-numerals.ts';
import { type Rule, scan, takeOut } from './scan.ts';
import { readTechnicalUnit } from './units.ts';

/** A decade and the shorter ways to name it. */
const decade = (value: number, ...also: number[]) => ({ value, kind: 'year' as const, also: also.map((other) => ({ value: other, kind: 'year' as const })) });

const calendarRules: readonly Rule[] = [
  {
    // 20世纪90年代, 上世纪90年代, 1990年代, 90年代
    pattern: /(?:(\d\d)世纪|(上)个?世纪|(本)世纪)?\s?(?<!\d)(\d\d)?(\d0)\s?年代/g,
    read([, century, last, present, hundreds, tens = '']) {
      const base = century ? (Number(century) - 1) * 100 : last ? 1900 : present ? 2000 : hundreds ? Number(hundreds) * 100 : undefined;
      const short = Number(tens);
      const years = base === undefined ? decade(1900 + short, short, 2000 + short) : decade(base + short, short);
      const written = { digits: true, demanded: true };
      return [{ ...years, ...written }, ...(century ? [{ value: Number(century), kind: 'plain' as const, digits: true, to: 2 }] : [])];
    },
  },
  {
    // 95后, 00后
    pattern: /(?<![\d.])([05-9][05])(?=[”’"]?后)/g,
    read: ([, tens = '']) => [{ ...decade((Number(tens) < 30 ? 2000 : 1900) + Number(tens), Number(tens)), digits: true, demanded: true }],
  },
  {
    pattern: /(?<![\d.])(\d{4})\.(\d{1,2})\.(\d{1,2})(?![\d.])/g,
    read([text, year = '', month = '', day = '']) {
      const part = (digits: string, from: number) => ({ value: Number(digits), kind: 'date-part' as const, digits: true, demanded: true, from, to: from + digits.length });
      return [part(year, 0), part(month, 5), part(day, text.length - day.length)];
    },
  },
];

const number = numberSource(' ');
const compound = '(?<high>\\d+)(?<highScale>亿|万)(?<low>\\d{1,4}(?:\\.\\d+)?)(?<lowScale>千?万|千)';
const simple = `(?<number>${number})(?:\\s?[多余几来]?\\s?(?<scale>${scale}))?`;
const tenths = `(?<=(?<![\\d.])(?:\\d(?:\\.\\d)?|10))成${notTenths}`;
const money = '元人民币|元(?![素旦宵件器月宇老首])|美元|美金|港元|港币|欧元|日元|英镑|澳元|新元';
const tail = `\\s?[多余]?\\s?(?:(?<sign>%|‰|个?百分点|倍(?![率频数])|${tenths})|(?<money>${money}))`;
const quantity = new RegExp(`(?:(?<currency>${currencySource})\\s?)?(?:${compound}|${simple})(?:${tail})?`, 'g');

const signOf: Record<string, Sign> = { '%': 'percent', '‰': 'per-mille', 个百分点: 'points', 百分点: 'points', 成: 'tenths', 倍: 'times' };
const otherMoney = /(?:港币|台币|日币|欧元|澳币)\s?$/;

function readToken(match: RegExpMatchArray, text: string): NumberToken {
  const { currency, high, highScale = '', low, lowScale = '', number: plain = '', scale: unit = '', sign, money } = match.groups ?? {};
  const index = match.index ?? 0;
  const end = index + match[0].length;
  const power = high ? scalePower(lowScale) : scalePower(unit);
  const digits = high ? String(Number(`${high}e${scalePower(highScale) - power}`) + Number(low)) : plain.replace(/[^\d.]/g, '');
  const token: NumberToken = { index, end, digits, power, written: 'digits' };
  const before = text.slice(Math.max(0, index - 12), index);
  if (sign) return { ...token, sign: signOf[sign], ...(sign === '倍' && growthBefore(before, digits, power) && { kind: 'growth' }) };
  if (money || currency) {
    const known = money?.startsWith('美') ? 'USD' : money?.startsWith('元') && !otherMoney.test(before) ? (currencyOf(currency) ?? 'CNY') : currencyOf(currency);
    return { ...token, kind: 'money', currency: known };
  }
  const rest = text.slice(end, end + 12);
  if (readTechnicalUnit(digits, rest) && power === 0) return { ...token, kind: 'verbatim' };
  if (/^\s?年(?!代)/.test(rest) && /^\d{4}$/.test(digits)) return { ...token, kind: 'year' };
  return /^\s?[月日号]/.test(rest) && power === 0 ? { ...token, kind: 'date-part' } : token;
}

const range = /^\s?(?:~|––?|——?|--?|至|到)\s?$/;
const list = /^(?:、|和|或|及|与|,|，)$/;

/**
 * Finds the numbers of a Chinese text in the order in which they stand: those written with digits, those that Chinese words mark as
 * quantities (三分之一, 四成, 三倍, 翻番, 一半), both `demanded`, and other numerals (五, 二十二), which are not. Never throws.
 */
export function figuresInChinese(text: string): Figure[] {
  const first = scan(fold(text), text, [...nameRules, ...digitFractionRules, ...fractionRules, ...calendarRules]);
  const tokens = [...first.left.matchAll(quantity)].map((match) => readToken(match, first.left));
  const shared = shareScales(tokens, first.left, (between) => (range.test(between) ? 'tight' : list.test(between) ? 'loose' : undefined));
  const last = scan(takeOut(first.left, tokens), text, chineseWordRules);
  return [...first.figures, ...toFigures(shared, text), ...last.figures].sort((a, b) => a.index - b.index);
}
