import { customPinyin, pinyin } from 'pinyin-pro';
import { toneless } from './syllables.ts';

// pinyin-pro reads these wrongly where a term is not one of its words: 之都 zhī dōu, 超大城市 chāo dài…, 访问量 …liáng.
// A correction of one character also applies inside its words, so the words that keep the other reading follow it.
customPinyin({
  率先: 'shuài xiān',
  效率: 'xiào lǜ',
  都: 'dū',
  大: 'dà',
  大夫: 'dài fu',
  量: 'liàng',
  测量: 'cè liáng',
  衡量: 'héng liáng',
  丈量: 'zhàng liáng',
  估量: 'gū liáng',
  商量: 'shāng liang',
});

/** The reading of each character of a Han run in its context, with tone marks and without tone sandhi. */
export const readRun = (run: string): string[] => pinyin(run, { type: 'array', toneSandhi: false });

const known = new Map<string, readonly string[]>();

/** All dictionary readings of one character, with tone marks. Empty for a character that the dictionary lacks. */
export function readingsOf(char: string): readonly string[] {
  const found = known.get(char) ?? pinyin(char, { type: 'array', multiple: true, toneSandhi: false }).filter((item) => item !== char);
  known.set(char, found);
  return found;
}

/** Says whether a syllable, toned or in the neutral tone, can be the reading of a character. Sandhi tones (yí, bú) cannot. */
export function canRead(char: string, syllable: string): boolean {
  const wanted = syllable.normalize('NFC').toLowerCase();
  const readings = readingsOf(char);
  return readings.includes(wanted) || readings.some((reading) => toneless(reading) === wanted.replaceAll('ü', 'v'));
}
