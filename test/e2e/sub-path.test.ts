import { describe, expect, test } from 'vitest';
import { results, searchPath, suggested } from '../support/search.ts';
import { sitemapAddresses } from '../support/texts.ts';
import { localePaths, useBrowser } from '../support/visit.ts';

// Another city, under another path: nothing may depend on the content or on standing at the root.
const city = useBrowser('city');

interface Term {
  id: string;
  zh: string;
  hant: string;
  en: string;
}
const load = async () => (await city.data<{ terms: Term[] }>('/data/terms.json')).terms;
const under = (path: string) => path.startsWith(city.base);

describe('another city under a sub-path', () => {
  test('the front door, the language switch and the memory stay under the path', async () => {
    const page = await city.open('/');
    expect(await page.$$eval('main li a', (links) => links.map((link) => (link as HTMLAnchorElement).pathname))).toEqual(localePaths.map((locale) => `${city.base}${locale}/`));
    await page.click('main a[hreflang=zh-Hant]');
    await page.waitForURL(city.at('/zh-hant/'));
    await page.goto(city.at('/'));
    await page.waitForURL(city.at('/zh-hant/'));
    await page.click('header nav a[href$="/glossary/"]');
    await page.waitForURL(city.at('/zh-hant/glossary/'));
    await page.click('z-language a[hreflang=en]');
    await page.waitForURL(city.at('/en/glossary/'));
    await page.goto(city.url.slice(0, -1));
    await page.waitForURL(city.at('/en/'));
  });

  test('every link, style, script and picture leads to something under the path, every anchor to a place', async () => {
    const page = await city.open('/en/');
    const addresses = [city.url, city.at('/404.html'), ...(await sitemapAddresses(city.url)), ...localePaths.map((locale) => city.at(`/${locale}/search/`))];
    const targets = await page.evaluate(async (urls) => {
      const found = [];
      for (const url of urls) {
        const root = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
        const roots = [root, ...[...root.querySelectorAll('template')].map((template) => template.content)];
        for (const part of roots)
          for (const element of part.querySelectorAll('[href], [src], [action]')) {
            const address = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
            if (!element.matches('[rel=alternate]')) found.push({ from: url, to: new URL(address, url).href });
          }
      }
      return found;
    }, addresses);
    const { origin } = new URL(city.url);
    expect(targets.filter(({ to }) => new URL(to).origin !== origin || !under(new URL(to).pathname))).toEqual([]);
    const pages = new Map<string, string | undefined>();
    const dead: string[] = [];
    for (const { from, to } of targets) {
      const url = new URL(to);
      const id = decodeURIComponent(url.hash.slice(1));
      url.hash = '';
      if (!pages.has(url.href)) {
        const response = await fetch(url);
        pages.set(url.href, response.ok ? await response.text() : undefined);
      }
      const html = pages.get(url.href);
      if (html === undefined || (id && !html.includes(` id="${id}"`))) dead.push(`${from} → ${to}`);
    }
    expect([...new Set(dead)]).toEqual([]);
    expect(pages.size).toBeGreaterThan(addresses.length);
  });

  test('the data files and their schemas are served', async () => {
    for (const name of ['terms', 'works', 'indicators']) {
      expect(Object.keys(await city.data<object>(`/data/${name}.json`))).toContain(name);
      expect(await city.data<object>(`/data/${name}.schema.json`)).toHaveProperty('$schema');
    }
    const page = await city.open('/en/about/');
    expect(await page.$eval('.site-footer a[href$="terms.json"]', (link) => (link as HTMLAnchorElement).href)).toBe(city.at('/data/terms.json'));
  });

  test.each(localePaths)('%s: the search finds every term by its names, and the pages of the works', async (locale) => {
    const page = await city.open(`/${locale}/search/`);
    for (const { id, zh, hant, en } of await load())
      for (const query of [zh, hant, en]) {
        await page.fill('input[name=q]', query);
        expect((await suggested(page, query))[0], query).toBe(id);
        expect((await page.$$eval('.suggestions [role=option]', (links) => links.map((link) => (link as HTMLAnchorElement).pathname))).filter((path) => !under(path))).toEqual([]);
      }
    await page.goto(city.at(searchPath(locale, '一码通城')));
    const { pages, found } = await results(page);
    expect(found.filter(({ href }) => !under(new URL(href).pathname))).toEqual([]);
    const work = pages.find((path) => path.includes('/works/')) ?? '';
    expect(work).toMatch(new RegExp(`^/${locale}/works/[^/]+/$`));
    await page.click(`[data-results] > li[data-path="${work}"] a`);
    await page.waitForURL((url) => url.pathname === `${city.base}${work.slice(1)}`);
  });

  test('the search box, the cards and the side-by-side view work', async () => {
    const page = await city.open('/en/works/');
    await page.locator('.work-list a').first().click();
    await page.waitForURL(/works\/.+\/$/);
    await page.check('#side-by-side');
    expect(await page.locator('.pair [data-language=zh]:visible').count()).toBeGreaterThan(0);
    await page.locator('.reading a.term:visible').first().hover();
    await page.click('.card:popover-open a');
    await page.waitForURL((url) => url.pathname.startsWith(`${city.base}en/glossary/`));
    const [term] = await load();
    await page.fill('input[name=q]', term!.zh);
    await page.waitForSelector('.suggestions [role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(city.at(`/en/glossary/${term!.id}/`));
  });

  test('a missing address says so and leads back under the path', async () => {
    const page = await (await city.visitor()).newPage();
    expect((await page.goto(city.at('/en/nothing/here/')))?.status()).toBe(404);
    await page.click('main section[lang=zh-Hant] a');
    await page.waitForURL(city.at('/zh-hant/'));
  });
});
