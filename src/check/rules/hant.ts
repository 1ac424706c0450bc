import { problemAt, type Rule } from '../rule.ts';

const han = /\p{Script=Han}/u;

/** Script overrides are about Chinese characters, and change something. */
export const hant: Rule = {
  name: 'hant',
  about: 'hant.yml',
  check: ({ hant: { value, locate } }) =>
    value.flatMap((item, index) =>
      (['hans', 'hant'] as const).filter((key) => !han.test(item[key])).map((key) =>
        problemAt(locate([index, key]), 'override-without-han', `“${item[key]}” has no Chinese character`, 'the string as it stands in the text', 'correct or remove it'))),
};
