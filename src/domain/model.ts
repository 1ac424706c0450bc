import type { Site, Subject } from '../schema/site.ts';
import type { WorkEntry } from '../schema/work.ts';
import type { Corpus, Language, Page } from './corpus.ts';
import { describeIndicators, type Indicator } from './indicator.ts';
import { buildMatcher, type Matcher } from './matcher.ts';
import { describeTerms, type Term } from './term.ts';

/** A source document with its pages, ready to be shown. */
export interface Work {
  id: string;
  entry: WorkEntry;
  pages: Page[];
}

/** The content as pages need it: complete, in a stable order, with everything derived worked out once. */
export interface Model {
  site: Site;
  subjects: Subject[];
  works: Work[];
  indicators: Indicator[];
  indicator(id: string): Indicator;
  /** In the order of their pinyin. */
  terms: Term[];
  term(id: string): Term;
  work(id: string): Work;
  /** A page of the site itself, such as `about`. */
  sitePage(name: string): Page;
  matcher: Matcher;
  corpus: Corpus;
  /** The interface strings of each written language. */
  strings: Record<Language, Record<string, string>>;
  /** Converts Simplified to Traditional characters as the whole site does. */
  toHant(text: string): string;
}

/** Derives the model from a corpus that has passed its checks. `toHant` gives Traditional forms. */
export function buildModel(corpus: Corpus, toHant: (text: string) => string): Model {
  const site = corpus.site?.value;
  const { zh, en } = corpus.strings;
  if (!site || !zh || !en) throw new Error('The corpus lacks site.yml or the interface strings.');
  const works = [...corpus.works.values()]
    .map(({ id, value }): Work => ({ id, entry: value, pages: value.pages.flatMap((name) => corpus.pages.find((page) => page.work === id && page.name === name) ?? []) }))
    .sort((a, b) => (a.entry.date.value < b.entry.date.value ? -1 : 1));
  const terms = describeTerms(corpus, toHant);
  const indicators = describeIndicators(corpus);
  const byId = new Map(terms.map((term) => [term.id, term]));
  const find = <T>(value: T | undefined, what: string): T => {
    if (value === undefined) throw new Error(`There is no ${what}.`);
    return value;
  };
  return {
    site,
    subjects: corpus.subjects.value,
    works,
    indicators,
    indicator: (id) => find(indicators.find((indicator) => indicator.id === id), `indicator “${id}”`),
    terms,
    term: (id) => find(byId.get(id), `term “${id}”`),
    work: (id) => find(works.find((work) => work.id === id), `work “${id}”`),
    sitePage: (name) => find(corpus.pages.find((page) => !page.work && page.name === name), `page “${name}”`),
    matcher: buildMatcher(terms.map(({ id, entry }) => [id, entry])),
    corpus,
    strings: { zh: zh.value, en: en.value },
    toHant,
  };
}
