import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import type { LookupIndex } from '../../src/domain/lookup/types.ts';
import { locales } from '../../src/i18n/locales.ts';
import { builtFiles } from '../support/built-pages.ts';
import { Sizes, type PageSize } from '../support/sizes.ts';

const KB = 1024;
const site = inject('site');
const sizes = new Sizes(site);

/** The pages whose cost is over a budget, with what they cost. */
async function over(pages: string[], cost: (size: PageSize) => number, budget: number): Promise<string[]> {
  const measured = await Promise.all(pages.map(async (page) => ({ page, bytes: cost(await sizes.page(page)) })));
  expect(measured.length).toBeGreaterThan(0);
  expect(measured.every(({ bytes }) => bytes > 500)).toBe(true);
  return measured.filter(({ bytes }) => bytes > budget).map(({ page, bytes }) => `${page}: ${bytes} of ${budget} bytes`);
}

/** The pages of all locales whose path in the locale begins so. */
async function pagesIn(folder: string): Promise<string[]> {
  const files = await builtFiles(site);
  return files.filter((file) => locales.some((locale) => file.startsWith(`${locale.path}/${folder}`)) && file.endsWith('/index.html')).map((file) => file.slice(0, -'index.html'.length));
}

describe('compressed by gzip', () => {
  test('a term is read for 12 KB of HTML and CSS', async () => {
    const terms = (await pagesIn('glossary/')).filter((page) => !/\/glossary\/(by\/|$)/.test(page));
    expect(await over(terms, ({ html, css }) => html + css, 12 * KB)).toEqual([]);
  });

  test('the scripts of a page are 13 KB, Pagefind apart, which comes with the first search', async () => {
    const pages = ['works', 'glossary', 'search', 'about'].map(pagesIn);
    expect(await over((await Promise.all(pages)).flat(), ({ js }) => js, 13 * KB)).toEqual([]);
  });

  test('the home page is there after 30 KB in all', async () => {
    expect(await over(locales.map((locale) => `${locale.path}/`), ({ html, css, js, other }) => html + css + js + other, 30 * KB)).toEqual([]);
  });

  test.each(['hans', 'hant'])('the index of the search box (%s) grows with what the entries say, and never beyond 45 KB', async (script) => {
    const file = `lookup-${script}.json`;
    const { rows } = JSON.parse(await readFile(path.join(site.folder, file), 'utf8')) as LookupIndex;
    const strings = rows.reduce((sum, row) => sum + row.length, 0);
    const compressed = gzipSync(JSON.stringify(rows), { level: 9 }).length;
    expect(compressed / strings).toBeLessThan(8);
    // The tables of characters and readings cost less with each further entry.
    expect((await sizes.file(file)) - compressed).toBeLessThan(6 * KB);
    expect(await sizes.file(file)).toBeLessThan(45 * KB);
  });
});
