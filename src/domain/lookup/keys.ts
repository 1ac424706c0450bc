import type { Status } from '../../schema/term.ts';
import { fold } from '../han/fold.ts';
import type { FoldTable } from '../han/fold.ts';
import { cutPinyin } from '../pinyin/tokens.ts';
import { letters } from './distance.ts';
import { neutral, stem } from './english.ts';
import { readingsByChar } from './pack-pinyin.ts';
import { decodeRow } from './rows.ts';
import type { Entry, Form } from './rows.ts';
import type { Field, LookupIndex } from './types.ts';

/** A form of an entry made ready for matching. */
interface Key {
  /** Place of the entry in the index. */
  entry: number;
  field: Field;
  text: string;
  status: Status;
}

/** A form with Han characters, or one of any script that stands among the Chinese ones: folded, without spaces. */
export interface HanKey extends Key {
  folded: string;
  hasLatin: boolean;
  letters: number;
}

/** Pinyin: without tones and spaces, ü as u; where its syllables begin; with tones; and its initials. */
export interface PinyinKey extends Key {
  plain: string;
  starts: ReadonlySet<number>;
  toned: string;
  units: readonly string[];
  initials: string;
  letters: number;
}

/** English: its words as places in the vocabulary, folded with a space at either end, and all letters together. */
export interface EnglishKey extends Key {
  words: readonly number[];
  spaced: string;
  joined: string;
}

export interface Word {
  text: string;
  stem: string;
  neutral: string;
  letters: number;
  /** The English keys that contain it, by their places. */
  keys: number[];
}

export interface Keys {
  table: FoldTable;
  entries: readonly Entry[];
  han: readonly HanKey[];
  pinyin: readonly PinyinKey[];
  english: readonly EnglishKey[];
  vocabulary: readonly Word[];
}

/** Pinyin as typed or stored, for comparison: letters and digits only, no tones, and u for ü however it is written. */
export const plainPinyin = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '').replaceAll('v', 'u');

/** The same with tones. */
export const tonedPinyin = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function pinyinKey(key: Key, term: string, plainOf: (unit: string) => string): PinyinKey {
  const { parts } = cutPinyin(term, key.text);
  const units = parts.map(({ text }) => plainOf(text));
  const starts = new Set<number>();
  let plain = '';
  for (const unit of units) {
    starts.add(plain.length);
    plain += unit;
  }
  const initials = units.map((unit, index) => (parts[index]?.script === 'han' ? unit.slice(0, 1) : unit)).join('');
  return { ...key, plain, starts: starts.add(plain.length), toned: tonedPinyin(key.text), units, initials, letters: letters(plain) };
}

/** Remembers results: the same syllables come back a thousand times. */
function once(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const value = known.get(text) ?? compute(text);
    known.set(text, value);
    return value;
  };
}

function prepare(index: LookupIndex): Keys {
  const table = index.fold;
  const readings = readingsByChar(index.readings);
  const entries = index.rows.map((row) => decodeRow(row, readings));
  const han: HanKey[] = [];
  const pinyin: PinyinKey[] = [];
  const english: EnglishKey[] = [];
  const plainOf = once(plainPinyin);
  const places = new Map<string, number>();
  const vocabulary: Word[] = [];
  const place = (text: string): number => {
    const known = places.get(text) ?? vocabulary.push({ text, stem: stem(text), neutral: neutral(text), letters: letters(text), keys: [] }) - 1;
    places.set(text, known);
    return known;
  };
  const add = (entry: number, form: Form, term: string) => {
    const key = { entry, field: form.kind, text: form.text, status: form.status };
    if (form.kind === 'pinyin') return void pinyin.push(pinyinKey(key, term, plainOf));
    const folded = fold(form.text, table);
    const joined = folded.replaceAll(' ', '');
    if (form.kind === 'zh' || form.kind === 'hant' || /\p{Script=Han}/u.test(folded))
      han.push({ ...key, folded: joined, hasLatin: /[\p{Script=Latin}\p{Nd}]/u.test(joined), letters: letters(joined) });
    else {
      const words = folded.split(' ').map(place);
      for (const word of new Set(words)) vocabulary[word]?.keys.push(english.length);
      english.push({ ...key, words, spaced: ` ${folded} `, joined });
    }
  };
  entries.forEach(({ forms }, entry) => {
    // Pinyin follows its Chinese.
    let term = '';
    for (const form of forms) {
      if (form.kind === 'zh') term = form.text;
      // An empty column of an incomplete source matches nothing.
      if (form.text) add(entry, form, term);
    }
  });
  return { table, entries, han, pinyin, english, vocabulary };
}

const prepared = new WeakMap<LookupIndex, Keys>();

/** The keys of an index, computed on its first use (some milliseconds for a thousand entries). */
export function keysOf(index: LookupIndex): Keys {
  const keys = prepared.get(index) ?? prepare(index);
  prepared.set(index, keys);
  return keys;
}
