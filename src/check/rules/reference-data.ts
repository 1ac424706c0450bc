import type { ComponentPiece, Corpus, PageText } from '../../domain/corpus.ts';
import { problemAt, type ContentProblem, type Rule } from '../rule.ts';
import { correct } from '../suggest.ts';
import { attributePosition } from '../texts/page-source.ts';

function subjects({ terms, subjects: { value } }: Corpus): ContentProblem[] {
  const ids = value.map(({ id }) => id);
  if (ids.length === 0) return [];
  return [...terms.values()].flatMap((entry) => {
    const id = entry.value.subject;
    return ids.includes(id) ? [] : [problemAt(entry.locate(['subject']), 'unknown-subject', `there is no subject \`${id}\``, `one of ${ids.join(', ')}`, correct(id, ids, 'add it to subjects.yml'))];
  });
}

function scopes({ indicators, site }: Corpus): ContentProblem[] {
  if (!site) return [];
  const ids = site.value.scopes.map(({ id }) => id);
  return [...indicators.values()].flatMap(({ value, locate }) => value.observations.flatMap(({ scope }, index) =>
    ids.includes(scope) ? [] : [problemAt(locate(['observations', index, 'scope']), 'unknown-scope', `there is no scope \`${scope}\``, `one of ${ids.join(', ')}`, correct(scope, ids, 'add it to site.yml'))]));
}

function observation({ indicators, known }: Corpus, text: PageText, piece: ComponentPiece): ContentProblem[] {
  const address = piece.attributes['of'];
  if (!address) return [];
  const [id = '', key = ''] = address.split('/');
  const at = () => attributePosition(text, piece, 'of');
  if (!known.indicators.has(id)) return [problemAt(at(), 'unknown-indicator', `there is no indicator \`${id}\``, 'the name of a file in indicators/', correct(id, known.indicators, 'add the indicator'))];
  const keys = indicators.get(id)?.value.observations.map((item) => item.key);
  if (!keys || keys.includes(key)) return [];
  return [problemAt(at(), 'unknown-observation', `\`${id}\` has no observation \`${key}\``, `one of ${keys.map((item) => `${id}/${item}`).join(', ')}`, correct(key, keys, 'add the observation'))];
}

function projectGroup({ projects }: Corpus, text: PageText, piece: ComponentPiece, work: string): ContentProblem[] {
  const group = piece.attributes['group'];
  const ids = projects.get(work)?.value.map(({ id }) => id) ?? [];
  if (!group || ids.includes(group)) return [];
  return [problemAt(attributePosition(text, piece, 'group'), 'unknown-projects', `\`${work}\` has no group of projects \`${group}\``, `an id in works/${work}/projects.yml`, correct(group, ids, 'add the group'))];
}

function components(corpus: Corpus): ContentProblem[] {
  return corpus.pages.flatMap(({ work, texts }) => Object.values(texts).flatMap((text) =>
    text.blocks.flatMap(({ pieces }) => pieces.flatMap((piece): ContentProblem[] => {
      if (piece.type !== 'component') return [];
      if (piece.name === 'Observation') return observation(corpus, text, piece);
      if (!work) return [problemAt(piece.position, 'component-without-work', `<${piece.name}> on a page of the site`, 'a page of a work', 'remove it; only Observation and Zh may stand here')];
      return piece.name === 'Projects' ? projectGroup(corpus, text, piece, work) : [];
    }))));
}

/** Subjects, scopes, indicators, observations and groups of projects exist where they are named. */
export const referenceData: Rule = {
  name: 'reference-data',
  about: 'subjects, scopes, Observation and Projects',
  check: (corpus) => [...subjects(corpus), ...scopes(corpus), ...components(corpus)],
};
