import { buildMatcher } from '../../domain/matcher.ts';
import type { TermEntry } from '../../schema/term.ts';
import { problemAt, type ContentProblem, type Rule } from '../rule.ts';
import { pairsOf } from '../texts/passages.ts';
import { fieldOf, type Pair } from '../texts/text.ts';

interface Forms {
  zh: string[];
  preferred: string;
  usable: RegExp;
  deprecated: RegExp;
}

/** A pattern for renderings in running text: a hyphen for a space, and a plural ending on any word. */
function pattern(terms: string[], flags = 'giu'): RegExp {
  const longest = [...terms].sort((a, b) => b.length - a.length);
  const forms = longest.map((term) => term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[ -]/g, '(?:e?s)?[ -]'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|') || '(?!)'})(?:e?s)?(?![\\p{L}\\p{N}])`, flags);
}

const renderings = ({ en }: TermEntry, isDeprecated: boolean) =>
  en.filter(({ status }) => (status === 'deprecated') === isDeprecated).map(({ term }) => term);

function formsOf(entry: TermEntry): Forms {
  const preferred = entry.en.find(({ status }) => status === 'preferred')?.term ?? '';
  return { zh: entry.zh.map(({ term }) => term), preferred, usable: pattern(renderings(entry, false)), deprecated: pattern(renderings(entry, true)) };
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
    const { terms } = corpus;
    // One pass in lower case tells the few texts that are worth a closer look.
    const any = pattern([...terms.values()].flatMap(({ value }) => renderings(value, true).map((term) => term.toLowerCase())), 'u');
    const suspects = pairsOf(corpus).filter((pair) => isRunning(pair) && any.test(pair.texts.en.value.toLowerCase()));
    if (suspects.length === 0) return [];
    const matcher = buildMatcher([...terms.values()].map(({ id, value }) => [id, value]));
    return suspects.flatMap((pair) => {
      const ids = new Set(matcher.find(pair.texts.zh.value, 'zh').map(({ id }) => id));
      return inPair(pair, [...ids].flatMap((id): [string, Forms][] => {
        const entry = terms.get(id)?.value;
        return entry ? [[id, formsOf(entry)]] : [];
      }));
    });
  },
};
