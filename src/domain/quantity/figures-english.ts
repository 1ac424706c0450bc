import { englishNumerals } from './english-numerals.ts';
import { digitFractionRules } from './digit-fractions.ts';
import { englishFractionRules, englishWordRules } from './english-words.ts';
import type { Figure, Reading } from './figure.ts';
import { fold } from './fold.ts';
import { nameRules } from './names.ts';
import { type NumberToken, type Sign, currencyOf, currencySource, numberSource, shareScales, toFigures } from './number-tokens.ts';
import { type Rule, scan, takeOut } from './scan.ts';
import { readTechnicalUnit } from './units.ts';

const calendarRules: readonly Rule[] = [
  {
    // 1990s, the ’90s
    pattern: /(?<![\d.,])(\d\d)?(\d0)[’']?s(?![A-Za-z0-9])/g,
    read([, century, tens = '']) {
      const short = Number(tens);
      const year = (value: number) => ({ value, kind: 'year' as const });
      const readings = century ? [year(Number(century) * 100 + short), year(short)] : [year(1900 + short), year(short), year(2000 + short)];
      const [first, ...also] = readings;
      return first && [{ ...first, also, digits: true, demanded: true }];
    },
  },
  {
    pattern: /(?<![\d.])(\d{4})\.(\d{1,2})\.(\d{1,2})(?![\d.])/g,
    read: (match) => match.slice(1).map((digits) => ({ value: Number(digits), kind: 'date-part' as const, digits: true, demanded: true })),
  },
];

const digits = new RegExp(`(?:(?<currency>${currencySource})\\s?)?(?<number>${numberSource()})`, 'g');
const scalePowers: Record<string, number> = {
  hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12, mn: 6, bn: 9, tn: 12, trn: 12, k: 3, m: 6, b: 9, t: 12,
};
const scaleTail = /^(?<half>\sand\sa\shalf)?(?:[\s-]?(?<first>hundred|thousand)(?![a-z]))?(?:[\s-]?(?<scale>thousand|million|billion|trillion|[mbt]n|trn)(?![a-z]))?/i;
const letterTail = /^[kmbt](?![a-z0-9])/i;
const signTails: readonly (readonly [RegExp, Sign])[] = [
  [/^[\s-]?(?:percentage|%)[\s-]points?\b/i, 'points'],
  [/^(?:[\s-]?(?:percent\b|per[\s-]cent\b|pct\b)|\s?%)/i, 'percent'],
  [/^(?:\s?‰|\sper\smille\b)/i, 'per-mille'],
  [/^(?:[\s-]?(?:times|fold)\b|x(?![a-z0-9])|\s?×)/i, 'times'],
];
const currencyTails = [
  [/^\s?(?:yuan|rmb|cny|renminbi)\b/i, 'CNY'],
  [/^\s?(?:(?:u\.?s\.?\s)?dollars?|usd)\b/i, 'USD'],
] as const;

const powerOf = (word = '') => scalePowers[word.toLowerCase()] ?? 0;

/** Reads the multiplier after a number. Number words have had theirs, unless “and a half” stands between. */
function withScale(token: NumberToken, text: string): NumberToken {
  const match = scaleTail.exec(text.slice(token.end, token.end + 40));
  const { half, first, scale } = match?.groups ?? {};
  if (!match || (token.written === 'words' && !half)) return token;
  const digits = half ? String(Number(token.digits) + 0.5) : token.digits;
  return { ...token, end: token.end + match[0].length, digits, power: token.power + powerOf(first) + powerOf(scale) };
}

/** Completes a number by what follows it: multiplier, sign and currency. */
function complete(start: NumberToken, text: string): NumberToken {
  let token = withScale(start, text);
  // A letter is a multiplier only of money; elsewhere it is a technical unit, as in 17M.
  const letter = token.kind === 'money' ? letterTail.exec(text.slice(token.end, token.end + 2))?.[0] : undefined;
  if (letter) token = { ...token, end: token.end + 1, power: token.power + powerOf(letter) };
  const rest = text.slice(token.end, token.end + 24);
  for (const [tail, sign] of signTails) {
    const found = tail.exec(rest)?.[0];
    if (found) return { ...token, end: token.end + found.length, sign, kind: undefined };
  }
  // A currency in front is the number’s own; what follows then belongs to the next one.
  for (const [tail, currency] of token.currency ? [] : currencyTails) {
    const found = tail.exec(rest)?.[0];
    if (found) return { ...token, end: token.end + found.length, kind: 'money', currency };
  }
  return token;
}

/** What digits may also mean by what follows them: 17M may be 17 million, 3 p.m. is 15:00. */
function otherReadings(token: NumberToken, text: string): NumberToken {
  const rest = text.slice(token.end, token.end + 12);
  const also: Reading[] = [];
  const hour = Number(token.digits);
  if (/^(?::\d\d)?\s?p\.?m\b/i.test(rest) && hour < 12) also.push({ value: hour + 12, kind: 'date-part' });
  const letter = /^([kKmMB])(?![A-Za-z0-9/])/.exec(rest)?.[1];
  if (letter) also.push({ value: Number(`${token.digits}e${powerOf(letter)}`), kind: 'plain' });
  const technical = !token.kind && !token.sign && token.power === 0 && readTechnicalUnit(token.digits, rest) !== undefined;
  return { ...token, ...(technical && { kind: 'verbatim' as const }), ...(also.length > 0 && { also }) };
}

function readDigits(text: string): NumberToken[] {
  return [...text.matchAll(digits)].map((match) => {
    const { currency, number = '' } = match.groups ?? {};
    const start = { index: match.index, end: match.index + match[0].length, digits: number.replace(/[^\d.]/g, ''), power: 0, written: 'digits' as const };
    return otherReadings(complete({ ...start, ...(currency && { kind: 'money' as const, currency: currencyOf(currency) }) }, text), text);
  });
}

const range = /^\s?(?:~|–|—|--?|to)\s?$/;
const list = /^(?:,|,?\s(?:and|or))\s$/;

const joint = (between: string, before: string) =>
  range.test(between) || (between === ' and ' && /\bbetween\s(?:about\s)?$/i.test(before)) ? 'tight' : list.test(between) ? 'loose' : undefined;

/**
 * Finds the numbers of an English text in the order in which they stand. Those written with digits are `demanded`; number words,
 * fractions, multiples (twenty-five, half, doubled) and months are only available. Never throws.
 */
export function figuresInEnglish(text: string): Figure[] {
  const first = scan(fold(text), text, [...nameRules, ...digitFractionRules, ...calendarRules, ...englishFractionRules]);
  const byDigits = readDigits(first.left);
  const wordsLeft = takeOut(first.left, byDigits);
  const byWords = englishNumerals(wordsLeft).map((numeral) => complete({ ...numeral, written: 'words' }, wordsLeft));
  const ordered = [...byDigits, ...byWords].sort((a, b) => a.index - b.index);
  // “two and a half million” has swallowed the million that was a number of its own.
  const tokens = ordered.filter(({ index }, place) => index >= (ordered[place - 1]?.end ?? 0));
  const shared = shareScales(tokens, first.left, joint);
  const last = scan(takeOut(first.left, tokens), text, englishWordRules);
  return [...first.figures, ...toFigures(shared, text), ...last.figures].sort((a, b) => a.index - b.index);
}
