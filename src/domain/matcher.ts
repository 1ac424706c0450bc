import type { TermEntry } from '../schema/term.ts';
import type { Language } from './corpus.ts';

/** A stretch of a text that names a term: `from` inclusive, `to` exclusive, in UTF-16 units. */
export interface Match {
  from: number;
  to: number;
  id: string;
}

/** Finds terms in running text of one language: leftmost first, the longest where several begin, never overlapping. */
export interface Matcher {
  find(text: string, language: Language): Match[];
}

type Source = readonly (readonly [id: string, entry: Pick<TermEntry, 'zh' | 'en'>])[];

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The plural of an English noun phrase, by the regular rules; the last word is inflected. */
function plural(phrase: string): string[] {
  if (/[^aeiou]y$/i.test(phrase)) return [`${phrase.slice(0, -1)}ies`];
  if (/(s|x|ch|sh)$/i.test(phrase)) return [`${phrase}es`];
  return /[a-z]$/i.test(phrase) ? [`${phrase}s`] : [];
}

/** Writes an English form as a pattern: any first letter case, spaces or hyphens between words, straight or curly apostrophe. */
function englishPattern(form: string): string {
  const pattern = [...form].map((char) => (char === ' ' || char === '-' ? '[\\s-]' : char === '’' || char === "'" ? '[’\']' : escape(char))).join('');
  const first = form[0] ?? '';
  return first.toLowerCase() === first.toUpperCase() ? pattern : `[${escape(first.toLowerCase())}${escape(first.toUpperCase())}]${pattern.slice(escape(first).length)}`;
}

/** Writes a Chinese form as a pattern: Latin letters at its ends (ETC, i-Shanghai) are not part of a longer Latin word. */
function chinesePattern(form: string): string {
  const before = /^[\p{Script=Latin}\p{N}]/u.test(form) ? '(?<![\\p{Script=Latin}\\p{N}])' : '';
  const after = /[\p{Script=Latin}\p{N}]$/u.test(form) ? '(?![\\p{Script=Latin}\\p{N}])' : '';
  return before + escape(form) + after;
}

const rank = { preferred: 0, admitted: 1, deprecated: 2 };
const key = (text: string) => text.toLowerCase().replace(/[\s\u00a0-]+/g, ' ').replaceAll("'", '’');

/**
 * Builds a matcher from term entries. Deprecated designations are not matched. Where two terms share a form,
 * the one that prefers it wins, then the one that comes first.
 */
export function buildMatcher(terms: Source): Matcher {
  const tables: Record<Language, Map<string, { id: string; rank: number }>> = { zh: new Map(), en: new Map() };
  const add = (language: Language, form: string, id: string, order: number) => {
    const known = tables[language].get(key(form));
    forms[language].add(form);
    if (!known || known.rank > order) tables[language].set(key(form), { id, rank: order });
  };
  const forms: Record<Language, Set<string>> = { zh: new Set(), en: new Set() };
  for (const [id, entry] of terms) {
    for (const { term, status } of entry.zh) if (status !== 'deprecated') add('zh', term, id, rank[status]);
    for (const { term, status } of entry.en) {
      if (status === 'deprecated') continue;
      for (const form of [term, ...plural(term)]) add('en', form, id, rank[status] + (form === term ? 0 : 3));
    }
  }
  const longest = (language: Language) => [...forms[language]].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const never = '(?!)';
  const patterns: Record<Language, RegExp> = {
    zh: new RegExp(longest('zh').map(chinesePattern).join('|') || never, 'gu'),
    en: new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest('en').map(englishPattern).join('|') || never})(?![\\p{L}\\p{N}])`, 'gu'),
  };
  return {
    find: (text, language) =>
      [...text.matchAll(patterns[language])].flatMap((match) => {
        const found = tables[language].get(key(match[0]));
        return found ? [{ from: match.index, to: match.index + match[0].length, id: found.id }] : [];
      }),
  };
}
