import type { Corpus } from '../../domain/corpus.ts';
import { problemAt, type Rule } from '../rule.ts';
import { correct } from '../suggest.ts';

/** A place and those that contain it, from the inside out. */
function around({ works }: Corpus, work: string, at: string): string[] {
  const locators = works.get(work)?.value.locators ?? [];
  const chain: string[] = [];
  for (let place: string | undefined = at; place && !chain.includes(place); place = locators.find((item) => item.at === place)?.in) chain.push(place);
  return chain;
}

/** Counts are of works that exist, and where a work has been counted every cite of it is among the counted places. */
export const counts: Rule = {
  name: 'counts',
  about: 'counts.json against works and cites',
  check(corpus) {
    const { counts: { value, locate }, terms, works, known } = corpus;
    const strangers = Object.keys(value).filter((work) => !known.works.has(work)).map((work) =>
      problemAt(locate([work]), 'unknown-work', `there is no work \`${work}\``, 'the name of a folder in works/', correct(work, known.works, 'run npm run terms:count')));
    const cites = [...terms.values()].flatMap((term) => term.value.cites.flatMap(({ work, at }, index) => {
      const counted = value[work];
      if (!counted || !works.get(work)?.value.locators.some((locator) => locator.at === at)) return [];
      if (counted[term.id]?.at.some((place) => around(corpus, work, place).includes(at))) return [];
      const places = counted[term.id]?.at.join(', ');
      return [problemAt(term.locate(['cites', index, 'at']), 'uncounted-cite', `no designation of \`${term.id}\` was counted at ${at} of \`${work}\``, places ? `one of ${places}` : 'a place where a designation occurs', 'correct the cite, add the designation that occurs there, or run npm run terms:count')];
    }));
    return [...strangers, ...cites];
  },
};
