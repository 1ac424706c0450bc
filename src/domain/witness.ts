import type { WorkEntry } from '../schema/work.ts';
import type { Matcher } from './matcher.ts';

/** A source text with white space removed, and where each declared place of the work begins and ends in it. */
export interface Witness {
  text: string;
  regions: Map<string, { from: number; to: number }>;
  /** Places whose beginning was not found after that of the place before. */
  lost: string[];
}

/** Removes white space: sources are hard-wrapped in mid-word and put spaces around digits. */
export function stripSource(text: string): string {
  return text.replace(/[\s\u00a0\u2009\u202f\ufeff]+/gu, '');
}

/**
 * Finds the places of a work in its source text, which begins with the first of them: a file may hold several works.
 * A place reaches to the next one that is not part of it; the last one to the end of the work, whose last characters `source.ends` gives where foreign matter follows.
 */
export function readWitness(source: string, { locators, source: { ends } }: Pick<WorkEntry, 'locators' | 'source'>): Witness {
  const whole = stripSource(source);
  const last = ends ? stripSource(ends) : '';
  const begin = Math.max(0, whole.indexOf(stripSource(locators[0]?.starts ?? '')));
  const end = last ? whole.indexOf(last, begin) : -1;
  const text = whole.slice(begin, end >= 0 ? end + last.length : undefined);
  const lost: string[] = [];
  const starts: { at: string; from: number; inside: string[] }[] = [];
  let from = 0;
  for (const { at, in: parent, starts: opening } of locators) {
    const found = text.indexOf(stripSource(opening), from);
    if (found < 0) {
      lost.push(at);
      continue;
    }
    from = found;
    const inside = parent ? [parent, ...(starts.find((item) => item.at === parent)?.inside ?? [])] : [];
    starts.push({ at, from, inside });
  }
  const regions = new Map(
    starts.map(({ at, from: begin }, index) => [at, { from: begin, to: starts.slice(index + 1).find((later) => !later.inside.includes(at))?.from ?? text.length }]),
  );
  return { text, regions, lost };
}

/** The smallest place that holds a position of the text. */
export function placeAt({ regions }: Witness, position: number): string | undefined {
  let best: { at: string; size: number } | undefined;
  for (const [at, { from, to }] of regions) if (position >= from && position < to && (!best || to - from <= best.size)) best = { at, size: to - from };
  return best?.at;
}

/** Whether a form stands in a place of the text; white space in the form does not count. */
export function standsIn({ text, regions }: Witness, at: string, form: string): boolean {
  const region = regions.get(at);
  return region !== undefined && text.slice(region.from, region.to).includes(stripSource(form));
}

/** How often each term occurs in a text and in which places, by the same longest match that links the summaries. */
export function countTerms(witness: Witness, matcher: Matcher): Record<string, { count: number; at: string[] }> {
  const counts = new Map<string, { count: number; at: Set<string> }>();
  for (const { from, id } of matcher.find(witness.text, 'zh')) {
    const known = counts.get(id) ?? { count: 0, at: new Set<string>() };
    const at = placeAt(witness, from);
    known.count += 1;
    if (at) known.at.add(at);
    counts.set(id, known);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { count, at }]) => [id, { count, at: [...at] }]));
}
