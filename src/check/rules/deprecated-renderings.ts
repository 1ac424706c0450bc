import type { Corpus } from '../../domain/corpus.ts';
import { buildMatcher } from '../../domain/matcher.ts';
import { problemAt, type ContentProblem, type Rule } from '../rule.ts';
import { pairsOf } from '../texts/passages.ts';
import { fieldOf, type Pair } from '../texts/text.ts';

interface Forms {
  zh: string[];
  preferred: string;
  usable: RegExp;
  deprecated: RegExp;
}

/** A pattern for renderings in running text: any case, a hyphen for a space, and a plural ending on any word. */
function pattern(terms: string[]): RegExp {
  const longest = [...terms].sort((a, b) => b.length - a.length);
  const forms = longest.map((term) => term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[ -]/g, '(?:e?s)?[ -]'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|') || '(?!)'})(?:e?s)?(?![\\p{L}\\p{N}])`, 'giu');
}

function formsOf({ terms }: Corpus): Map<string, Forms> {
  return new Map([...terms.values()].map(({ id, value: { zh, en } }) => {
    const these = (isDeprecated: boolean) => pattern(en.filter(({ status }) => (status === 'deprecated') === isDeprecated).map(({ term }) => term));
    const preferred = en.find(({ status }) => status === 'preferred')?.term ?? '';
    return [id, { zh: zh.map(({ term }) => term), preferred, usable: these(false), deprecated: these(true) }];
  }));
}

/** Running text; notes and reasons may name what they warn of. */
function isRunning({ role, origin }: Pair): boolean {
  return role === 'block' || (role === 'prose' && (origin.kind === 'matter' || ['definition', 'example', 'summary'].includes(fieldOf(origin))));
}

/** The Chinese that a rendering glosses, as in 社会管理 (social management). */
const glossed = /(\p{Script=Han}+)[”’]? ?[(,]? ?[“‘]?$/u;

function inPair({ texts: { en } }: Pair, mentioned: [string, Forms][]): ContentProblem[] {
  // What is deprecated for one term may be right for another one of the sentence, or part of a longer rendering.
  const right = mentioned.flatMap(([, { usable }]) => [...en.value.matchAll(usable)].map(({ 0: found, index }) => [index, index + found.length] as const));
  return mentioned.flatMap(([id, { zh, preferred, deprecated }]) =>
    [...en.value.matchAll(deprecated)].flatMap(({ 0: found, index }) => {
      const gloss = glossed.exec(en.value.slice(0, index))?.[1];
      if (gloss && !zh.includes(gloss)) return [];
      if (right.some(([from, to]) => from <= index && index + found.length <= to)) return [];
      return [problemAt(en.at(index), 'deprecated-rendering', `“${found}” for ${zh[0]}, which \`${id}\` deprecates`, `“${preferred}” or an admitted rendering`, 'see the reason in the entry')];
    }));
}

/** Running English does not use renderings that the glossary deprecates for what the Chinese says. */
export const deprecatedRenderings: Rule = {
  name: 'deprecated-renderings',
  about: 'pages, definitions, examples and summaries whose Chinese has the term',
  check(corpus) {
    const forms = formsOf(corpus);
    const any = pattern([...corpus.terms.values()].flatMap(({ value }) => value.en.filter(({ status }) => status === 'deprecated').map(({ term }) => term)));
    const suspects = pairsOf(corpus).filter((pair) => isRunning(pair) && pair.texts.en.value.search(any) >= 0);
    if (suspects.length === 0) return [];
    const matcher = buildMatcher([...corpus.terms.values()].map(({ id, value }) => [id, value]));
    return suspects.flatMap((pair) => {
      const ids = new Set(matcher.find(pair.texts.zh.value, 'zh').map(({ id }) => id));
      return inPair(pair, [...forms].filter(([id]) => ids.has(id)));
    });
  },
};
