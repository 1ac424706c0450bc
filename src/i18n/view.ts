import type { Language } from '../domain/corpus.ts';
import type { Bilingual } from '../schema/text.ts';
import { formatDate } from '../domain/dates.ts';
import { locales, type Locale } from './locales.ts';
import type { Translate } from './translate.ts';

/** What a page needs to speak one locale: strings, addresses, dates and the choice between two texts. */
export interface View {
  locale: Locale;
  language: Language;
  /** The tag that Chinese carries on pages of this locale; Simplified on English ones. */
  zhTag: 'zh-Hans' | 'zh-Hant';
  t: Translate;
  /** The address of a page of this locale; `path` begins and ends with a slash. */
  href(path: string): string;
  /** The address of a file that is the same in all locales. */
  asset(path: string): string;
  /** The same page in each locale. */
  twins(path: string): { locale: Locale; href: string }[];
  pick(text: Bilingual): string;
  date(value: string): string;
}

/** Makes the view of a locale for a site served under `base`, which begins and ends with a slash. */
export function makeView(locale: Locale, t: Translate, base: string): View {
  const under = (path: string) => base + path.replace(/^\//, '');
  return {
    locale,
    language: locale.language,
    zhTag: locale.tag === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans',
    t,
    href: (path) => under(`${locale.path}${path}`),
    asset: under,
    twins: (path) => locales.map((item) => ({ locale: item, href: under(`${item.path}${path}`) })),
    pick: (text) => text[locale.language],
    date: (value) => formatDate(value, locale.language),
  };
}
