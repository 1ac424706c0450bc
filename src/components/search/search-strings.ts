import type { Translate } from '../../i18n/translate.ts';

const keys = [
  'search.terms', 'search.pages', 'search.all', 'search.none', 'search.tried', 'search.nearest', 'search.loading', 'search.error', 'search.textless', 'search.more',
  'search.count', 'search.empty', 'search.results', 'why.zh', 'why.hant', 'why.pinyin', 'why.initials', 'why.en', 'why.abbreviation', 'why.alias',
  'why.regional', 'why.text', 'how.exact', 'how.prefix', 'how.phrase', 'how.alias', 'how.fuzzy', 'how.partial',
] as const;

/** The strings that the search needs in the browser, as the JSON that its element carries. */
export function searchStrings(t: Translate): string {
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, t(key)])));
}
