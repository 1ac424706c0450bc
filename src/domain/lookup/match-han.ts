import { distance, isFar, letters } from './distance.ts';
import { record } from './found.ts';
import type { Found } from './found.ts';
import type { HanKey, Keys } from './keys.ts';
import type { Query } from './query.ts';

const latin = /[\p{Script=Latin}\p{Nd}]/u;

/** Whether a Latin piece at `at` begins a word there: net is not found in internet, but found in 上net. */
const beginsWord = (text: string, at: number) => at === 0 || !latin.test(text[at] ?? '') || !latin.test(text[at - 1] ?? '');

function within(text: string, piece: string): boolean {
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) if (beginsWord(text, at)) return true;
  return false;
}

/** Matches the query against forms written in Chinese, both folded. One Latin letter matches beginnings only. */
export function matchHan(keys: Keys, query: Query, found: Found): void {
  const { folded } = query;
  if (!folded) return;
  const typed = query.text.normalize('NFKC').toLowerCase();
  const field = (key: HanKey) => (query.isHant && key.field === 'zh' ? 'hant' : key.field);
  for (const key of keys.han) {
    if (!query.hasHan && !key.hasLatin) continue;
    if (key.folded === folded) {
      const verbatim = key.text.normalize('NFKC').toLowerCase() === typed;
      record(found, { key, how: 'exact', quality: verbatim ? 9 : 8, field: field(key) });
    } else if (key.folded.startsWith(folded)) record(found, { key, how: 'prefix', quality: 8, field: field(key) });
    else if ((query.hasHan || folded.length > 1) && within(key.folded, folded)) record(found, { key, how: 'phrase', quality: 8, field: field(key) });
  }
}

/** Finds forms that differ in one character of four to seven, or in two of eight and more. */
export function matchHanFuzzily(keys: Keys, query: Query, found: Found): void {
  const { folded } = query;
  if (!query.hasHan || folded.length < 4) return;
  const limit = folded.length < 8 ? 1 : 2;
  const set = letters(folded);
  for (const key of keys.han) {
    if (isFar(set, key.letters, limit)) continue;
    const apart = key.folded.length < 4 ? limit + 1 : distance(folded, key.folded, limit);
    if (apart <= limit) record(found, { key, how: 'fuzzy', quality: 9 - 2 * apart });
  }
}
