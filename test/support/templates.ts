import { readFile, stat } from 'node:fs/promises';
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

/** The pages of a kind that strain the template: the longest and the shortest, first pages of works and later ones apart. */
async function extremes(site: TestSite, pattern: RegExp): Promise<string[]> {
  const files = (await builtFiles(site)).filter((file) => pattern.test(file));
  const sized = await Promise.all(files.map(async (file) => ({ file, size: (await stat(path.join(site.folder, file))).size })));
  const chosen = [...most(sized, ({ size }) => size), ...most(sized, ({ size }) => -size)];
  return [...new Set(chosen.map(({ file }) => file.slice('en/'.length, -'index.html'.length)))];
}

/** The addresses within a locale of one page or more for each template. */
export async function templatePaths(site: TestSite): Promise<string[]> {
  const kinds = [/^en\/works\/[^/]+\/index\.html$/, /^en\/works\/[^/]+\/[^/]+\/index\.html$/, /^en\/indicators\/[^/]+\/index\.html$/];
  const pages = (await Promise.all(kinds.map((kind) => extremes(site, kind)))).flat();
  return ['', 'works/', 'indicators/', ...pages, 'glossary/', 'glossary/by/english/', 'glossary/by/subject/', 'glossary/by/work/', ...(await terms(site)), 'search/', 'about/'];
}

/** The addresses within the site of every template in every locale, and of the pages that have none. */
export async function templatePages(site: TestSite): Promise<string[]> {
  const paths = await templatePaths(site);
  return ['', '404.html', ...locales.flatMap((locale) => paths.map((page) => `${locale.path}/${page}`))];
}
