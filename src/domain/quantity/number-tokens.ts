import type { Figure, FigureKind, Reading } from './figure.ts';

/** A sign after a number, which gives it its kind and scale. 成 counts tenths. */
export type Sign = 'percent' | 'per-mille' | 'points' | 'tenths' | 'times';

/** A number in running text before it is turned into a figure: `digits` times ten to the `power`, and what its sign says. */
export interface NumberToken {
  index: number;
  end: number;
  digits: string;
  power: number;
  sign?: Sign;
  kind?: FigureKind;
  currency?: 'CNY' | 'USD';
  written: 'digits' | 'words';
  also?: readonly Reading[];
}

/** A regular expression source for decimal digits; commas and thin or no-break spaces may part thousands, and what is given. */
export const numberSource = (separators = '') => `(?:\\d{1,3}(?:[,\\u2009\\u202f\\u00a0${separators}]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?`;
/** A regular expression source for a currency before a number. */
export const currencySource = '(?:RMB|CNY|USD|US\\$|HK\\$|NT\\$|EUR|GBP|JPY|[$¥€£])';

/** The currency that a sign before a number names; undefined for those that are neither yuan nor US dollar. */
export function currencyOf(sign: string | undefined): 'CNY' | 'USD' | undefined {
  return sign === undefined ? undefined : /^(?:RMB|CNY|¥)$/.test(sign) ? 'CNY' : /^(?:USD|US\$|\$)$/.test(sign) ? 'USD' : undefined;
}

const signs: Record<Sign, { power: number; kind: FigureKind }> = {
  percent: { power: -2, kind: 'ratio' },
  'per-mille': { power: -3, kind: 'ratio' },
  points: { power: -2, kind: 'points' },
  tenths: { power: -1, kind: 'ratio' },
  times: { power: 0, kind: 'times' },
};

function readingOf({ digits, power, sign, kind }: NumberToken): Reading {
  const meaning = sign && signs[sign];
  return { value: Number(`${digits}e${power + (meaning?.power ?? 0)}`), kind: kind ?? meaning?.kind ?? 'plain' };
}

/** Turns tokens into figures. Digits demand a partner, words do not. */
export function toFigures(tokens: readonly NumberToken[], original: string): Figure[] {
  return tokens.map((token) => ({
    ...readingOf(token),
    text: original.slice(token.index, token.end),
    index: token.index,
    digits: token.written === 'digits',
    demanded: token.written === 'digits',
    ...(token.also && { also: token.also }),
    ...(token.currency && { currency: token.currency }),
  }));
}

const isYear = (digits: string) => /^(?:1[6-9]|2[01])\d\d$/.test(digits);

/** Gives the lower end of a range the multiplier and sign of the upper one: 8～10万, 5 to 7 percent, 2014–16. */
function shareOne(low: NumberToken, high: NumberToken, tight: boolean): NumberToken {
  if (low.power !== 0 || low.sign || (low.kind && low.kind !== 'money') || (isYear(low.digits) && Number(high.digits) < 1000)) return low;
  const ascending = Number(low.digits) < Number(high.digits);
  const shared = { ...low, power: ascending ? high.power : 0, sign: high.sign, kind: low.kind ?? high.kind, currency: low.currency ?? high.currency };
  // A list, unlike a range, may also have numbers of different kinds: “3 districts and 5 percent”.
  return tight ? shared : { ...low, also: [...(low.also ?? []), readingOf(shared)] };
}

/**
 * Shares multipliers and signs along ranges and lists. `joint` tells from the text between two numbers, and the text before
 * the first, whether they make a range (tight), a list (loose) or neither.
 */
export function shareScales(tokens: readonly NumberToken[], text: string, joint: (between: string, before: string) => 'tight' | 'loose' | undefined): NumberToken[] {
  const shared = [...tokens];
  for (let place = shared.length - 2; place >= 0; place -= 1) {
    const [low, high] = [shared[place], shared[place + 1]];
    if (!low || !high || high.index - low.end > 8) continue;
    const between = text.slice(low.end, high.index);
    // 2014–16 names the years 2014 and 2016.
    const year = Number(low.digits.slice(0, 2)) * 100 + Number(high.digits);
    if (isYear(low.digits) && /^\d\d$/.test(high.digits) && year > Number(low.digits) && !high.sign && high.power === 0 && /^\s?[–—/~-]\s?$/.test(between)) {
      shared[place + 1] = { ...high, digits: String(year), also: [{ value: Number(high.digits), kind: 'plain' }] };
      continue;
    }
    const kind = joint(between, text.slice(Math.max(0, low.index - 12), low.index));
    if (kind) shared[place] = shareOne(low, high, kind === 'tight');
  }
  return shared;
}
