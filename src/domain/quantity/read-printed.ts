import type { Qualifier, Unit } from '../../schema/quantity.ts';
import { fold } from './fold.ts';
import { numeralChar, parseChineseNumeral, scale, scalePower } from './parse-chinese-numerals.ts';
import { type WordFigure, readWordFigure } from './read-words.ts';
import { after, before, readTechnicalUnit, signPower, unitOf } from './units.ts';

/** One end of a printed figure. `places` is set where digits stand after a decimal point; see `Quantity`. */
export interface Amount {
  value: number;
  places?: number;
}

/** A printed figure taken apart. `bare` and `number` are cut from the text as printed, without white space. */
export interface PrintedFigure extends Pick<WordFigure, 'fraction' | 'doubling'> {
  from: Amount;
  upTo?: Amount;
  unit: Unit;
  qualifier?: Qualifier;
  /** The figure without what qualifies it: 3000万份 for 3000多万份. */
  bare: string;
  /** Without its noun too, but with a sign for percent, money or times: 3000万. */
  number: string;
}

const digits = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const single = new RegExp(`^(${digits}|${numeralChar}+(?:点${numeralChar}+)?)([多余]?)(${scale}?)([多余]?)(.*)$`);
const compound = /^(?:(\d+)亿(\d{1,4}(?:\.\d+)?)(千?万)|(\d+)万(\d)(千))([多余]?)(.*)$/;
const range = /^(.*?[^~–—至到-])(?:~|--?|––?|——?|至|到)([^~–—至到-].*)$/;

/** A number with its multiplier, and the rest of the text after it. The value is `digits` times ten to the `power`. */
interface Part {
  digits: string;
  power: number;
  /** Digits printed after the decimal point. */
  decimals: number;
  /** How many characters the number and its multiplier take up, without 多 or 余. */
  length: number;
  /** Where 多 or 余 stands. */
  more?: number;
  rest: string;
}

function readPart(text: string): Part | undefined {
  const joined = compound.exec(text);
  if (joined) {
    const [, yi = '', wan = '', wanScale = '', tenThousands = '', thousands = '', thousandScale = '', more = '', rest = ''] = joined;
    const power = scalePower(wanScale || thousandScale);
    const high = `${yi || tenThousands}e${(yi ? 8 : 4) - power}`;
    const length = text.length - more.length - rest.length;
    const decimals = wan.split('.')[1]?.length ?? 0;
    return { digits: String(Number(high) + Number(wan || thousands)), power, decimals, length, rest, ...(more && { more: length }) };
  }
  const match = single.exec(text);
  if (!match) return undefined;
  const [, printed = '', inner = '', unit = '', outer = '', rest = ''] = match;
  if (inner && outer) return undefined;
  const length = printed.length + unit.length;
  const shape = { length, rest, ...(inner ? { more: printed.length } : outer ? { more: length } : {}) };
  if (/^\d/.test(printed)) {
    const plain = printed.replaceAll(',', '');
    return { digits: plain, power: scalePower(unit), decimals: plain.split('.')[1]?.length ?? 0, ...shape };
  }
  // The last 万 or 亿 of a numeral counts as its multiplier, which a range may share: 三至五万.
  const [, head = '', tail = ''] = /^(.+?)([万亿]*)$/.exec(printed) ?? [];
  const value = parseChineseNumeral(printed) === undefined ? undefined : parseChineseNumeral(head);
  return value === undefined ? undefined : { digits: String(value), power: scalePower(tail) + scalePower(unit), decimals: 0, ...shape };
}

/** The amount of a part whose multiplier or sign adds `power` more powers of ten. */
function amountOf(part: Part, power: number): Amount {
  const sum = part.power + power;
  return { value: Number(`${part.digits}e${sum}`), ...(part.decimals > 0 && { places: part.decimals - sum }) };
}

