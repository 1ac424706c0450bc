import { align } from './align.ts';
import { canRead, readingsOf } from './dictionary.ts';
import { toneless } from './syllables.ts';
import { cutPinyin, isHanUnit, tokenize, unitsOf } from './tokens.ts';

/** What is wrong with pinyin written for a term. */
export type PinyinProblem =
  /** Not one syllable for each Han character. */
  | { kind: 'count'; expected: number; found: number }
  /** A syllable that its character cannot have; `readings` are those it can have. */
  | { kind: 'syllable'; char: string; syllable: string; index: number; readings: readonly string[] }
  /** A syllable without a tone mark where none is neutral. */
  | { kind: 'tone'; char: string; syllable: string; index: number; readings: readonly string[] }
  /** Letters or digits of the term that the pinyin does not repeat. */
  | { kind: 'latin'; text: string };

/**
 * Checks pinyin written by an author against its term. The neutral tone is accepted after a toned syllable; sandhi
 * tones are not, because pinyin writes the tone of the character (GB/T 16159). An empty list means that it fits.
 */
export function checkPinyin(term: string, pinyin: string): PinyinProblem[] {
  const units = unitsOf(tokenize(term));
  const chars = units.filter(isHanUnit);
  const given = pinyin.normalize('NFC').trim();
  const aligned = align(units, given);
  const { parts, missing } = cutPinyin(term, given);
  const syllables = aligned
    ? aligned.filter(({ unit }) => isHanUnit(unit)).map(({ written }) => written.toLowerCase())
    : parts.filter(({ script }) => script === 'han').map(({ text }) => text);

  const problems: PinyinProblem[] = (aligned ? [] : missing).map((text) => ({ kind: 'latin', text }));
  if (syllables.length !== chars.length) return [...problems, { kind: 'count', expected: chars.length, found: syllables.length }];
  const hasTone = (syllable: string | undefined) => !!syllable && toneless(syllable) !== syllable.replaceAll('ü', 'v');
  chars.forEach((char, index) => {
    const syllable = syllables[index] ?? '';
    const readings = readingsOf(char);
    if (readings.includes(syllable.toLowerCase())) return;
    if (!canRead(char, syllable)) problems.push({ kind: 'syllable', char, syllable, index, readings });
    else if (!hasTone(syllables[index - 1])) problems.push({ kind: 'tone', char, syllable, index, readings });
  });
  return problems;
}

/** Says a problem in English, for a report to the author. */
export function describePinyinProblem(problem: PinyinProblem): string {
  switch (problem.kind) {
    case 'count':
      return `expected ${problem.expected} syllables, one for each Han character, found ${problem.found}`;
    case 'syllable':
      return `${problem.char} cannot be read ${problem.syllable}; it is read ${problem.readings.join(' or ') || 'in no way the dictionary knows'}`;
    case 'tone':
      return `${problem.syllable} (${problem.char}) lacks its tone mark; expected ${problem.readings.join(' or ')}`;
    case 'latin':
      return `${problem.text} stands in the term but not in the pinyin`;
  }
}
