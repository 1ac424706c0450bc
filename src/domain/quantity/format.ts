import { writeDecimal } from './decimal.ts';
import { fold } from './fold.ts';
import type { Quantity } from './parse.ts';
import { type PrintedFigure, readPrinted } from './read-printed.ts';
import { nouns, qualifierWords } from './units.ts';

/** How much of a figure is written: all of it, all but the qualifier, or the number with only its sign for percent, money or times. */
export type Show = 'full' | 'bare' | 'number';

export interface FormatOptions {
  show?: Show;
  /** The English noun of what is counted; it takes the place of the unit's own. */
  counts?: { one: string; other: string };
}

const scales = [
  { power: 12, name: 'trillion' },
  { power: 9, name: 'billion' },
  { power: 6, name: 'million' },
  { power: 0, name: '' },
] as const;

/** Beyond this many decimals a number of millions is easier to read written out. */
const mostDecimals = 5;

/** Writes digits and the name of the scale apart, so that a range can share the name. */
function writeNumber(value: number, places = -Infinity): { digits: string; scale: string } {
  const { power, name } = scales.find((scale) => value >= 10 ** scale.power) ?? scales[3];
  const digits = writeDecimal(value, -power, Math.max(0, places + power));
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (power === 6 && decimals > mostDecimals && Number.isInteger(value)) return { digits: writeDecimal(value), scale: '' };
  return { digits, scale: name };
}

const prefix = { CNY: 'RMB ', USD: 'US$' } as const;
const sign = { percent: { power: 2, text: '%' }, 'per-mille': { power: 3, text: '‰' } } as const;

/** Years of the calendar take neither comma nor noun: 2016年, against 5年 or 约2000年. */
const isCalendarYear = ({ value, unit, qualifier, printed }: Quantity) =>
  unit === 'year' && !qualifier && value >= 1800 && value < 2200 && /^\s*\d{4}(?!\d)/.test(fold(printed));

function writeAmount(quantity: Quantity, places: { value?: number; upTo?: number }): string {
  const { value, upTo, unit } = quantity;
  if (isCalendarYear(quantity)) return upTo === undefined ? String(value) : `${value}–${upTo}`;
  if (unit === 'percent' || unit === 'per-mille') {
    const { power, text } = sign[unit];
    const write = (part: number, printed: number = power) => writeDecimal(part, power, Math.max(0, printed - power));
    return (upTo === undefined ? write(value, places.value) : `${write(value, places.value)}–${write(upTo, places.upTo)}`) + text;
  }
  const join = ({ digits, scale }: { digits: string; scale: string }) => (scale ? `${digits} ${scale}` : digits);
  const money = unit === 'CNY' || unit === 'USD' ? prefix[unit] : '';
  const from = writeNumber(value, places.value);
  if (upTo === undefined) return money + join(from);
  const to = writeNumber(upTo, places.upTo);
  return `${money}${from.scale === to.scale ? from.digits : join(from)}–${join(to)}`;
}

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const parts = ['', '', 'half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Writes 三分之二 as two-thirds; fractions without a name keep their digits. */
function writeFraction({ part, of }: { part: number; of: number }): string {
  if (part === 1 && of === 2) return 'half';
  const [count, name] = [small[part], parts[of]];
  if (!count || !name || part >= of) return `${writeDecimal(part)}/${writeDecimal(of)}`;
  return `${count}-${name}${part === 1 ? '' : 's'}`;
}

function writeEnglish(quantity: Quantity, figure: PrintedFigure | undefined, show: Show, counts: FormatOptions['counts']): string {
  const { value, unit } = quantity;
  const qualifier = show === 'full' && quantity.qualifier ? `${qualifierWords[quantity.qualifier]} ` : '';
  if (unit === 'verbatim') return qualifier + (figure?.bare ?? quantity.printed.trim());
  if (figure?.fraction) return qualifier + writeFraction(figure.fraction);
  if (figure?.doubling && value === 2) return `${qualifier}double`;
  const places = quantity.places ?? { value: figure?.from.places, upTo: figure?.upTo?.places };
  const amount = writeAmount(quantity, places);
  const noun = unit === 'times' ? nouns.times : show === 'number' || isCalendarYear(quantity) || unit in prefix || unit in sign ? undefined : (counts ?? nouns[unit]);
  return qualifier + (noun ? `${amount} ${amount === '1' ? noun.one : noun.other}` : amount);
}

/**
 * Writes a quantity in one language. `full` (the default) is qualifier, number and noun: “about 8 million households”,
 * “RMB 1.06 trillion”; `bare` leaves the qualifier out; `number` the noun too: “8 million”, 800万. English keeps the digits
 * printed after a decimal point and adds none. Chinese is what is printed, without white space; verbatim units stay as printed
 * in both.
 */
export function formatQuantity(quantity: Quantity, language: 'zh' | 'en', options: FormatOptions = {}): string {
  const { show = 'full', counts } = options;
  const figure = readPrinted(quantity.printed);
  if (language === 'en') return writeEnglish(quantity, figure, show, counts);
  const whole = quantity.printed.replace(/\s/g, '');
  return show === 'full' ? whole : (figure?.[show] ?? whole);
}