function unitAfter(part: Part): Unit | undefined {
  if (part.rest === '') return part.power > 0 ? 'count' : 'index';
  if (unitOf.has(part.rest)) return unitOf.get(part.rest);
  const technical = part.power === 0 && part.more === undefined && readTechnicalUnit(part.digits, part.rest) === part.rest;
  return technical ? 'verbatim' : undefined;
}

/** What is understood of the text between the qualifiers; `length` is that of its number. */
type Core = Omit<PrintedFigure, 'qualifier' | 'bare' | 'number'> & { length: number; more?: number };

function readRange(text: string): Core | undefined {
  const match = range.exec(text);
  const low = readPart(match?.[1] ?? '');
  const high = readPart(match?.[2] ?? '');
  if (!low || !high || low.more !== undefined || high.more !== undefined) return undefined;
  const unit = unitAfter(high);
  if (!unit || (low.rest !== '' && low.rest !== high.rest)) return undefined;
  // 8～10万 shares its 万; 800～1万 does not.
  const shared = low.power === 0 && low.rest === '' && Number(low.digits) < Number(high.digits) ? high.power : 0;
  const sign = signPower(high.rest);
  const from = amountOf(low, shared + sign);
  const upTo = amountOf(high, sign);
  return from.value < upTo.value ? { from, upTo, unit, length: text.length - high.rest.length } : undefined;
}

function readCore(text: string): Core | undefined {
  const word = readWordFigure(text);
  if (word) {
    const { value, unit, ...rest } = word;
    return { from: { value }, unit, length: text.length, ...rest };
  }
  const part = readPart(text);
  const unit = part && unitAfter(part);
  if (!part || !unit) return readRange(text);
  return { from: amountOf(part, signPower(part.rest)), unit, length: part.length, ...(part.more !== undefined && { more: part.more }) };
}

/** Takes the words before a figure off; undefined where two of them qualify it. */
function readBefore(text: string): { rest: string; qualifier?: Qualifier } | undefined {
  const found = before.find(([word]) => text.startsWith(word));
  if (!found) return { rest: text };
  const inner = readBefore(text.slice(found[0].length));
  if (!inner || (inner.qualifier && found[1])) return undefined;
  const qualifier = found[1] ?? inner.qualifier;
  return { rest: inner.rest, ...(qualifier && { qualifier }) };
}

/** Removes white space; undefined where some stands inside a number and does not part thousands, for a character may be lost there. */
function closeUp(printed: string): string | undefined {
  const joined = printed.replace(/(?<![\d.])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)/g, (group) => group.replace(/\s/g, ''));
  return /[\d.,]\s+[\d.,]/.test(joined) ? undefined : joined.replace(/\s/g, '');
}

/** Signs that stay with the number when its noun is left out. */
const keepsUnit = new Set<Unit>(['percent', 'per-mille', 'CNY', 'USD', 'times', 'verbatim']);

/** Takes one printed Chinese figure apart; undefined unless all of it is understood. */
export function readPrinted(printed: string): PrintedFigure | undefined {
  const original = closeUp(printed);
  // Longer texts are no figures; the limit keeps the reading of words before them from running deep.
  if (original === undefined || original.length > 60) return undefined;
  const opening = readBefore(fold(original));
  if (!opening) return undefined;
  const tail = after.find(([word]) => opening.rest.endsWith(word));
  const text = tail ? opening.rest.slice(0, -tail[0].length) : opening.rest;
  const core = readCore(text);
  if (!core || !Number.isFinite(core.upTo?.value ?? core.from.value)) return undefined;
  const { length, more, ...figure } = core;
  if (more !== undefined && tail?.[1] === 'more-than') return undefined;
  const start = original.length - opening.rest.length;
  const standing = [...original.slice(start, start + text.length)].filter((_, place) => place !== more).join('');
  const qualifier = opening.qualifier ?? (more !== undefined ? 'more-than' : tail?.[1]);
  return {
    ...figure,
    bare: standing,
    number: keepsUnit.has(figure.unit) ? standing : standing.slice(0, length),
    ...(qualifier && { qualifier }),
  };
}
