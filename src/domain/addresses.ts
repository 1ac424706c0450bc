import type { Page } from './corpus.ts';
import { figuresOfPage, type Figure } from './figures.ts';
import type { Model, Work } from './model.ts';

/** The path of a page of a work within a locale: the first page stands at the work's own address. */
export function pagePath(work: Work, page: Page): string {
  return page === work.pages[0] ? `/works/${work.id}/` : `/works/${work.id}/${page.name}/`;
}

/** The path and anchor of the first page that shows a figure; undefined if none does. */
export function figurePath({ works, corpus }: Pick<Model, 'works' | 'corpus'>, figure: Figure): string | undefined {
  for (const work of works)
    for (const page of work.pages) if (work.id === figure.work && figuresOfPage(corpus, page).some(({ id }) => id === figure.id)) return `${pagePath(work, page)}#${figure.id}`;
  return undefined;
}
