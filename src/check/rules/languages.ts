import { problemAt, type ContentProblem, type Rule } from '../rule.ts';
import { passagesOf } from '../texts/passages.ts';
import { fieldOf, type Passage, type Text } from '../texts/text.ts';

const han = /\p{Script=Han}/u;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Names and strings such as MIT or i-Shanghai may stand without a Han character; sentences may not. */
function needsHan({ role, origin }: Passage, { value }: Text): boolean {
  if (role === 'quoted') return true;
  if (role !== 'prose' && role !== 'block' && role !== 'string') return false;
  return /\p{Script=Latin}{2}/u.test(value) && (role !== 'string' || value.includes(' ')) && fieldOf(origin) !== 'name' && fieldOf(origin) !== 'items';
}

function chinese(passage: Passage, text: Text): ContentProblem[] {
  if (han.test(text.value) || !needsHan(passage, text)) return [];
  if (passage.role === 'block' && text.spans.some(({ as }) => as === 'code')) return [];
  return [problemAt(text.at(), 'no-han', `a Chinese text without a Chinese character: “${text.value.slice(0, 30)}”`, 'Chinese', passage.role === 'quoted' ? 'take it out of <Zh>' : 'translate it')];
}

/** Entries may quote Chinese, and notes may be mostly about it; other texts have more words of English than characters of Chinese. */
function english({ origin }: Passage, text: Text): ContentProblem[] {
  const [chinese, words] = [count(text.value, /\p{Script=Han}/gu), count(text.value, /\p{Script=Latin}+/gu)];
  if (chinese <= words || (words > 0 && ['note', 'why'].includes(fieldOf(origin)))) return [];
  return [problemAt(text.at(), 'mostly-han', `an English text that is mostly Chinese: “${text.value.slice(0, 20)}”`, 'English', 'translate it')];
}

function blank(text: Text): ContentProblem[] {
  if (/[^\s\u200b\ufeff]/.test(text.value) || text.spans.length > 0) return [];
  return [problemAt(text.at(), 'empty-text', 'a text of spaces only', 'a text in either language', 'write it')];
}

/** Chinese texts are Chinese and English texts English. */
export const languages: Rule = {
  name: 'languages',
  about: 'texts that are empty, or stand in the other language',
  check: (corpus) =>
    passagesOf(corpus).flatMap((passage) => {
      const { zh, en } = passage.texts;
      const empty = [zh, en].flatMap((text) => (text ? blank(text) : []));
      if (empty.length > 0) return empty;
      return [...(zh ? chinese(passage, zh) : []), ...(en && passage.role === 'prose' ? english(passage, en) : [])];
    }),
};
