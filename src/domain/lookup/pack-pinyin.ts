import { joinSyllables } from '../pinyin/syllables.ts';
import { cutPinyin } from '../pinyin/tokens.ts';

/** Toned syllable → the characters that are read so unless an entry says otherwise: `{ "wǎng": "网", "luò": "络洛" }`. */
export type ReadingTable = Readonly<Record<string, string>>;

type Spelled = readonly { term: string; pinyin: string }[];

const syllablesOf = (term: string, pinyin: string) => cutPinyin(term, pinyin).parts.map(({ text }) => text);

const isAllHan = (term: string) => /^\p{Script=Han}+$/u.test(term);

/** Character → its syllable in a table. */
export const readingsByChar = (table: ReadingTable): Map<string, string> =>
  new Map(Object.entries(table).flatMap(([syllable, chars]) => [...chars].map((char): [string, string] => [char, syllable])));

/** Finds the commonest reading of each character, so that pinyin need not be stored. Sorted, so that it is deterministic. */
export function buildReadingTable(designations: Spelled): ReadingTable {
  const counts = new Map<string, Map<string, number>>();
  for (const { term, pinyin } of designations) {
    if (!isAllHan(term)) continue;
    const syllables = syllablesOf(term, pinyin);
    [...term].forEach((char, index) => {
      const known = counts.get(char) ?? new Map<string, number>();
      const syllable = syllables[index];
      if (syllable) counts.set(char, known.set(syllable, (known.get(syllable) ?? 0) + 1));
    });
  }
  const usual: [string, string][] = [];
  for (const [char, readings] of counts) {
    const [best] = [...readings].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
    if (best) usual.push([best[0], char]);
  }
  const table: Record<string, string> = {};
  for (const [syllable, char] of usual.sort(([a, one], [b, other]) => (a + one < b + other ? -1 : 1))) table[syllable] = (table[syllable] ?? '') + char;
  return table;
}

/** Reads back what `packPinyin` wrote. */
export function unpackPinyin(term: string, packed: string, readings: ReadonlyMap<string, string>): string {
  if (!/^[1-9]+$/.test(packed) || !isAllHan(term)) return packed;
  const syllables = [...term].map((char) => readings.get(char) ?? '');
  let at = 0;
  return [...packed].map((length) => joinSyllables(syllables.slice(at, (at += Number(length))))).join(' ');
}

/** Writes pinyin as the lengths of its words (`liǎnghuà rónghé` → `22`) where the table gives the rest, and as it is where not. */
export function packPinyin(term: string, pinyin: string, readings: ReadonlyMap<string, string>): string {
  const packed = pinyin.split(' ').map((word) => syllablesOf('', word).length).join('');
  return unpackPinyin(term, packed, readings) === pinyin ? packed : pinyin;
}
