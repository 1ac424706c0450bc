import type { Corpus, Language, Located } from '../../domain/corpus.ts';
import type { TermEntry } from '../../schema/term.ts';
import type { Code } from '../codes.ts';
import { problemAt, type ContentProblem, type Rule } from '../rule.ts';

type Entry = Located<TermEntry>;

/** Forms that differ in their hyphens alone are the same; capitals tell a proper name from its descriptive use. */
const key = (text: string) => text.normalize('NFC').replace(/[\s-]+/g, ' ').trim();

function withinEntry({ value, locate }: Entry): ContentProblem[] {
  const repeated = (['zh', 'en'] as const).flatMap((language) => {
    const keys = value[language].map(({ term }) => key(term));
    return value[language].flatMap(({ term }, index) =>
      keys.indexOf(key(term)) === index ? [] : [problemAt(locate([language, index, 'term']), 'repeated-designation', `“${term}” is already a designation of this entry`, 'every designation once', 'remove one')]);
  });
  const own = new Set([...value.zh, ...value.en].map(({ term }) => term));
  const aliases = value.aliases ?? [];
  const repeating = aliases.flatMap((alias, index) => {
    const at = () => locate(['aliases', index]);
    if (own.has(alias)) return [problemAt(at(), 'alias-repeats-designation', `the alias “${alias}” is a designation of this entry`, 'only what is not a designation', 'remove it')];
    return aliases.indexOf(alias) < index ? [problemAt(at(), 'repeated-alias', `the alias “${alias}” stands twice`, 'every alias once', 'remove one')] : [];
  });
  return [...repeated, ...repeating];
}

/** Reports preferred designations that several terms share, unless each of these says in `sense` which it is. */
function betweenEntries({ terms }: Corpus, language: Language, code: Code): ContentProblem[] {
  const first = new Map<string, Entry>();
  return [...terms.values()].flatMap((entry): ContentProblem[] => {
    const index = entry.value[language].findIndex(({ status }) => status === 'preferred');
    const term = entry.value[language][index]?.term ?? '';
    const other = first.get(key(term).toLowerCase());
    if (!other) {
      first.set(key(term).toLowerCase(), entry);
      return [];
    }
    if (entry.value.sense && other.value.sense) return [];
    return [problemAt(entry.locate([language, index, 'term']), code, `“${term}” is also what \`${other.id}\` prefers`, 'a preferred designation of its own, or `sense` in both entries', 'choose another, join the entries, or tell their senses apart')];
  });
}

/** A designation stands once in its entry, and two terms do not prefer the same one unless their senses are told apart. */
export const designations: Rule = {
  name: 'designations',
  about: 'repeated designations and aliases, preferred designations shared by two terms',
  check: (corpus) => [
    ...[...corpus.terms.values()].flatMap(withinEntry),
    ...betweenEntries(corpus, 'zh', 'shared-designation'),
    ...betweenEntries(corpus, 'en', 'shared-rendering'),
  ],
};
