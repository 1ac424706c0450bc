import { describe, expect, test } from 'vitest';
import { localePaths, useBrowser } from '../support/visit.ts';

const site = useBrowser();

interface Work {
  id: string;
  short: { zh: string; en: string };
  title: { zh: string; en: string };
  faults: { zh: string; en: string }[];
  context?: boolean;
  projects: { items: { zh: string; en: string }[] }[];
}
const load = async () => (await site.data<{ works: Work[] }>('/data/works.json')).works;

describe('the works', () => {
  test.each(localePaths)('%s: the list and the home page lead to every work', async (locale) => {
    const works = await load();
    const page = await site.open(`/${locale}/`);
    for (const path of ['/', '/works/']) {
      const here = path === '/' ? works.filter(({ context }) => !context) : works;
      await page.goto(site.at(`/${locale}${path}`));
      const linked = await page.$$eval('.work-list a', (links) => links.map((link) => (link as HTMLAnchorElement).pathname));
      expect(linked.sort()).toEqual(here.map(({ id }) => `/${locale}/works/${id}/`).sort());
    }
    await page.locator('.work-list a').first().click();
    await page.waitForURL(/\/works\/[^/]+\/$/);
  });

  test.each(localePaths)('%s: a work has its parts, and the contents lead to each', async (locale) => {
    const page = await site.open(`/${locale}/works/press-2014/`);
    const headings = await page.$$eval('.reading h2', (items) => items.map((item) => [item.id, item.textContent]));
    expect(headings.length).toBeGreaterThan(8);
    expect(headings.map(([id]) => id).slice(-4)).toEqual(['figures', 'terms', 'faults', 'cite']);
    expect(new Set(headings.map(([id]) => id)).size).toBe(headings.length);
    expect(await page.$$eval('.contents a', (links) => links.map((link) => [(link as HTMLAnchorElement).hash.slice(1), link.textContent]))).toEqual(headings);
    await page.click('.contents a[href="#faults"]');
    expect(await page.evaluate(() => document.querySelector(':target')!.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  test('the anchors are the same in every language', async () => {
    const page = await site.open('/en/works/press-2014/');
    const ids = () => page.$$eval('.reading [id]', (items) => items.map((item) => item.id));
    const english = await ids();
    for (const locale of ['zh-hans', 'zh-hant']) {
      await page.goto(site.at(`/${locale}/works/press-2014/`));
      expect(await ids()).toEqual(english);
    }
  });

  test('every page of a work has its faults, citations and figures with their places', async () => {
    const page = await site.open('/en/about/');
    for (const work of await load()) {
      await page.goto(site.at(`/en/works/${work.id}/`));
      expect(await page.textContent('h1')).toBe(work.short.en);
      expect(await page.textContent('.full-title')).toContain(work.title.zh);
      expect(await page.locator('.faults > li p').allTextContents()).toEqual(work.faults.map(({ en }) => en));
      const cited = await page.locator('.cite dd').evaluateAll((items) => items.map((item) => [item.getAttribute('lang'), item.textContent ?? '']));
      expect(cited.map(([lang]) => lang)).toEqual(['zh-Hans', 'en']);
      for (const [, text] of cited) expect(text).toContain(work.title.zh);
      const rows = await page.locator('table.figures tbody tr').evaluateAll((items) => items.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));
      expect(rows.filter((cells) => cells.length !== 4 || cells.includes(''))).toEqual([]);
      const own = await page.locator('.reading .pair a.figure').evaluateAll((links) => new Set(links.map((link) => link.getAttribute('href'))).size);
      expect(rows).toHaveLength(own);
    }
  });

  test.each(localePaths)('%s: the press conference of 2014 names its fifty projects, each in both languages', async (locale) => {
    const { projects } = (await load()).find(({ id }) => id === 'press-2014')!;
    const page = await site.open(`/${locale}/works/press-2014/`);
    const listed = await page.$$eval('.projects li', (items) => items.map((item) => [...item.children].map((child) => child.getAttribute('lang'))));
    expect(listed).toHaveLength(50);
    expect(projects.reduce((sum, { items }) => sum + items.length, 0)).toBe(50);
    expect(new Set(listed.map(String))).toEqual(new Set([`${locale === 'zh-hant' ? 'zh-Hant' : 'zh-Hans'},en`]));
    if (locale === 'en') expect(await page.locator('.projects li [lang=en]').allTextContents()).toEqual(projects.flatMap(({ items }) => items.map(({ en }) => en)));
  });

  test('the indicators on the home page lead to their figures, and these to the text of a work', async () => {
    const page = await site.open('/en/');
    const links = await page.$$eval('table.targets th a', (items) => items.map((item) => (item as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      await page.goto(link);
      const rows = await page.locator('table.figures tbody tr').evaluateAll((items) => items.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.filter((cells) => cells.length !== 5 || cells.includes(''))).toEqual([]);
      const dates = rows.map(([date]) => /\d{4}/.exec(date ?? '')?.[0] ?? '');
      expect(dates).toEqual(dates.toSorted());
    }
    await page.locator('table.figures tbody td a').first().click();
    await page.waitForURL(/\/works\/.*#f-/);
    expect(await page.locator(':target').count()).toBe(1);
  });

  test('a work of several pages lists them, and each leads to the others', async () => {
    const page = await site.open('/en/works/plan-2016/');
    const paths = () => page.$$eval('.page-list a', (links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    const all = await paths();
    expect(all.length).toBeGreaterThan(3);
    for (const path of all) {
      await page.goto(site.at(path));
      expect(await paths()).toEqual(all);
      expect(await page.locator('.page-list [aria-current=page]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))).toEqual([path]);
      expect(await page.locator('.faults').count()).toBe(path === all[0] ? 1 : 0);
    }
  });
});
