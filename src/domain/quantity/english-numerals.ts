/** A number written in English words: `digits` times ten to the `power`, where it stands in UTF-16 units. */
export interface EnglishNumeral {
  index: number;
  end: number;
  digits: string;
  power: number;
}

type Size = 'small' | 'tens' | 'hundred' | 'scale' | 'dozen';
interface Word {
  size: Size;
  value: number;
  ordinal: boolean;
}

const smallWords = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tensWords = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const irregular: Record<string, string> = { one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth', nine: 'ninth', twelve: 'twelfth' };
const powers: Record<string, number> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

const words = new Map<string, Word>();
const add = (word: string, size: Size, value: number) => {
  words.set(word, { size, value, ordinal: false });
  words.set(irregular[word] ?? (word.endsWith('y') ? `${word.slice(0, -1)}ieth` : `${word}th`), { size, value, ordinal: true });
};
smallWords.forEach((word, value) => add(word, 'small', value));
tensWords.forEach((word, place) => add(word, 'tens', (place + 2) * 10));
add('hundred', 'hundred', 100);
words.set('hundreds', { size: 'hundred', value: 100, ordinal: false });
for (const [word, power] of Object.entries(powers)) {
  add(word, 'scale', power);
  words.set(`${word}s`, { size: 'scale', value: power, ordinal: false });
}
for (const word of ['dozen', 'dozens']) words.set(word, { size: 'dozen', value: 12, ordinal: false });

const pattern = new RegExp(`(?<![A-Za-z])(?:${[...words.keys()].sort((a, b) => b.length - a.length).join('|')})(?![A-Za-z])`, 'gi');

/** A numeral under construction: `group` is what the next multiplier applies to. */
interface State {
  index: number;
  end: number;
  total: number;
  group: number | undefined;
  power: number;
  last: Word;
}

const begin = (word: Word, index: number, end: number): State => ({
  index,
  end,
  total: word.size === 'scale' ? 10 ** word.value : 0,
  group: word.size === 'scale' ? undefined : word.value,
  power: word.size === 'scale' ? word.value : Infinity,
  last: word,
});

/** Adds a word to a numeral; undefined where it begins another. */
function extend(state: State, word: Word, end: number, and: boolean): State | undefined {
  const { last, group } = state;
  if (last.ordinal || (and && last.size !== 'hundred' && last.size !== 'scale')) return undefined;
  const next = { ...state, end, last: word };
  const below = last.size === 'hundred' || last.size === 'scale';
  switch (word.size) {
    case 'small':
      if (below || (last.size === 'tens' && word.value > 0 && word.value < 10)) return { ...next, group: (group ?? 0) + word.value };
      return undefined;
    case 'tens':
      return below ? { ...next, group: (group ?? 0) + word.value } : undefined;
    case 'hundred':
      return !and && (last.size === 'small' || last.size === 'tens') && group ? { ...next, group: group * 100 } : undefined;
    case 'scale':
      if (and || group === undefined || word.value >= state.power) return undefined;
      return { ...next, total: state.total + group * 10 ** word.value, group: undefined, power: word.value };
    default:
      return last.size === 'small' && group ? { ...next, group: group * 12 } : undefined;
  }
}

function finish({ index, end, total, group, power, last }: State): EnglishNumeral {
  const value = total + (group ?? 0);
  const scale = last.size === 'scale' && Number.isInteger(value / 10 ** power) ? power : 0;
  return { index, end, digits: String(value / 10 ** scale), power: scale };
}

/** Finds numbers in English words: twenty-five, two hundred and six, third, a dozen, three million. */
export function englishNumerals(text: string): EnglishNumeral[] {
  const found: EnglishNumeral[] = [];
  let state: State | undefined;
  for (const match of text.matchAll(pattern)) {
    const word = words.get(match[0].toLowerCase());
    if (!word) continue;
    const end = match.index + match[0].length;
    const gap = state ? text.slice(state.end, match.index) : '';
    const joined = state && /^(?:[\s-]|\sand\s)$/.test(gap) ? extend(state, word, end, gap.length > 1) : undefined;
    if (state && !joined) found.push(finish(state));
    state = joined ?? begin(word, match.index, end);
  }
  return state ? [...found, finish(state)] : found;
}
