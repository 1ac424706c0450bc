import { splitPlaces, type Corpus } from '../../domain/corpus.ts';
import type { Position } from '../../domain/problem.ts';
import { problemAt, type Rule } from '../rule.ts';
import { correct } from '../suggest.ts';
import { attributePosition } from '../texts/page-source.ts';

/** A place that the content names. `workPosition` is set where the work, too, is named by hand. */
interface Mention {
  work: string;
  at: string;
  position(): Position;
  workPosition?(): Position;
}

function inEntries({ terms, indicators, works, projects, counts }: Corpus): Mention[] {
  return [
    ...[...terms.values()].flatMap(({ value, locate }) => value.cites.map(({ work, at }, index) => ({
      work, at, position: () => locate(['cites', index, 'at']), workPosition: () => locate(['cites', index, 'work']),
    }))),
    ...[...indicators.values()].flatMap(({ value, locate }) => value.observations.map(({ work, at }, index) => ({
      work, at, position: () => locate(['observations', index, 'at']), workPosition: () => locate(['observations', index, 'work']),
    }))),
    ...[...works.values()].flatMap(({ id, value, locate }) => [
      ...value.faults.map(({ at }, index) => ({ work: id, at, position: () => locate(['faults', index, 'at']) })),
      ...value.locators.flatMap((locator, index) => (locator.in ? [{ work: id, at: locator.in, position: () => locate(['locators', index, 'in']) }] : [])),
    ]),
    ...[...projects.values()].flatMap(({ id, value, locate }) => value.map(({ at }, index) => ({ work: id, at, position: () => locate([index, 'at']) }))),
    ...Object.entries(counts.value).flatMap(([work, terms]) => Object.entries(terms).flatMap(([term, { at }]) =>
      at.map((place, index) => ({ work, at: place, position: () => counts.locate([work, term, 'at', index]) })))),
  ];
}

function inPages({ pages }: Corpus): Mention[] {
  return pages.flatMap(({ work, texts }) => Object.values(texts).flatMap((text) =>
    text.blocks.flatMap(({ pieces }) => pieces.flatMap((piece): Mention[] => {
      if (!work || piece.type !== 'component' || !['Source', 'Quantity'].includes(piece.name)) return [];
      const at = piece.attributes['at'] ?? '';
      const start = () => attributePosition(text, piece, 'at');
      return splitPlaces(at).map((place) => ({ work, at: place, position: () => ({ ...start(), column: start().column + at.indexOf(place) }) }));
    }))));
}

/** Every work and every place in a work that the content names exists. */
export const referencePlaces: Rule = {
  name: 'reference-places',
  about: 'works and locators, in cites, observations, faults, projects, counts, Source and Quantity',
  check(corpus) {
    const { works, known } = corpus;
    return [...inEntries(corpus), ...inPages(corpus)].flatMap((mention) => {
      const { work, at, position, workPosition } = mention;
      if (!known.works.has(work))
        return workPosition ? [problemAt(workPosition(), 'unknown-work', `there is no work \`${work}\``, 'the name of a folder in works/', correct(work, known.works, 'add the work'))] : [];
      const locators = works.get(work)?.value.locators.map((locator) => locator.at);
      if (!locators || locators.includes(at)) return [];
      return [problemAt(position(), 'unknown-locator', `\`${work}\` has no place \`${at}\``, `an \`at\` of the locators in works/${work}/work.yml`, correct(at, locators, 'declare it there'))];
    });
  },
};
