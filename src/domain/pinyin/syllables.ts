/** Pinyin spelling, free of any dictionary, so that the browser may use it too. */

const onset = '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?';
const nucleus = '[aeiou\\u0308\\u0300-\\u0304\\u030c]+';
// A consonant before a vowel begins the next syllable (GB/T 16159: fāng’àn has an apostrophe, fāngān would be fān-gān).
const coda = '(?:ng(?![aeiou])|n(?![aeiou])|r(?![aeiou]))?';
const syllable = new RegExp(`${onset}${nucleus}${coda}`, 'gi');
const toneMarks = /[\u0300\u0301\u0304\u030c]/g;

/** Takes the tone marks off and writes ü as v: `lǜsè` → `lvse`. Case and everything else stay. */
export const toneless = (pinyin: string): string =>
  pinyin.normalize('NFD').replace(toneMarks, '').replace(/u\u0308/g, 'v').replace(/U\u0308/g, 'V').normalize('NFC');

/**
 * Cuts one written word into syllables, trusting its apostrophes: `liǎnghuà` → liǎng, huà; `Xī’ān` → Xī, ān.
 * Whatever cannot be part of a syllable comes back as a piece of its own.
 */
export function splitSyllables(word: string): string[] {
  const pieces: string[] = [];
  for (const part of word.normalize('NFD').split(/['’]/)) {
    let end = 0;
    for (const match of part.matchAll(syllable)) {
      if (match.index > end) pieces.push(part.slice(end, match.index));
      pieces.push(match[0]);
      end = match.index + match[0].length;
    }
    if (end < part.length) pieces.push(part.slice(end));
  }
  return pieces.map((piece) => piece.normalize('NFC'));
}

/** Writes syllables as one word, with the apostrophe before a syllable that begins with a, o or e (GB/T 16159-2012). */
export const joinSyllables = (syllables: readonly string[]): string =>
  syllables.map((item, index) => (index > 0 && /^[aeo]/i.test(toneless(item)) ? `’${item}` : item)).join('');
