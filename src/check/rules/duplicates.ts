import type { Corpus, Located, Path } from '../../domain/corpus.ts';
import type { Code } from '../codes.ts';
import { problemAt, type ContentProblem, type Rule } from '../rule.ts';

interface Kind {
  code: Code;
  what: string;
  mend: string;
}

/** Reports every value that has stood before in the same list, at its second place, naming the line of the first. */
function repeats(entry: Pick<Located<unknown>, 'locate'>, values: { value: string | undefined; path: Path }[], { code, what, mend }: Kind): ContentProblem[] {
  const first = new Map<string, Path>();
  return values.flatMap(({ value, path }): ContentProblem[] => {
    if (value === undefined) return [];
    const earlier = first.get(value);
    if (!earlier) {
      first.set(value, path);
      return [];
    }
    return [problemAt(entry.locate(path), code, `${what} \`${value}\` stands already in line ${entry.locate(earlier).line}`, `every ${what} once`, mend)];
  });
}

function inWorks({ works, projects }: Corpus): ContentProblem[] {
  const locators = [...works.values()].flatMap((work) =>
    repeats(work, work.value.locators.map(({ at }, index) => ({ value: at, path: ['locators', index, 'at'] })), { code: 'duplicate-locator', what: 'place', mend: 'give it another name' }));
  const groups = [...projects.values()].flatMap((entry) => [
    ...repeats(entry, entry.value.map(({ id }, index) => ({ value: id, path: [index, 'id'] })), { code: 'duplicate-projects', what: 'group', mend: 'give it another id' }),
    ...repeats(
      entry,
      entry.value.flatMap(({ items }, group) => items.map(({ zh }, index) => ({ value: zh, path: [group, 'items', index, 'zh'] }))),
      { code: 'duplicate-project', what: 'project', mend: 'remove one; check printedCount' },
    ),
  ]);
  return [...locators, ...groups];
}

function inData({ indicators, subjects, site, hant }: Corpus): ContentProblem[] {
  return [
    ...[...indicators.values()].flatMap((entry) =>
      repeats(entry, entry.value.observations.map(({ key }, index) => ({ value: key, path: ['observations', index, 'key'] })), { code: 'duplicate-observation', what: 'key', mend: 'give it another key' })),
    ...repeats(subjects, subjects.value.map(({ id }, index) => ({ value: id, path: [index, 'id'] })), { code: 'duplicate-subject', what: 'subject', mend: 'give it another id' }),
    ...(site ? repeats(site, site.value.scopes.map(({ id }, index) => ({ value: id, path: ['scopes', index, 'id'] })), { code: 'duplicate-scope', what: 'scope', mend: 'give it another id' }) : []),
    ...repeats(hant, hant.value.map(({ hans }, index) => ({ value: hans, path: [index, 'hans'] })), { code: 'duplicate-hant', what: 'string', mend: 'keep one conversion' }),
  ];
}

/** Ids and names that must be unique in their list are. */
export const duplicates: Rule = {
  name: 'duplicates',
  about: 'locators, groups of projects, projects, observation keys, subjects, scopes, script overrides',
  check: (corpus) => [...inWorks(corpus), ...inData(corpus)],
};
