import type { Status } from '../../schema/term.ts';
import type { Field, How, Matched } from './types.ts';

/** The best match of each entry so far, by its place in the index. */
export type Found = Map<number, Hit>;

export interface Hit {
  score: number;
  /** How well the form fits the query, whatever its status: chooses the form that is shown. */
  fit: number;
  matched: Matched;
}

/** How well a form matched, before what kind of form it is counts. */
export interface Match {
  key: { entry: number; field: Field; text: string; status: Status };
  how: Exclude<How, 'alias'>;
  /** Within its kind of match: 0 to 9. */
  quality: number;
  field?: Field | undefined;
  text?: string | undefined;
}

const ranks: Record<How, number> = { exact: 5, prefix: 4, phrase: 3, alias: 2, fuzzy: 1 };
const statuses: Record<Status, number> = { preferred: 2, admitted: 1, deprecated: 0 };
const fields: Record<Field, number> = { zh: 5, hant: 5, abbreviation: 4, en: 3, pinyin: 2, initials: 1, alias: 0, regional: 0 };
const aliasQuality = { exact: 6, prefix: 3, phrase: 0, fuzzy: 0 };

/** Orders two hits of one entry or of two: the better score, then the shorter form. */
export const compareHits = (one: Hit, other: Hit): number =>
  other.score - one.score || one.matched.text.length - other.matched.text.length;

/** Records a hit. An entry has the score of its best hit and shows the form that fits best. */
export function keep(found: Found, entry: number, hit: Hit): void {
  const known = found.get(entry);
  if (!known) return void found.set(entry, hit);
  const score = Math.max(known.score, hit.score);
  const isBetter = hit.fit > known.fit || (hit.fit === known.fit && compareHits(hit, known) < 0);
  found.set(entry, { ...(isBetter ? hit : known), score });
}

/**
 * Records a match. The score has one decimal digit for each criterion in turn: kind of match, status of the form,
 * quality within the kind, field. Any match of an alias that is not fuzzy is of the kind `alias`.
 */
export function record(found: Found, { key, how, quality, field = key.field, text = key.text }: Match): void {
  const isAlias = (key.field === 'alias' || key.field === 'regional') && how !== 'fuzzy';
  const kind: How = isAlias ? 'alias' : how;
  const fine = isAlias ? aliasQuality[how] + Math.floor(quality / 4) : quality;
  const digit = Math.min(9, fine);
  const score = ranks[kind] * 1000 + statuses[key.status] * 100 + digit * 10 + fields[field];
  keep(found, key.entry, { score, fit: ranks[kind] * 10 + digit, matched: { field, text, how: kind } });
}
