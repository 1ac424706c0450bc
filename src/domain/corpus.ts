import type { IndicatorEntry, Observation } from '../schema/indicator.ts';
import type { Counts, HantOverride, Site, Subject } from '../schema/site.ts';
import type { TermEntry } from '../schema/term.ts';
import type { Locator, PageMatter, ProjectGroup, WorkEntry } from '../schema/work.ts';
import type { Position } from './problem.ts';

/** The two languages that are written; Traditional Chinese is derived from `zh`. */
export type Language = 'zh' | 'en';
export type Path = readonly (string | number)[];

/** A value together with the file it was read from; `locate` finds where a part of it stands. */
export interface Located<T> {
  id: string;
  file: string;
  value: T;
  locate(path?: Path): Position;
}

export interface TextPiece {
  type: 'text';
  value: string;
  /** The innermost element that sets this text apart, if any. */
  within?: 'link' | 'code' | 'zh';
  position: Position;
}

export interface ComponentPiece {
  type: 'component';
  name: string;
  attributes: Record<string, string>;
  position: Position;
}

export type Piece = TextPiece | ComponentPiece;

/** An aligned unit of a page: a heading, paragraph, list item, table row, quotation or component on its own line. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'row' | 'quote' | 'code' | 'rule' | 'component';
  /** Heading level or list depth; zero elsewhere. */
  depth: number;
  pieces: Piece[];
  position: Position;
}

/** One language of one page. */
export interface PageText {
  language: Language;
  file: string;
  matter: PageMatter;
  blocks: Block[];
  /** The raw MDX, for rules that look at how it is written rather than at what it says. */
  source: string;
  locate(path?: Path): Position;
}

/** A page in both languages; `work` is absent for pages of the site itself. */
export interface Page {
  work?: string;
  name: string;
  folder: string;
  texts: Partial<Record<Language, PageText>>;
}

/** Everything that `content/` says, as far as it could be read. Values that failed their schema are left out. */
export interface Corpus {
  site?: Located<Site>;
  subjects: Located<Subject[]>;
  works: Map<string, Located<WorkEntry>>;
  projects: Map<string, Located<ProjectGroup[]>>;
  pages: Page[];
  terms: Map<string, Located<TermEntry>>;
  indicators: Map<string, Located<IndicatorEntry>>;
  hant: Located<HantOverride[]>;
  counts: Located<Counts>;
  strings: Partial<Record<Language, Located<Record<string, string>>>>;
  /** Ids for which a file exists, whether or not it could be read, so that one fault is reported once. */
  known: { works: Set<string>; terms: Set<string>; indicators: Set<string> };
}

/** Finds an observation by its address, `indicator-id/key`. */
export function findObservation(corpus: Pick<Corpus, 'indicators'>, address: string): Observation | undefined {
  const [indicator = '', key = ''] = address.split('/');
  return corpus.indicators.get(indicator)?.value.observations.find((item) => item.key === key);
}

/** Finds a declared place of a work. */
export function findLocator(corpus: Pick<Corpus, 'works'>, work: string, at: string): Locator | undefined {
  return corpus.works.get(work)?.value.locators.find((item) => item.at === at);
}

/** Splits the `at` of a `Source` component, which may name several places: `（一）3, （一）4`. */
export function splitPlaces(at: string): string[] {
  return at.split(',').map((place) => place.trim()).filter(Boolean);
}
