import type { Language, Page, Path } from '../../domain/corpus.ts';
import type { Position } from '../../domain/problem.ts';

/** A stretch of a text that is not its author's running words: quoted Chinese, code, a link, or a figure filled in from the data. */
export interface Span {
  from: number;
  to: number;
  as: 'zh' | 'code' | 'link' | 'figure';
}

/** A text of one language as a reader sees it; offsets and spans count UTF-16 units of `value`. */
export interface Text {
  language: Language;
  value: string;
  spans: Span[];
  /** Where a character stands in its file; the first one unless an offset is given. */
  at(offset?: number): Position;
}

/**
 * What a text is: running prose of an entry, a block of a page, a designation that is in use or deprecated, a search
 * alias, a named publication, Chinese quoted on an English page, an interface string.
 */
export type Role = 'prose' | 'block' | 'designation' | 'deprecated' | 'alias' | 'source' | 'quoted' | 'string';

/** The entry or page that a text belongs to, and where in it. */
export type Origin =
  | { kind: 'term' | 'indicator' | 'work' | 'projects' | 'subjects' | 'site'; id: string; path: Path }
  | { kind: 'matter' | 'block'; page: Page; path: Path }
  | { kind: 'string'; path: Path };

/** One thing said in the corpus, in the languages in which it is said. */
export interface Passage {
  origin: Origin;
  role: Role;
  texts: Partial<Record<Language, Text>>;
}

/** A passage said in both languages. */
export interface Pair extends Passage {
  texts: Record<Language, Text>;
}

/** Stands for what is masked or cannot be shown: neither letter, nor punctuation, nor space. */
export const blank = '\uFFFC';

/** The text with spans of some kinds blanked out, so that offsets stay what they are. */
export function mask({ value, spans }: Text, kinds: readonly Span['as'][]): string {
  let masked = value;
  for (const { from, to, as } of spans)
    if (kinds.includes(as)) masked = masked.slice(0, from) + blank.repeat(to - from) + masked.slice(to);
  return masked;
}

/** Says whether a character was filled in from the data, so that its author cannot mend it here. */
export function isFilledIn({ spans }: Text, offset: number): boolean {
  return spans.some(({ from, to, as }) => as === 'figure' && from <= offset && offset < to);
}

/** The last named key of a path: `note` for `observations.0.note`. */
export function fieldOf({ path }: Origin): string {
  return String(path.findLast((key) => typeof key === 'string') ?? '');
}

/** A piece of text around an offset, for a report. */
export function excerpt(value: string, offset: number, length = 1): string {
  const from = Math.max(0, offset - 8);
  const to = Math.min(value.length, offset + length + 8);
  return `${from > 0 ? '…' : ''}${value.slice(from, to).replace(/\s+/g, ' ')}${to < value.length ? '…' : ''}`;
}
