import { align } from './align.ts';
import type { Aligned } from './align.ts';
import { readRun } from './dictionary.ts';
import { joinSyllables, splitSyllables, toneless } from './syllables.ts';
import { isHanUnit, tokenize, unitsOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import { divide } from './words.ts';

/** How a Chinese designation is read. */
export interface Readings {
  /** For display: words joined after GB/T 16159, tone marks, no tone sandhi: `liǎnghuà rónghé`. */
  toned: string;
  /** One toned syllable for each Han character; Latin letters and digits are left out. */
  syllables: string[];
  /** Syllables without tones, ü as v, and Latin parts in lower case, separated by spaces: `guang xian ru hu lv`. */
  toneless: string;
  /** First letters, Latin parts whole: `lhrh`, `etcbtcsf`. */
  initials: string;
}

/** Reads each token by the dictionary and joins its words. */
function generate(tokens: readonly Token[]) {
  const syllables: string[] = [];
  let toned = '';
  for (const { script, text } of tokens) {
    if (script === 'latin') {
      toned += text.startsWith('+') ? text : ` ${text}`;
      continue;
    }
    const read = readRun(text);
    let at = 0;
    for (const word of divide(text)) toned += ` ${joinSyllables(read.slice(at, (at += [...word].length)))}`;
    syllables.push(...read);
  }
  return { toned: toned.trim(), syllables };
}

/** Writes an override as its author divided it, with the apostrophes that the standard wants. */
function rewrite(aligned: readonly Aligned[]): string {
  return aligned
    .map(({ written, separator }, index) => {
      if (index === 0) return written;
      if (/\s/.test(separator)) return ` ${written}`;
      if (separator.includes('-')) return `-${written}`;
      return joinSyllables(['', written]);
    })
    .join('');
}

/**
 * Gives the readings of a Chinese designation. `override` is pinyin with tone marks, written in words, and wins over
 * the dictionary; where it cannot be split against the characters it is split by its own spelling (`checkPinyin` tells).
 */
export function readings(term: string, override?: string): Readings {
  const tokens = tokenize(term);
  const units = unitsOf(tokens);
  const given = override?.normalize('NFC').trim();
  const aligned = given ? align(units, given) : undefined;

  const { toned, syllables } = aligned
    ? { toned: rewrite(aligned), syllables: aligned.filter(({ unit }) => isHanUnit(unit)).map(({ written }) => written.toLowerCase()) }
    : given
      ? { toned: given, syllables: given.split(/[\s-]+/).flatMap(splitSyllables).map((item) => item.toLowerCase()) }
      : generate(tokens);

  let next = 0;
  const keys = units.map((unit) => (isHanUnit(unit) ? toneless(syllables[next++] ?? '') : unit.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')));
  return {
    toned,
    syllables,
    toneless: keys.filter(Boolean).join(' '),
    initials: units.map((unit, index) => (isHanUnit(unit) ? (keys[index] ?? '').slice(0, 1) : keys[index])).join(''),
  };
}
