import { compareFigures } from '../../domain/quantity/compare-figures.ts';
import { problemAt, type ContentProblem, type Rule } from '../rule.ts';
import { pairsOf } from '../texts/passages.ts';
import { blank, type Pair } from '../texts/text.ts';

const mend = 'write the same figures in both languages, with digits or without';

/** Reports each figure without a counterpart, the English one where both sides have such; nothing while a figure cannot be shown. */
function unequal({ texts: { zh, en } }: Pair): ContentProblem[] {
  if (zh.value.includes(blank) || en.value.includes(blank)) return [];
  const { onlyInChinese, onlyInEnglish } = compareFigures(zh.value, en.value);
  return Array.from({ length: Math.max(onlyInChinese.length, onlyInEnglish.length) }, (_, index) => {
    const [chinese, english] = [onlyInChinese[index], onlyInEnglish[index]];
    const place = chinese && zh.at(chinese.index);
    if (english) {
      const expected = chinese && place ? `the figure ${chinese.text} of line ${place.line} in the Chinese, or its equal` : 'a figure that the Chinese has, too';
      return problemAt(en.at(english.index), 'number-mismatch', `the figure ${english.text} is in the English only`, expected, mend);
    }
    return problemAt(place ?? zh.at(), 'number-mismatch', `the figure ${chinese?.text} is in the Chinese only`, 'a figure that the English has, too', mend);
  });
}

/** What a work calls its parts in Chinese is not what they are called in English: （一）3 is part 1, paragraph 3. */
const isPlaceName = ({ origin }: Pair) => origin.kind === 'work' && origin.path[0] === 'locators';

/** Every figure of a text has its equal in the other language; figures shown from the data count as they are shown. */
export const numberParity: Rule = {
  name: 'number-parity',
  about: 'figures of bilingual texts and of blocks',
  check: (corpus) => pairsOf(corpus).flatMap((pair) => (isPlaceName(pair) ? [] : unequal(pair))),
};
