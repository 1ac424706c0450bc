import { problemAt, type Rule } from '../rule.ts';

/** A group of projects has as many items as the work says. */
export const projects: Rule = {
  name: 'projects',
  about: 'printedCount of groups of projects',
  check: (corpus) =>
    [...corpus.projects.values()].flatMap(({ value, locate }) => value.flatMap(({ id, printedCount, items }, index) =>
      items.length === printedCount ? [] : [problemAt(locate([index, 'printedCount']), 'project-count', `\`${id}\` has ${items.length} items, but printedCount is ${printedCount}`, 'the number of items', 'add what is missing, or count again in the work')])),
};
