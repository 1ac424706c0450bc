import { readingsOf } from './dictionary.ts';
import { toneless } from './syllables.ts';
import { isHanUnit } from './tokens.ts';

/** One Han character or one Latin token of a term with its part of the written pinyin and what separates it from the part before. */
export interface Aligned {
  unit: string;
  written: string;
  separator: string;
}

const separators = /^[\s\-’'“”‘",，、·—()（）《》]*/u;

/** The spellings with which `rest` may begin: the readings of the character, toned or neutral, the longest first. */
function beginnings(unit: string, rest: string): string[] {
  const lower = rest.toLowerCase();
  if (!isHanUnit(unit)) return lower.startsWith(unit.toLowerCase()) ? [rest.slice(0, unit.length)] : [];
  const spellings = readingsOf(unit).flatMap((reading) => [reading, toneless(reading).replaceAll('v', 'ü')]);
  return [...new Set(spellings)]
    .filter((spelling) => lower.startsWith(spelling))
    .sort((a, b) => b.length - a.length)
    .map((spelling) => rest.slice(0, spelling.length));
}

/**
 * Splits written pinyin against the characters of its term, so that a missing apostrophe does no harm
 * (方案 fāngàn → fāng, àn). Undefined where no reading of the characters gives the pinyin.
 */
export function align(units: readonly string[], pinyin: string): Aligned[] | undefined {
  const separator = separators.exec(pinyin)?.[0] ?? '';
  const rest = pinyin.slice(separator.length);
  const [unit, ...others] = units;
  if (unit === undefined) return rest === '' ? [] : undefined;
  for (const written of beginnings(unit, rest)) {
    const tail = align(others, rest.slice(written.length));
    if (tail) return [{ unit, written, separator }, ...tail];
  }
  return undefined;
}
