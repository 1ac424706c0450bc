import type { Bilingual } from '../schema/text.ts';
import type { Model } from './model.ts';
import type { Term } from './term.ts';

/** A part of a list of terms under a heading of its own. `id` is its anchor. */
export interface TermGroup {
  id: string;
  name: Bilingual;
  terms: Term[];
}

function byInitial(terms: Term[], text: (term: Term) => string): TermGroup[] {
  const groups = new Map<string, Term[]>();
  const sorted = [...terms].sort((a, b) => (text(a).toLowerCase() < text(b).toLowerCase() ? -1 : 1));
  for (const term of sorted) {
    const first = text(term)[0]?.toUpperCase() ?? '';
    const initial = /[A-Z]/.test(first) ? first : '#';
    groups.set(initial, [...(groups.get(initial) ?? []), term]);
  }
  return [...groups].map(([initial, members]) => ({ id: initial === '#' ? 'other' : initial.toLowerCase(), name: { zh: initial, en: initial }, terms: members }));
}

/** Groups terms by the first letter of their pinyin. */
export const groupByPinyin = (terms: Term[]): TermGroup[] => byInitial(terms, (term) => term.preferred.zh.readings.toneless);

/** Groups terms by the first letter of their preferred English rendering. */
export const groupByEnglish = (terms: Term[]): TermGroup[] => byInitial(terms, (term) => term.preferred.en.term);

const filled = (groups: TermGroup[]) => groups.filter((group) => group.terms.length > 0);

/** Groups terms by subject, in the order of the subjects. */
export function groupBySubject({ subjects, terms }: Pick<Model, 'subjects' | 'terms'>): TermGroup[] {
  return filled(subjects.map(({ id, name }) => ({ id, name, terms: terms.filter((term) => term.entry.subject === id) })));
}

/** Groups terms by the works that use them; a term stands under each of its works. */
export function groupByWork({ works, terms }: Pick<Model, 'works' | 'terms'>): TermGroup[] {
  return filled(works.map(({ id, entry }) => ({ id, name: entry.short, terms: terms.filter((term) => term.works.includes(id)) })));
}
