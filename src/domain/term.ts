import type { Designation, Rendering, TermEntry } from '../schema/term.ts';
import type { Corpus } from './corpus.ts';
import { readings, type Readings } from './pinyin/readings.ts';

/** A Chinese designation with its Traditional form and reading. */
export interface DescribedDesignation extends Designation {
  hant: string;
  readings: Readings;
}

/** A term entry with everything that is derived from it: scripts, readings, relations in both directions, occurrences. */
export interface Term {
  id: string;
  entry: TermEntry;
  zh: DescribedDesignation[];
  /** The preferred designation of each language. */
  preferred: { zh: DescribedDesignation; en: Rendering };
  related: string[];
  broader: string[];
  narrower: string[];
  /** The works that use the term, by their cites and counts. */
  works: string[];
  /** Occurrences by work, most frequent first. */
  counts: { work: string; count: number; at: string[] }[];
}

const order = { preferred: 0, admitted: 1, deprecated: 2 };

/** Describes every term of a corpus, in the order of pinyin. Relations are made mutual. */
export function describeTerms(corpus: Corpus, toHant: (text: string) => string): Term[] {
  const entries = [...corpus.terms.values()];
  const linked = (id: string, field: 'related' | 'broader') => entries.filter(({ value }) => value[field]?.includes(id)).map((item) => item.id);
  return entries
    .map(({ id, value }): Term => {
      const zh = value.zh
        .map((item) => ({ ...item, hant: item.hant ?? toHant(item.term), readings: readings(item.term, item.pinyin) }))
        .sort((a, b) => order[a.status] - order[b.status]);
      const en = [...value.en].sort((a, b) => order[a.status] - order[b.status]);
      const broader = value.broader ?? [];
      const narrower = linked(id, 'broader');
      const counts = Object.entries(corpus.counts.value)
        .flatMap(([work, terms]) => (terms[id] ? [{ work, ...terms[id] }] : []))
        .sort((a, b) => b.count - a.count);
      return {
        id,
        entry: { ...value, en },
        zh,
        preferred: { zh: zh[0] as DescribedDesignation, en: en[0] as Rendering },
        related: [...new Set([...(value.related ?? []), ...linked(id, 'related')])].filter((other) => !broader.includes(other) && !narrower.includes(other)),
        broader,
        narrower,
        works: [...new Set([...value.cites.map((cite) => cite.work), ...counts.map(({ work }) => work)])],
        counts,
      };
    })
    .sort((a, b) => compare(a.preferred.zh.readings.toneless, b.preferred.zh.readings.toneless) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
