import { segments } from '../han/characters.ts';
import { fold } from '../han/fold.ts';
import type { FoldTable } from '../han/fold.ts';
import { plainPinyin, tonedPinyin } from './keys.ts';

/** A query, or a piece of one, in all the forms in which it is compared. */
export interface Query {
  /** As typed, trimmed. */
  text: string;
  /** Folded, without spaces. */
  folded: string;
  hasHan: boolean;
  /** A character of it is Traditional only. */
  isHant: boolean;
  /** English words, empty if the query has Han characters. */
  words: readonly string[];
  /** As pinyin, empty if it cannot be pinyin. */
  plain: string;
  /** Where in `plain` the visitor typed a space or apostrophe. */
  breaks: readonly number[];
  /** As pinyin with tones, empty if none were typed. */
  toned: string;
}

const longest = 80;
const toneMark = /[\u0300\u0301\u0304\u030c]/;

/** Reads what was typed; of a pasted text the beginning. */
export function readQuery(typed: string, table: FoldTable): Query {
  const text = [...typed.trim()].slice(0, longest).join('');
  const folded = fold(text, table);
  const hasHan = /\p{Script=Han}/u.test(folded);
  const joined = folded.replaceAll(' ', '');
  const isHant = [...text.normalize('NFKC')].some((char) => table[char] !== undefined && !table[char].includes(char));
  const query = { text, folded: joined, hasHan, isHant, words: [], plain: '', breaks: [], toned: '' };
  if (hasHan || !joined) return query;

  const parts = text.split(/[\s'’‘·,，-]+/u).map(plainPinyin).filter(Boolean);
  // zhi4hui4: digits after every syllable are tones.
  const numbered = /^(?:[a-z]{1,6}[1-5])+$/.test(parts.join(''));
  const plain = numbered ? parts.map((part) => part.replace(/\d/g, '')) : parts;
  let at = 0;
  const breaks = plain.slice(0, -1).map((part) => (at += part.length));
  const toned = toneMark.test(text.normalize('NFD')) ? tonedPinyin(text) : '';
  return { ...query, words: folded.split(' '), plain: plain.join(''), breaks, toned };
}

/** Cuts a query where the script changes and, between Han characters, at spaces and punctuation; English words stay together. */
export function pieces(typed: string): string[] {
  const found: string[] = [];
  let before: string | undefined;
  for (const { script, text } of segments(typed)) {
    if (script === 'other') continue;
    if (script === 'latin' && before === 'latin') found.push(`${found.pop() ?? ''} ${text}`);
    else found.push(text);
    before = script;
  }
  return found;
}
