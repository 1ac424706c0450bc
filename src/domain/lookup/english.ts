/** English words as search keys: spelling and inflection evened out. The same rules run over entries and queries, so they may be crude. */

/** Words that a query may add or leave out. */
export const stopWords = new Set(['a', 'an', 'the', 'of', 'for', 'in', 'on', 'to', 'and', 'or', 'with', 'by', 'at', 'as', 'is']);

// British → American, by ending.
const spellings: readonly [RegExp, string][] = [
  [/is(e[ds]?|ing|ers?|ations?|able)$/, 'iz$1'],
  [/ys(e[ds]?|ing|ers?)$/, 'yz$1'],
  [/(\w{2})our(s|ed|ing|ful|hoods?|able|al)?$/, '$1or$2'],
  [/([bt])re([sd]?)$/, '$1er$2'],
  [/ogue(s?)$/, 'og$1'],
  [/amme([sd]?)$/, 'am$1'],
  [/ence([sd]?)$/, 'ense$1'],
  [/ll(ing|ed|ers?)$/, 'l$1'],
];

// Only the first that applies.
const plurals: readonly [RegExp, string][] = [
  [/(..)ies$/, '$1y'],
  [/(s|x|z|ch|sh)es$/, '$1'],
  [/([^sui])s$/, '$1'],
];

// Participles and a final e: what is left need not be a word.
const endings: readonly [RegExp, string][] = [
  [/(...)(?:ing|ed)$/, '$1'],
  [/([bdgmnprt])\1$/, '$1'],
  [/(...?)e$/, '$1'],
];

const replaceAll = (word: string, rules: readonly [RegExp, string][]) => rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);

/** A word without inflection and in one spelling: communities → community, centres → center, digitalisation → digitalization. */
export function stem(word: string): string {
  const spelled = replaceAll(word, spellings);
  const plural = plurals.filter(([pattern]) => pattern.test(spelled)).slice(0, 1);
  return replaceAll(replaceAll(spelled, plural), endings);
}

/** Both ways to write -ise/-ize alike, for beginnings of words. */
export const neutral = (word: string): string => word.replaceAll('z', 's');
