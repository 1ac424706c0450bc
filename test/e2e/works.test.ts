import { describe, expect, test } from 'vitest';
import { localePaths, useBrowser } from '../support/visit.ts';

const site = useBrowser();

interface Work {
  id: string;
  short: { zh: string; en: string };
  title: { zh: string; en: string };
  faults: { zh: string; en: string }[];
  projects: { items: { zh: string; en: string }[] }[];
}
const load = async () => (await site.data<{ works: Work[] }>('/data/works.json')).works;

describe('the works', () => {
  test.each(localePaths)('%s: the list and the home page lead to every work', async (locale) => {
    const works = await load();
    const page = await site.open(`/${locale}/`);
    for (const path of ['/', '/works/']) {
      await page.goto(site.at(`/${locale}${path}`));
      const linked = await page.$$eval('.work-list a', (links) => links.map((link) => (link as HTMLAnchorElement).pathname));
      expect(linked.sort()).toEqual(works.map(({ id }) => `/${locale}/works/${id}/`).sort());
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

  test('the targets on the home page lead to their rows', async () => {
    const page = await site.open('/en/');
    const links = await page.$$eval('table.targets td a', (items) => items.map((item) => (item as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(4);
    const lost = await page.evaluate(async (urls) => {
      const missing = [];
      for (const url of urls) {
        const root = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
        if (root.getElementById(decodeURIComponent(new URL(url).hash.slice(1)))?.localName !== 'tr') missing.push(url);
      }
      return missing;
    }, links);
    expect(lost).toEqual([]);
    await page.locator('table.targets td a').first().click();
    await page.waitForSelector('tr:target');
  });
});
