import type { Corpus, Page } from '../../domain/corpus.ts';
import { problemAt, type ContentProblem, type Rule } from '../rule.ts';
import { correct } from '../suggest.ts';

/** Pages of the site itself that the site cannot do without. */
const required = ['about'];

function listing({ works, pages }: Corpus): ContentProblem[] {
  return [...works.values()].flatMap(({ id, value, locate }) => {
    const folders = pages.filter(({ work }) => work === id);
    const names = folders.map(({ name }) => name);
    return [
      ...value.pages.flatMap((name, index) => {
        const at = locate(['pages', index]);
        if (!names.includes(name)) return [problemAt(at, 'missing-page', `page \`${name}\` has no folder`, `works/${id}/${name}/`, correct(name, names, 'write the page'))];
        return value.pages.indexOf(name) < index ? [problemAt(at, 'repeated-page', `page \`${name}\` is listed twice`, 'every page once', 'remove one')] : [];
      }),
      ...folders.filter(({ name }) => !value.pages.includes(name)).map(({ name }) =>
        problemAt(locate(['pages']), 'unlisted-page', `the folder \`${name}\` is not in \`pages\``, 'every folder of a work listed, in reading order', `add \`${name}\`, or remove the folder`)),
    ];
  });
}

function sitePages({ site, pages }: Corpus): ContentProblem[] {
  return required.filter((name) => site && !pages.some((page) => !page.work && page.name === name)).map((name) =>
    problemAt(site?.locate() ?? { file: 'site.yml', line: 1, column: 1 }, 'missing-page', `the site has no page \`${name}\``, `pages/${name}/zh-Hans.mdx and en.mdx`, 'write it'));
}

function empty({ texts }: Page): ContentProblem[] {
  return Object.values(texts).filter(({ blocks }) => blocks.length === 0).map((text) =>
    problemAt({ ...text.locate(), line: 1, column: 1 }, 'empty-page', 'a page without text', 'the same blocks as in the other language', 'write it'));
}

/** Pages are listed, have a folder, and say something. That both languages are there is seen when they are read. */
export const pages: Rule = {
  name: 'pages',
  about: 'pages of works and of the site: listed, present, not empty',
  check: (corpus) => [...listing(corpus), ...sitePages(corpus), ...corpus.pages.flatMap(empty)],
};
