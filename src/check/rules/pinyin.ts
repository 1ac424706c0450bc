import { checkPinyin, describePinyinProblem } from '../../domain/pinyin/check-pinyin.ts';
import { problemAt, type Rule } from '../rule.ts';

/** Pinyin that an author gives can be that of the characters. */
export const pinyin: Rule = {
  name: 'pinyin',
  about: 'pinyin overrides of designations',
  check: ({ terms }) =>
    [...terms.values()].flatMap(({ value, locate }) => value.zh.flatMap((item, index) => {
      if (item.pinyin === undefined) return [];
      const [first] = checkPinyin(item.term, item.pinyin);
      return first ? [problemAt(locate(['zh', index, 'pinyin']), 'pinyin-mismatch', `“${item.pinyin}” for ${item.term}: ${describePinyinProblem(first)}`, 'the syllables of the characters, with tone marks', 'correct it, or leave it out so that it is generated')] : [];
    })),
};
