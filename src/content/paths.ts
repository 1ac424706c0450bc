import { locales } from '../i18n/locales.ts';
import { siteModel } from './site-model.ts';

const across = <T extends object>(items: T[]) => locales.flatMap(({ path }) => items.map((item) => ({ params: { locale: path, ...item } })));

/** The routes of pages that exist once in every locale. */
export const localePaths = () => across([{}]);

/** The routes of the works. */
export async function workPaths() {
  const model = await siteModel();
  return across(model.works.map(({ id }) => ({ work: id })));
}

/** The routes of the pages of works after the first, which stands at the work’s own address. */
export async function workPagePaths() {
  const model = await siteModel();
  return across(model.works.flatMap(({ id, pages }) => pages.slice(1).map(({ name }) => ({ work: id, page: name }))));
}

/** The routes of the indicators. */
export async function indicatorPaths() {
  const model = await siteModel();
  return across(model.indicators.map(({ id }) => ({ indicator: id })));
}

/** The routes of the term entries. */
export async function termPaths() {
  const model = await siteModel();
  return across(model.terms.map(({ id }) => ({ term: id })));
}
