import type { Page } from 'playwright-core';

export interface Found {
  kind: 'term' | 'page';
  id?: string;
  path?: string;
  href: string;
  why: string;
}

/** Waits until the search page has searched, and returns its status and results. */
export async function results(page: Page): Promise<{ status: string; found: Found[]; terms: string[]; pages: string[] }> {
  await page.waitForFunction(() => document.querySelector('z-results [role=status]')?.textContent && document.querySelector('[data-results]')?.getAttribute('aria-busy') === 'false');
  const status = (await page.textContent('z-results [role=status]')) ?? '';
  const found = await page.$$eval('[data-results] > li', (items) =>
    items.map((item) => ({
      kind: item.dataset['kind'] as 'term' | 'page',
      id: item.dataset['id'],
      path: item.dataset['path'],
      href: item.querySelector('a')?.href ?? '',
      why: item.querySelector('.hit-why')?.textContent ?? '',
    })),
  );
  return { status, found, terms: found.flatMap(({ id }) => id ?? []), pages: found.flatMap(({ path }) => path ?? []) };
}

/** The path of the search page of a locale for a query. */
export const searchPath = (locale: string, query: string): string => `/${locale}/search/?q=${encodeURIComponent(query)}`;

/** Waits until the box suggests for this query, and returns the ids of the terms in their order. */
export async function suggested(page: Page, query: string): Promise<string[]> {
  await page.waitForFunction((text) => {
    const all = [...document.querySelectorAll<HTMLAnchorElement>('.suggestions:not([hidden]) [role=option]')].at(-1);
    return all && new URL(all.href).searchParams.get('q') === text;
  }, query);
  return page.$$eval('.suggestions [role=option]', (links) => links.flatMap((link) => /\/glossary\/([^/]+)\/$/.exec((link as HTMLAnchorElement).pathname)?.[1] ?? []));
}

/** A string of the interface as the search of this page has it, without what stands in braces. */
export const searchString = (page: Page, key: string): Promise<string> =>
  page.$eval('z-search', (element, name) => (JSON.parse((element as HTMLElement).dataset['strings'] ?? '{}') as Record<string, string>)[name]?.replace(/\{.*/s, '') ?? '', key);

interface Term {
  id: string;
  designations: { term: string }[];
}

/** The sample queries, each with the ids of the entries that have one of the expected designations. Throws if there is none. */
export function expectedIds(samples: { query: string; expect: string[] }[], terms: Term[]): { query: string; ids: string[] }[] {
  return samples.map(({ query, expect }) => {
    const ids = terms.filter(({ designations }) => designations.some(({ term }) => expect.includes(term))).map(({ id }) => id);
    if (ids.length === 0) throw new Error(`No entry has the designation ${expect.join(' or ')}, which “${query}” should find.`);
    return { query, ids };
  });
}
