import { splitSyllables } from './syllables.ts';

/** A stretch of a designation that is read aloud: a run of Han characters, or letters and digits passed through. */
export interface Token {
  script: 'han' | 'latin';
  text: string;
}

// “1+6+X”, “i-Shanghai”, “V2.0”: letters and digits hold together over these signs; “互联网+” keeps its plus.
const tokens = /\p{Script=Han}+|[\p{Script=Latin}\p{Nd}]+(?:[-.&/+’'][\p{Script=Latin}\p{Nd}]+)*\+*|\++/gu;

/** The parts of a designation that are read, in NFKC; punctuation between them is dropped. */
export const tokenize = (term: string): Token[] =>
  [...term.normalize('NFKC').matchAll(tokens)].map(([text]) => ({ script: /^\p{Script=Han}/u.test(text) ? 'han' : 'latin', text }));

/** Single Han characters and whole Latin tokens. */
export const unitsOf = (found: readonly Token[]): string[] => found.flatMap(({ script, text }) => (script === 'han' ? [...text] : [text]));

/** Tells a Han character from a Latin token. */
export const isHanUnit = (unit: string): boolean => /^\p{Script=Han}/u.test(unit);

/** Where a Latin token stands by itself, so that the i of i-Shanghai is not found in a syllable. */
function standsAt(text: string, token: string): number {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(token); at >= 0; at = lower.indexOf(token, at + 1)) {
    const beside = [lower[at - 1], lower[at + token.length]];
    if (!beside.some((char) => char && /[\p{L}\p{M}\p{Nd}]/u.test(char))) return at;
  }
  return -1;
}

/** Pinyin cut without a dictionary: its syllables and Latin tokens in order, and the Latin tokens of the term that it lacks. */
export function cutPinyin(term: string, pinyin: string): { parts: Token[]; missing: string[] } {
  const parts: Token[] = [];
  const missing: string[] = [];
  let rest = pinyin.normalize('NFC');
  const read = (text: string) => {
    for (const word of text.split(/[^\p{L}\p{M}’']+/u)) for (const syllable of splitSyllables(word)) parts.push({ script: 'han', text: syllable });
  };
  for (const { script, text } of tokenize(term)) {
    if (script === 'han') continue;
    const at = standsAt(rest, text.toLowerCase());
    if (at < 0) missing.push(text);
    else {
      read(rest.slice(0, at));
      parts.push({ script, text });
      rest = rest.slice(at + text.length);
    }
  }
  read(rest);
  return { parts, missing };
}
