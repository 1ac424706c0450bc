import { distance, forgiven, isFar, letters } from './distance.ts';
import { neutral, stem, stopWords } from './english.ts';
import { record } from './found.ts';
import type { Found, Match } from './found.ts';
import type { EnglishKey, Keys, Word } from './keys.ts';
import type { Query } from './query.ts';

// How a word of the query meets a word of the vocabulary.
const none = 0;
const slip = 1;
const beginning = 2;
const inflected = 3;
const same = 4;

const mostWords = 12;

type Meets = (word: Word) => number;

/** Compares one word of the query. Only the last word, or one of at least four letters, may be the beginning of a word. */
function meets(typed: string, isLast: boolean, fuzzy: boolean): Meets {
  const root = stem(typed);
  const start = neutral(typed);
  const mayBegin = isLast || typed.length >= 4;
  const limit = fuzzy ? forgiven(typed.length) : 0;
  const set = letters(typed);
  return (word) => {
    if (word.text === typed) return same;
    if (word.stem === root) return inflected;
    if (mayBegin && word.neutral.startsWith(start)) return beginning;
    if (limit === 0 || isFar(set, word.letters, limit) || (word.text[0] !== typed[0] && (limit > 1 || typed.length < 5))) return none;
    if (word.text.length >= 4 && distance(typed, word.text, limit) <= limit) return slip;
    // A slip in a word that is still being typed.
    return isLast && typed.length >= 5 && word.text.length > typed.length && distance(typed, word.text, 1, true) <= 1 ? slip : none;
  };
}

/** For each word of the query, how it meets each word of the vocabulary. */
function table(keys: Keys, words: readonly string[], fuzzy: boolean): Uint8Array[] {
  return words.map((typed, index) => Uint8Array.from(keys.vocabulary, meets(typed, index === words.length - 1, fuzzy)));
}

/** The weakest meeting of the query's words with those of the form from `at` on, in order. */
function inOrder(key: EnglishKey, met: readonly Uint8Array[], at: number, lowest: number): number {
  let weakest = same;
  for (const [offset, row] of met.entries()) {
    const meeting = row[key.words[at + offset] ?? -1] ?? none;
    // Within a phrase a word is typed in full; only the last may be a beginning.
    if (meeting < lowest || (meeting === beginning && offset < met.length - 1)) return none;
    weakest = Math.min(weakest, meeting);
  }
  return weakest;
}

const compare = (key: EnglishKey, met: readonly Uint8Array[], fuzzy: boolean): Match | undefined => {
  const lowest = fuzzy ? slip : beginning;
  for (let at = 0; at + met.length <= key.words.length; at++) {
    const weakest = inOrder(key, met, at, lowest);
    if (weakest === none) continue;
    const isWhole = at === 0 && met.length === key.words.length;
    if (weakest === slip) return { key, how: 'fuzzy', quality: isWhole ? 9 : at === 0 ? 7 : 6 };
    if (isWhole && weakest !== beginning) return { key, how: 'exact', quality: weakest === same ? 8 : 6 };
    return { key, how: at === 0 ? 'prefix' : 'phrase', quality: weakest === beginning ? 6 : 7 };
  }
  return undefined;
};

/** Compares without regard to order; words such as “of” may be missing. */
function scattered(key: EnglishKey, met: readonly Uint8Array[], fuzzy: boolean): Match | undefined {
  let weakest = same;
  for (const row of met) {
    let best = none;
    for (const word of key.words) best = Math.max(best, row[word] ?? none);
    weakest = Math.min(weakest, best);
  }
  if (weakest === none) return undefined;
  if (weakest === slip) return fuzzy ? { key, how: 'fuzzy', quality: 3 } : undefined;
  return { key, how: 'phrase', quality: weakest === beginning ? 1 : 3 };
}

/** Compares letters only, for words written together or apart: egovernment, smartcity. */
function together(key: EnglishKey, query: Query): Match | undefined {
  if (query.folded.length < 4 || query.words.join(' ').length === key.text.length) return undefined;
  if (key.joined === query.folded) return { key, how: 'exact', quality: 5 };
  return key.joined.startsWith(query.folded) ? { key, how: 'prefix', quality: 3 } : undefined;
}

/** The places of the forms that contain a word which meets the rarest word of the query. */
function candidates(keys: Keys, rows: readonly Uint8Array[]): Iterable<number> {
  let fewest: number[] | undefined;
  for (const row of rows) {
    const places: number[] = [];
    row.forEach((meeting, word) => meeting !== none && places.push(...(keys.vocabulary[word]?.keys ?? [])));
    if (!fewest || places.length < fewest.length) fewest = places;
  }
  return new Set(fewest);
}

function match(keys: Keys, query: Query, found: Found, fuzzy: boolean): void {
  const words = query.words.slice(0, mostWords);
  if (words.length === 0) return;
  const met = table(keys, words, fuzzy);
  const meaningful = met.filter((_, index) => !stopWords.has(words[index] ?? ''));
  const add = (matched: Match | undefined) => {
    if (matched && (query.folded.length > 1 || matched.how !== 'phrase')) record(found, matched);
  };
  for (const place of candidates(keys, meaningful.length ? meaningful : met)) {
    const key = keys.english[place];
    if (key) add(compare(key, met, fuzzy) ?? (meaningful.length ? scattered(key, meaningful, fuzzy) : undefined));
  }
  for (const key of keys.english) add(together(key, query));
}

/** Matches a Latin query against English forms, word by word: inflection and British spelling do not matter. */
export const matchEnglish = (keys: Keys, query: Query, found: Found): void => match(keys, query, found, false);

/** The same, forgiving slips of the finger. */
export const matchEnglishFuzzily = (keys: Keys, query: Query, found: Found): void => match(keys, query, found, true);
