import { compareHits, keep } from './found.ts';
import type { Found, Hit } from './found.ts';
import { keysOf } from './keys.ts';
import type { Keys } from './keys.ts';
import { matchEnglish, matchEnglishFuzzily } from './match-english.ts';
import { matchHan, matchHanFuzzily } from './match-han.ts';
import { matchContained } from './match-contained.ts';
import { matchPinyin, matchPinyinFuzzily } from './match-pinyin.ts';
import { pieces, readQuery } from './query.ts';
import type { Query } from './query.ts';
import type { LookupIndex, LookupResult } from './types.ts';

// A match of the whole query is above any match of a part of it.
const whole = 10_000;

function search(keys: Keys, query: Query, fuzzy: boolean): Found {
  const found: Found = new Map();
  const matchers = fuzzy ? [matchHanFuzzily, matchPinyinFuzzily, matchEnglishFuzzily] : [matchHan, matchPinyin, matchEnglish];
  for (const matcher of matchers) matcher(keys, query, found);
  return found;
}

/** Entries that match every piece, each with its weakest hit, shown by the hit of the longest piece. */
function intersect(results: readonly Found[], queries: readonly Query[]): Found {
  const common: Found = new Map();
  // A Han character says as much as two letters.
  const weight = (query: Query | undefined) => (query?.folded.length ?? 0) * (query?.hasHan ? 2 : 1);
  const longest = queries.reduce((best, query, index) => (weight(query) > weight(queries[best]) ? index : best), 0);
  for (const [entry, first] of results[longest] ?? []) {
    const hits = results.map((result) => result.get(entry));
    if (!hits.every((hit) => hit !== undefined)) continue;
    const weakest = hits.reduce((one, other) => (one.score < other.score ? one : other));
    // Each piece is no more than a phrase of the entry, however well it matches. An alias or a slip is shown as what it is.
    const shown = ['alias', 'fuzzy'].includes(weakest.matched.how) ? weakest.matched : { ...first.matched, how: 'phrase' as const };
    common.set(entry, { ...weakest, score: Math.min(weakest.score, 3999), matched: shown });
  }
  return common;
}

/** Entries that match a part of the query: one of its pieces, or a whole designation that stands in it. */
function searchParts(keys: Keys, query: Query, parts: readonly Query[], results: readonly Found[]): Found {
  const found: Found = new Map();
  matchContained(keys, query, found);
  for (const [index, part] of parts.entries())
    for (const [entry, hit] of results[index] ?? []) keep(found, entry, { ...hit, matched: { ...hit.matched, of: part.text } });
  return found;
}

/**
 * Looks a query up: Chinese in either script, pinyin, initials, English, or a mixture. Exact matches come before
 * beginnings, phrases, aliases and near misses, within each the preferred designations before the admitted and
 * deprecated; then the shorter form, then the id. Slips are forgiven only where nothing matches without, and parts of
 * the query (`matched.of`) are answered only where nothing matches all of it but by a slip.
 */
export function lookup(index: LookupIndex, query: string, limit = 10): LookupResult[] {
  const keys = keysOf(index);
  const read = readQuery(query, keys.table);
  if (!read.folded) return [];
  const cut = pieces(read.text);
  const parts = cut.length > 1 ? cut.map((piece) => readQuery(piece, keys.table)) : [];

  let found = search(keys, read, false);
  const results = found.size === 0 ? parts.map((part) => search(keys, part, false)) : [];
  if (found.size === 0) found = intersect(results, parts);
  const isSure = found.size > 0;
  if (!isSure) found = search(keys, read, true);
  if (found.size === 0) found = intersect(results.map((result, index) => (result.size ? result : search(keys, parts[index] ?? read, true))), parts);

  const hits: [number, Hit][] = [...found].map(([entry, hit]) => [entry, { ...hit, score: hit.score + whole }]);
  if (!isSure) for (const [entry, hit] of searchParts(keys, read, parts, results)) if (!found.has(entry)) hits.push([entry, hit]);
  return hits
    .sort(([a, one], [b, other]) => compareHits(one, other) || a - b)
    .slice(0, Math.max(0, limit))
    .flatMap(([place, { score, matched }]) => {
      const entry = keys.entries[place];
      return entry ? [{ id: entry.id, zh: entry.zh, pinyin: entry.pinyin, en: entry.en, score, matched }] : [];
    });
}
