import type { LookupResult } from '../domain/lookup/types.ts';
import type { PageHit } from './search-engine.ts';

/** Gives a string of the interface; `{name}` is replaced. */
export type Say = (key: string, parameters?: Record<string, string | number>) => string;

/** Reads the strings that an element carries. */
export function strings(element: HTMLElement): Say {
  const texts = JSON.parse(element.dataset['strings'] ?? '{}') as Record<string, string>;
  return (key, parameters = {}) => (texts[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name] ?? ''));
}

/** Makes an element with a class and a text; a text is never read as markup. */
export function make(tag: string, className: string, text = '', lang = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (lang) element.lang = lang;
  element.textContent = text;
  return element;
}

const { base = '/', locale = 'en' } = document.documentElement.dataset;
const zhTag = locale === 'zh-hant' ? 'zh-Hant' : 'zh-Hans';

/** The address of a term's page. */
export const termAddress = (id: string): string => `${base}${locale}/glossary/${encodeURIComponent(id)}/`;

/** The address of the search page for a query. */
export const searchAddress = (query: string): string => `${base}${locale}/search/?q=${encodeURIComponent(query)}`;

/** Why a term matched: which of its forms, what it says, and how. */
function why({ matched: { field, text, how, of } }: LookupResult, say: Say): string {
  const parts = [say(`why.${field}`), say(`how.${how}`), ...(of ? [say('how.partial')] : [])];
  return `${text} · ${[...new Set(parts)].join(' · ')}`;
}

/** Fills an element with a term that was found. */
export function showTerm(into: HTMLElement, hit: LookupResult, say: Say): void {
  into.append(make('span', 'hit-zh', hit.zh, zhTag), make('span', 'hit-pinyin', hit.pinyin, 'zh-Latn-pinyin'), make('span', 'hit-en', hit.en, 'en'), make('span', 'hit-why', why(hit, say)));
}

/** The excerpt of a page: text, and marks around what matched; nothing else of its markup is kept. */
export function excerpt(html: string): HTMLElement {
  const into = make('span', 'excerpt');
  for (const node of new DOMParser().parseFromString(html, 'text/html').body.childNodes)
    into.append(node.nodeName === 'MARK' ? make('mark', '', node.textContent ?? '') : (node.textContent ?? ''));
  return into;
}

/** The name of a page and, where the match stands in one, of its section. */
export const pageName = (hit: PageHit): string => (hit.section ? `${hit.title} › ${hit.section}` : hit.title);
