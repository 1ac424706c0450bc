import type { Status } from '../../schema/term.ts';
import type { FoldTable } from '../han/fold.ts';
import type { ReadingTable } from './pack-pinyin.ts';

/** A Chinese designation with its reading. */
export interface ChineseSource {
  term: string;
  status: Status;
  /** The Traditional form, where it is known. */
  hant?: string | undefined;
  /** Pinyin with tone marks, written in words. */
  pinyin: string;
}

export interface EnglishSource {
  term: string;
  status: Status;
  abbreviation?: boolean | undefined;
}

/** What the lookup needs to know of a term entry. */
export interface LookupSource {
  id: string;
  zh: readonly ChineseSource[];
  en: readonly EnglishSource[];
  aliases?: readonly string[] | undefined;
  /** Words of Taiwan and Hong Kong, in Traditional characters. */
  regional?: { tw?: readonly string[] | undefined; hk?: readonly string[] | undefined } | undefined;
}

/** One entry: id, preferred Chinese, its pinyin, preferred English, then other forms each with a one-letter mark (see rows.ts). */
export type LookupRow = readonly string[];

/** Everything the search box knows, as JSON. */
export interface LookupIndex {
  version: 1;
  fold: FoldTable;
  readings: ReadingTable;
  rows: readonly LookupRow[];
}

/** Which of an entry's forms matched. `hant`: the query is written in Traditional characters. */
export type Field = 'zh' | 'hant' | 'pinyin' | 'initials' | 'en' | 'abbreviation' | 'alias' | 'regional';

export type How = 'exact' | 'prefix' | 'phrase' | 'alias' | 'fuzzy';

export interface Matched {
  field: Field;
  /** The form that matched, as it is written in the entry (pinyin with tones). */
  text: string;
  how: How;
  /** The part of the query that matched, if it was not the whole query. */
  of?: string;
}

export interface LookupResult {
  id: string;
  zh: string;
  pinyin: string;
  en: string;
  /** Higher is better; comparable only between results of one query. */
  score: number;
  matched: Matched;
}
