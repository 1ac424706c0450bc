/** Word division of a Chinese designation, after GB/T 16159-2012 as far as a dictionary and a few rules go. */

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Particles, conjunctions and the negation are written by themselves: `zhèngfǔ yǔ shèhuì`, `bù tíngchē`. */
const alone = new Set('不与和及或而的之于以为由从向对把被到');
/** Always belong to the word before them: -ization, -ness, rate, degree, -er. */
const endings = new Set('化性率度者');
/** Belong to a word before them unless several single characters stand together. */
const suffixes = new Set('员家们型式力网云官区站链方业县镇局院所会中上下圈带群机器码库端层级类法学权费量值港部线');
/** Qualify a word after them: 新经济, 副中心. */
const prefixes = new Set('新大小副超非可总双多老反准全云');
const numerals = new Set('一二两三四五六七八九十百千万');
/** A numeral and its measure word are two words: `sì gè zhōngxīn`. */
const measures = new Set('个大年月项张次种');

const isSingle = (word: string | undefined): word is string => word !== undefined && [...word].length === 1 && !alone.has(word);
const isShort = (word: string | undefined): word is string => word !== undefined && [...word].length === 2;
const isNumeral = (word: string | undefined) => !!word && [...word].every((char) => numerals.has(char));

/** Four characters and more are read in pairs: 先照|后证; three are one word. */
function pairs(chars: readonly string[]): string[] {
  if (chars.length <= 3) return chars.length ? [chars.join('')] : [];
  return [chars.slice(0, 2).join(''), ...pairs(chars.slice(2))];
}

/** Places the single characters between the words `before` and `after`; what qualifies `after` is returned. */
function place(singles: string[], before: string[], after: string | undefined, first: boolean): string {
  let measured = false;
  const last = () => (measured || alone.has(before.at(-1) ?? '') ? undefined : before.at(-1));
  const append = (char: string) => before.push((before.pop() ?? '') + char);

  while (singles[0] && last() && (endings.has(singles[0]) || (isNumeral(last()) && isNumeral(singles[0])))) append(singles.shift() ?? '');
  if (isNumeral(singles[0]) && measures.has(singles[1] ?? '')) {
    before.push(...singles.splice(0, 2));
    measured = true;
  }

  const [single] = singles;
  if (single && singles.length === 1) {
    const size = [...(last() ?? '')].length;
    if (size > 0 && (suffixes.has(single) ? size <= 3 : after === undefined && size <= 2)) append(single);
    // 海|光缆: a lone character qualifies the short word after it, though not after a particle; 市 is the issuing city.
    else if (isShort(after) && (first || last()) && single !== '市') return single;
    else before.push(single);
    return '';
  }
  const qualifier = isShort(after) && prefixes.has(singles.at(-1) ?? '') ? (singles.pop() ?? '') : '';
  before.push(...pairs(singles));
  return qualifier;
}

/**
 * Divides a run of Han characters into words, such as 网格化 | 管理. The dictionary is ICU's, which knows ordinary
 * words only; coined terms fall apart into characters, which are put together again here.
 */
export function divide(run: string): string[] {
  const found = [...segmenter.segment(run)].flatMap(({ segment }) => {
    const chars = [...segment];
    return chars.length === 2 && isNumeral(chars[0]) && measures.has(chars[1] ?? '') ? chars : pairs(chars);
  });
  const words: string[] = [];
  for (let at = 0; at < found.length; ) {
    const start = at;
    const singles: string[] = [];
    for (let word = found[at]; isSingle(word); word = found[++at]) singles.push(word);
    const qualifier = place(singles, words, found[at], start === 0);
    const word = found[at++];
    if (word !== undefined) words.push(qualifier + word);
  }
  return words;
}
