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
const tail = new RegExp(
  '^(?<half>\\sand\\sa\\shalf)?' +
    '(?:[\\s-]?(?<first>hundred|thousand)(?![a-z]))?(?:[\\s-]?(?<scale>thousand|million|billion|trillion|[mbt]n|trn)(?![a-z]))?(?<letter>[kmbt](?![a-z0-9]))?' +
    '(?:[\\s-]?(?<points>(?:percentage|%)[\\s-]points?\\b)|[\\s-]?(?<percent>percent\\b|per[\\s-]cent\\b|pct\\b|%)|(?<mille>\\s?‰|\\sper\\smille\\b)|[\\s-]?(?<times>times\\b|fold\\b)|(?<x>x(?![a-z0-9])|×)' +
    '|\\s?(?<yuan>yuan|rmb|cny|renminbi)\\b|\\s?(?<dollars>(?:u\\.?s\\.?\\s)?dollars?|usd)\\b)?',
  'i',
);

/** Completes a number by what follows it: multiplier, sign and currency. */
function complete(token: NumberToken, text: string): NumberToken {
  const rest = text.slice(token.end, token.end + 40);
  const { half, first = '', scale = '', letter, points, percent, mille, times, x, yuan, dollars } = tail.exec(rest)?.groups ?? {};
  const money = token.currency ?? (yuan ? 'CNY' : dollars ? 'USD' : undefined);
  const isMoney = token.kind === 'money' || money !== undefined;
  // A letter is a multiplier only of money; elsewhere it is a technical unit, as in 17M.
  const unit = letter && isMoney ? letter : scale;
  const matched = tail.exec(letter && !isMoney ? rest.slice(0, rest.indexOf(letter)) : rest)?.[0] ?? '';
  const sign: Sign | undefined = points ? 'points' : percent ? 'percent' : mille ? 'per-mille' : times || x ? 'times' : undefined;
  const power = token.power + (scalePowers[first.toLowerCase()] ?? 0) + (scalePowers[unit.toLowerCase()] ?? 0);
  const digits = half ? String(Number(token.digits) + 0.5) : token.digits;
  return {
    ...token, end: token.end + matched.length, digits, power,
    ...(isMoney && !sign && { kind: 'money' as const, currency: money }),
    ...(sign && { sign, kind: undefined }),
  };
}

/** What digits may also mean by what follows them: 17M may be 17 million, 3 p.m. is 15:00. */
function otherReadings(token: NumberToken, text: string): NumberToken {
  const rest = text.slice(token.end, token.end + 12);
  const also: Reading[] = [];
  const hour = Number(token.digits);
  if (/^(?::\d\d)?\s?p\.?m\b/i.test(rest) && hour < 12) also.push({ value: hour + 12, kind: 'date-part' });
  const letter = /^([kKmMB])(?![A-Za-z0-9/])/.exec(rest)?.[1];
  if (letter) also.push({ value: Number(`${token.digits}e${scalePowers[letter.toLowerCase()] ?? 0}`), kind: 'plain' });
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
  const tokens = [...byDigits, ...byWords].sort((a, b) => a.index - b.index);
  const shared = shareScales(tokens, first.left, joint);
  const last = scan(takeOut(first.left, tokens), text, englishWordRules);
  return [...first.figures, ...toFigures(shared, text), ...last.figures].sort((a, b) => a.index - b.index);
}
