import type { Located } from '../../domain/corpus.ts';
import type { TermEntry } from '../../schema/term.ts';
import { problemAt, type ContentProblem, type Rule } from '../rule.ts';

/** The longest word of a rendering without its ending, so that inflected forms are found, too. */
function stem(rendering: string): string {
  const words = rendering.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  return longest.length > 5 ? longest.slice(0, Math.max(4, longest.length - 3)) : longest;
}

function check({ value, locate }: Located<TermEntry>): ContentProblem[] {
  const { zh, en } = value.example;
  const usable = <T extends { status: string }>(items: T[]) => items.filter(({ status }) => status !== 'deprecated');
  const chinese = usable(value.zh).map(({ term }) => term);
  const english = usable(value.en).map(({ term }) => term);
  const lower = en.toLowerCase();
  return [
    ...(chinese.some((term) => zh.includes(term)) ? [] : [problemAt(locate(['example', 'zh', 0]), 'example-without-term', 'the example has no designation of the entry', `one of ${chinese.join(', ')}`, 'use the term in its example')]),
    ...(english.some((term) => lower.includes(stem(term))) ? [] : [problemAt(locate(['example', 'en', 0]), 'example-without-term', 'the example has no rendering of the entry', `one of ${english.join(', ')}`, 'use a rendering in the example')]),
  ];
}

/** The example of a term shows the term: a Chinese designation as it is, an English rendering by the stem of its longest word. */
export const examples: Rule = {
  name: 'examples',
  about: 'the example pairs of terms',
  check: ({ terms }) => [...terms.values()].flatMap(check),
};
