import type { Rule } from '../rule.ts';
import { textsOf } from '../texts/passages.ts';
import { scan, type Trap } from '../texts/scan.ts';
import { blank, mask } from '../texts/text.ts';

/** Han characters and the marks that are set with them alone; curly quotation marks may belong to quoted English. */
const own = '[\\p{Script=Han}。，、；：？！（）《》〈〉「」【】～]';
const before = `(?<=${own}|${own}[”’])`;
const after = `(?=${own}|[“‘]${own})`;
const marks = '[,;:!?()~]';
const spaces = '[ \\t\\n\\u00a0\\u3000]+';

const traps: readonly Trap[] = [
  { code: 'straight-quote', pattern: /["']/g, what: 'a straight quotation mark', expected: '“ ” or ‘ ’', mend: 'write the curly one' },
  {
    code: 'half-width-punctuation',
    pattern: new RegExp(`${before}${marks}|${marks}${after}|(?<=\\p{Script=Han})\\.(?![\\w.])`, 'gu'),
    what: 'a half-width mark beside Chinese',
    expected: '，；：！？（）。～',
    mend: 'write the full-width one',
  },
  {
    code: 'space-in-chinese',
    pattern: new RegExp(`${before}${spaces}|${spaces}${after}`, 'gu'),
    what: 'a space beside Chinese',
    expected: 'no space or line break',
    mend: 'close it up',
  },
  { code: 'doubled-punctuation', pattern: /(?:[，、；：？！]|(?<!。)。)[，、；：]|(?<!。)。。(?!。)|[，、；：]。|？？+|！！+/g, what: 'two marks in a row', expected: 'one', mend: 'remove one' },
  { code: 'ellipsis', pattern: new RegExp(`\\.{3,}|。{3,}|(?<=${own})…(?!…)`, 'gu'), what: 'a makeshift ellipsis', expected: '……', mend: 'write two of …' },
  { code: 'dash', pattern: /--+/g, what: 'hyphens for a dash', expected: '——', mend: 'write two of —' },
  { code: 'full-width-letter', pattern: /[０-９Ａ-Ｚａ-ｚ]+/g, what: 'full-width letters or digits', expected: 'ASCII letters and digits', mend: 'write them half-width' },
];

/** Chinese text is set as Chinese is: full-width marks, curly quotation marks, no spaces. */
export const typographyChinese: Rule = {
  name: 'typography-chinese',
  about: 'quotation marks, punctuation and spaces of Chinese text',
  check: (corpus) =>
    textsOf(corpus, ['prose', 'block', 'quoted', 'string', 'designation']).flatMap(({ text, passage: { role } }) => {
      if (text.language !== 'zh') return [];
      const value = mask(text, ['code']);
      // The bar between singular and plural is the rule of strings' to report.
      return scan(text, traps, role === 'string' ? value.replaceAll(' | ', `${blank}|${blank}`) : value);
    }),
};
