import type { Language } from '../corpus.ts';

/** A stretch of a text; `foreign` if it is written in the other language and must be marked as such. */
export interface Stretch {
  text: string;
  foreign: boolean;
}

/** In English every Han character; in Chinese Latin words with an apostrophe, which a Chinese font sets as a wide quotation mark. */
const foreign: Record<Language, RegExp> = {
  en: /\p{Script=Han}+/gu,
  zh: /\p{Script=Latin}+’\p{Script=Latin}*(?: \p{Script=Latin}+)*/gu,
};

/** Cuts a text of one language at the words of the other that have to be marked; joined together it is the text again. */
export function stretches(text: string, language: Language): Stretch[] {
  const found: Stretch[] = [];
  let end = 0;
  for (const match of text.matchAll(foreign[language])) {
    if (match.index > end) found.push({ text: text.slice(end, match.index), foreign: false });
    found.push({ text: match[0], foreign: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ text: text.slice(end), foreign: false });
  return found;
}
