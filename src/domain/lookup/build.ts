import type { TermEntry } from '../../schema/term.ts';
import { fold } from '../han/fold.ts';
import type { FoldTable } from '../han/fold.ts';
import { lookup } from './lookup.ts';
import { buildReadingTable, readingsByChar } from './pack-pinyin.ts';
import { encodeRow } from './rows.ts';
import type { LookupIndex, LookupSource } from './types.ts';

interface SourceOptions {
  /** Gives the readings of a designation; `readings` of domain/pinyin. */
  read: (term: string, override?: string) => { toned: string };
  /** Gives the Traditional form of a designation that does not state one. */
  toHant?: (term: string) => string;
}

/** Takes from a term entry what the lookup needs. */
export function lookupSource(id: string, entry: Pick<TermEntry, 'zh' | 'en' | 'aliases' | 'regional'>, { read, toHant }: SourceOptions): LookupSource {
  return {
    id,
    zh: entry.zh.map(({ term, status, pinyin, hant }) => ({ term, status, pinyin: read(term, pinyin).toned, hant: hant ?? toHant?.(term) })),
    en: entry.en.map(({ term, status, abbreviation }) => ({ term, status, abbreviation })),
    aliases: entry.aliases,
    regional: entry.regional,
  };
}

interface BuildOptions {
  /** The fold table of the content; the index keeps the part that its entries need. */
  fold: FoldTable;
  /** The script in which the box shows Chinese; a query in either script finds it. Default `hans`. */
  script?: 'hans' | 'hant';
}

/** Shows the Traditional form of each designation that has one. */
const asHant = (source: LookupSource): LookupSource => ({
  ...source,
  zh: source.zh.map((item) => ({ ...item, term: item.hant ?? item.term, hant: item.hant && item.term })),
});

/** A Traditional form that folds to the designation needs no place of its own. */
const withoutFolded = (source: LookupSource, same: (one: string, other: string) => boolean): LookupSource => ({
  ...source,
  zh: source.zh.map((item) => ({ ...item, hant: item.hant && !same(item.hant, item.term) ? item.hant : undefined })),
});

/** Drops what is found without being listed: another spelling, a plural, a part of a designation or of a longer alias. */
function withoutRedundant(source: LookupSource, fold: FoldTable): LookupSource {
  const fits = (known: LookupSource, text: string) => {
    const [result] = lookup({ version: 1, fold, readings: {}, rows: [encodeRow(known, new Map())] }, text, 1);
    return result !== undefined && result.matched.how !== 'fuzzy' && result.matched.of === undefined;
  };
  const longest = (texts: readonly string[] = []) => [...new Set(texts)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  let known: LookupSource = { ...source, aliases: [], regional: undefined };
  for (const text of longest(source.aliases)) if (!fits(known, text)) known = { ...known, aliases: [...(known.aliases ?? []), text] };
  for (const text of longest([...(source.regional?.tw ?? []), ...(source.regional?.hk ?? [])]))
    if (!fits(known, text)) known = { ...known, regional: { tw: [...(known.regional?.tw ?? []), text] } };
  return known;
}

/** Builds the index of the search box from all entries, in the order of their ids. Lossless but for aliases that are found anyway. */
export function buildLookup(sources: Iterable<LookupSource>, { fold: table, script = 'hans' }: BuildOptions): LookupIndex {
  const same = (one: string, other: string) => fold(one, table) === fold(other, table);
  const shown = [...sources]
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((source) => withoutRedundant(withoutFolded(script === 'hant' ? asHant(source) : source, same), table));

  const readings = buildReadingTable(shown.flatMap(({ zh }) => zh));
  const byChar = readingsByChar(readings);
  const rows = shown.map((source) => encodeRow(source, byChar));
  const used = new Set(rows.flatMap((row) => [...fold(row.join(' '), table)]));
  const needed = Object.entries(table).filter(([char]) => used.has(fold(char, table)));
  return { version: 1, fold: Object.fromEntries(needed), readings, rows };
}
