import type { Rule } from '../rule.ts';
import { textsOf } from '../texts/passages.ts';
import { scan, type Trap } from '../texts/scan.ts';

const remove = 'remove it';

const everywhere: readonly Trap[] = [
  {
    code: 'leftover-chat',
    pattern: /^(?:好的[，,。！!]|当然[，,！!]|(?:以下|下面)是|Here (?:is|are)\b|(?:Sure|Certainly|Of course)[,!])|\bAs an? (?:AI|(?:large )?language model)\b|作为一?个?(?:AI|人工智能)(?:语言)?(?:模型|助手)|I hope this helps/giu,
    what: 'a phrase of conversation',
    expected: 'only the text itself',
    mend: remove,
  },
  {
    code: 'leftover-placeholder',
    pattern: /\b(?:TODO|TBD|FIXME|XXX+)\b|\blorem\b|\[(?:insert|fill|插入|填写)|(?<!有)待补|待译|占位/giu,
    what: 'a placeholder',
    expected: 'a finished text',
    mend: 'write the text, or leave the key out',
  },
  { code: 'leftover-label', pattern: /^(?:translation|definition|English|Chinese|译文|翻译|释义)\s*[:：]/giu, what: 'a label', expected: 'the text without its label', mend: remove },
  { code: 'html-entity', pattern: /&(?:[a-z]+\d*|#\d+|#x[\da-f]+);/giu, what: 'an HTML entity', expected: 'the character itself', mend: 'write the character' },
  // U+FEFF and the zero-width characters are invisible in every editor, and break matching and search.
  { code: 'invisible-character', pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffc]/gu, what: 'an invisible character', expected: 'characters that can be seen', mend: remove },
  { code: 'private-use-character', pattern: /[\p{Co}]/gu, what: 'a private-use character, which shows differently or not at all on another machine', expected: 'a character of Unicode', mend: 'find out in the source what it stands for' },
  { code: 'mojibake', pattern: /\ufffd+|Ã[\u0080-\u00bf]|â€[œ™“”˜\u009d]|锟斤拷|烫烫烫/gu, what: 'characters spoiled by a wrong encoding', expected: 'the text as it was', mend: 'type it again' },
];

const plainText: readonly Trap[] = [
  { code: 'leftover-markup', pattern: /```[^`]*(?:```)?|\*\*[^*]*(?:\*\*)?|__|^#{1,6} |\[[^\]]+\]\([^)]*\)|<\/?[a-z][^>]*>/giu, what: 'markup', expected: 'plain text, which is what YAML and JSON texts are', mend: remove },
];

/** Nothing is left over from drafting, from a machine, or from a wrong encoding. */
export const leftovers: Rule = {
  name: 'leftovers',
  about: 'conversation, placeholders, labels, markup, entities, invisible and spoiled characters',
  check: (corpus) =>
    textsOf(corpus).flatMap(({ text, passage: { role } }) => [
      ...scan(text, everywhere),
      ...(role === 'block' || role === 'quoted' ? [] : scan(text, plainText)),
    ]),
};
