import type { Located } from '../../domain/corpus.ts';
import type { TermEntry } from '../../schema/term.ts';
import { problemAt, type ContentProblem, type Rule } from '../rule.ts';

const mend = 'begin with what it is: the page shows the term above its definition';

function opening({ value, locate }: Located<TermEntry>): ContentProblem[] {
  const { zh, en } = value.definition;
  const chinese = value.zh.find(({ term }) => zh.replace(/^[“《]/, '').startsWith(term));
  const words = en.replace(/^[“‘]/, '').replace(/^(?:an?|the)\s+[“‘]?/i, '').toLowerCase();
  const english = value.en.find(({ term }) => words.startsWith(term.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(words.slice(term.length)));
  return [
    ...(chinese ? [problemAt(locate(['definition', 'zh', 0]), 'definition-repeats-term', `the definition begins with “${chinese.term}”`, 'a definition that does not repeat the term', mend)] : []),
    ...(english ? [problemAt(locate(['definition', 'en', 0]), 'definition-repeats-term', `the definition begins with “${english.term}”`, 'a definition that does not repeat the term', mend)] : []),
  ];
}

/** A definition does not begin with a designation of its own entry. */
export const definitions: Rule = {
  name: 'definitions',
  about: 'how definitions of terms begin',
  check: ({ terms }) => [...terms.values()].flatMap(opening),
};
