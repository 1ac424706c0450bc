import type { Corpus } from '../../domain/corpus.ts';
import { problemAt, type ContentProblem, type Rule } from '../rule.ts';
import { textsOf } from '../texts/passages.ts';
import { scan, type Trap } from '../texts/scan.ts';
import { isFilledIn, mask, type Passage, type Text } from '../texts/text.ts';

const traps: readonly Trap[] = [
  { code: 'straight-quote', pattern: /["']/g, what: 'a straight quotation mark', expected: '“ ”, ‘ ’ or the apostrophe ’', mend: 'write the curly one' },
  { code: 'double-space', pattern: /(?<=\S)[ \u00a0]{2,}(?=\S)/g, what: 'more than one space', expected: 'one', mend: 'remove the others' },
  { code: 'space-before-punctuation', pattern: /(?<=\S) +(?=[,.;:!?](?:\s|$))/g, what: 'a space before a mark', expected: 'no space', mend: 'close it up' },
  { code: 'ellipsis', pattern: /\.{3,}/g, what: 'three periods', expected: '…', mend: 'write the one character' },
  { code: 'dash', pattern: /--+/g, what: 'hyphens for a dash', expected: '— or –', mend: 'write the dash' },
  { code: 'full-width-letter', pattern: /[０-９Ａ-Ｚａ-ｚ]+/g, what: 'full-width letters or digits', expected: 'ASCII letters and digits', mend: 'write them half-width' },
];

const run = /[\p{Script=Han}\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/gu;
const han = /\p{Script=Han}/u;

/** The Chinese that an English text may quote: its counterpart, the designations of its entry, the printed form of its figure. */
function quotable({ terms, indicators }: Corpus, { origin, texts }: Passage): string {
  const own = texts.zh?.value ?? '';
  if (origin.kind === 'term') return [own, ...(terms.get(origin.id)?.value.zh ?? []).map(({ term }) => term)].join('\n');
  if (origin.kind === 'indicator') return [own, ...(indicators.get(origin.id)?.value.observations ?? []).map(({ printed }) => printed)].join('\n');
  return own;
}

function foreign(corpus: Corpus, passage: Passage, text: Text): ContentProblem[] {
  if (passage.role === 'source') return [];
  const found = [...mask(text, ['zh', 'code']).matchAll(run)].filter(({ index }) => !isFilledIn(text, index));
  if (found.length === 0) return [];
  const source = passage.role === 'prose' ? quotable(corpus, passage) : '';
  return found.flatMap(({ 0: part, index }) => {
    const at = () => text.at(index);
    if (!han.test(part)) return [problemAt(at(), 'full-width-in-english', `“${part}” in English`, 'half-width marks', 'write the English mark')];
    if (passage.role === 'block') return [problemAt(at(), 'han-in-english', `“${part}” outside <Zh>`, 'Chinese inside <Zh>…</Zh>', 'put it in <Zh>, or translate it')];
    if (source.includes(part)) return [];
    const expected = passage.role === 'prose' ? 'only Chinese that the Chinese text or a designation has, too' : 'English only';
    return [problemAt(at(), 'han-in-english', `“${part}” in English`, expected, 'translate it, or quote what the Chinese says')];
  });
}

/** English text is set as English is, and quotes Chinese only where it talks about it. */
export const typographyEnglish: Rule = {
  name: 'typography-english',
  about: 'quotation marks, spaces, full-width marks and Chinese characters in English text',
  check: (corpus) =>
    textsOf(corpus, ['prose', 'block', 'string', 'designation', 'source']).flatMap(({ text, passage }) =>
      text.language === 'en' ? [...scan(text, traps, mask(text, ['zh', 'code'])), ...foreign(corpus, passage, text)] : []),
};
