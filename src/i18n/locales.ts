import type { Language } from '../domain/corpus.ts';

/** One locale of the site: its path segment, its exact language tag, the language its text is written in, and its names. */
export interface Locale {
  path: 'zh-hans' | 'zh-hant' | 'en';
  tag: 'zh-Hans' | 'zh-Hant' | 'en';
  /** The written language; Traditional Chinese is derived from `zh` by script conversion. */
  language: Language;
  name: string;
  short: string;
}

/** Every locale, in the order in which the language switch shows them. All routes are derived from this table. */
export const locales: readonly Locale[] = [
  { path: 'zh-hans', tag: 'zh-Hans', language: 'zh', name: '简体中文', short: '简' },
  { path: 'zh-hant', tag: 'zh-Hant', language: 'zh', name: '繁體中文', short: '繁' },
  { path: 'en', tag: 'en', language: 'en', name: 'English', short: 'EN' },
];

/** The locale with this path segment; throws on any other, because routes come from the table. */
export function localeOf(path: string): Locale {
  const locale = locales.find((item) => item.path === path);
  if (!locale) throw new Error(`No locale has the path “${path}”.`);
  return locale;
}
