import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { locales } from '../../src/i18n/locales.ts';
import type { TermsData } from '../../src/schema/data.ts';
import type { TestSite } from './build-sites.ts';
import { builtFiles } from './built-pages.ts';

const read = async <T>({ folder }: TestSite, name: string) => JSON.parse(await readFile(path.join(folder, 'data', `${name}.json`), 'utf8')) as T;
const most = <T>(items: T[], size: (item: T) => number): T[] => items.toSorted((a, b) => size(b) - size(a)).slice(0, 1);

/** Pages of terms that strain the template: the longest names in each language, the most of everything, and the least. */
async function terms(site: TestSite): Promise<string[]> {
  const { terms: all } = await read<TermsData>(site, 'terms');
  const size = (term: TermsData['terms'][number]) => JSON.stringify(term).length;
  const chosen = [
    ...most(all, ({ zh }) => zh.length),
    ...most(all, ({ en }) => en.length),
    ...most(all, ({ en }) => Math.max(...en.split(/[ -]/).map((word) => word.length))),
    ...most(all, ({ designations, renderings }) => designations.length + renderings.length),
    ...most(all, ({ regional }) => Object.values(regional ?? {}).flat().length),
    ...most(all, size),
    ...most(all, (term) => -size(term)),
  ];
  return [...new Set(chosen.map(({ id }) => `glossary/${id}/`))];
}

/** The addresses within a locale of one page or more for each template. */
export async function templatePaths(site: TestSite): Promise<string[]> {
  const works = (await builtFiles(site)).filter((file) => file.startsWith('en/works/')).map((file) => file.slice('en/'.length, -'index.html'.length));
  return ['', ...works, 'glossary/', 'glossary/by/english/', 'glossary/by/subject/', 'glossary/by/work/', ...(await terms(site)), 'search/', 'about/'];
}

/** The addresses within the site of every template in every locale, and of the pages that have none. */
export async function templatePages(site: TestSite): Promise<string[]> {
  const paths = await templatePaths(site);
  return ['', '404.html', ...locales.flatMap((locale) => paths.map((page) => `${locale.path}/${page}`))];
}
