import { distance, isFar, letters } from './distance.ts';
import { record } from './found.ts';
import type { Found, Match } from './found.ts';
import type { Keys, PinyinKey } from './keys.ts';
import type { Query } from './query.ts';

/** Whether what was typed can stand at `at`: it begins with a syllable, and so does whatever follows a typed space. */
const fits = (key: PinyinKey, { breaks }: Query, at: number) => key.starts.has(at) && breaks.every((offset) => key.starts.has(at + offset));

function place(key: PinyinKey, query: Query): number {
  for (let at = key.plain.indexOf(query.plain); at >= 0; at = key.plain.indexOf(query.plain, at + 1)) if (fits(key, query, at)) return at;
  return -1;
}

/** Whether the query is a beginning of each unit in turn, to the last: yiwangtb for yi wang tong ban. */
function abbreviates(query: string, units: readonly string[], unit = 0): boolean {
  const whole = units[unit];
  if (whole === undefined) return query === '';
  for (let length = Math.min(whole.length, query.length); length > 0; length--)
    if (whole.startsWith(query.slice(0, length)) && abbreviates(query.slice(length), units, unit + 1)) return true;
  return false;
}

/** Matches by the letters of syllables: with or without tones, spaces and apostrophes, whole or begun. */
function spelled(key: PinyinKey, query: Query): Match | undefined {
  const at = place(key, query);
  if (at < 0) return undefined;
  const end = at + query.plain.length;
  // Tones that were typed should be the right ones; a syllable typed to its end is likelier than a part of one.
  const tones = query.toned ? (key.toned.includes(query.toned) ? 3 : -3) : 0;
  const quality = (key.starts.has(end) ? 5 : 3) + tones;
  if (at === 0) return { key, how: end === key.plain.length ? 'exact' : 'prefix', quality };
  return query.plain.length >= 3 ? { key, how: 'phrase', quality } : undefined;
}

/** Matches by initials: all of them, from two the first ones, from three any in a row; or shortened syllables to the last. */
function shortened(key: PinyinKey, query: Query): Match | undefined {
  const { plain } = query;
  const initials = { key, field: 'initials', text: key.initials } as const;
  if (query.toned || plain.length < 2) return undefined;
  if (key.initials === plain) return { ...initials, how: 'exact', quality: 4 };
  if (key.initials.startsWith(plain)) return { ...initials, how: 'prefix', quality: 4 };
  if (plain.length >= 3 && key.initials.includes(plain)) return { ...initials, how: 'phrase', quality: 4 };
  const mixed = plain.length > 3 && key.units.length > 2 && plain[0] === key.plain[0] && abbreviates(plain, key.units);
  return mixed ? { key, how: 'prefix', quality: 0 } : undefined;
}

/** Matches a Latin query against pinyin and its initials. */
export function matchPinyin(keys: Keys, query: Query, found: Found): void {
  if (!query.plain) return;
  for (const key of keys.pinyin) {
    const match = spelled(key, query) ?? shortened(key, query);
    if (match) record(found, match);
  }
}

/** Finds whole pinyin with one slip, from ten letters two. */
export function matchPinyinFuzzily(keys: Keys, query: Query, found: Found): void {
  const { plain } = query;
  if (plain.length < 5) return;
  const limit = plain.length < 10 ? 1 : 2;
  const set = letters(plain);
  for (const key of keys.pinyin) {
    if (isFar(set, key.letters, limit)) continue;
    const apart = key.plain.length < 5 ? limit + 1 : distance(plain, key.plain, limit);
    if (apart <= limit) record(found, { key, how: 'fuzzy', quality: 8 - 2 * apart });
  }
}
