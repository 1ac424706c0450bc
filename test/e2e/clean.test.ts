import { describe, expect, test } from 'vitest';
import { results } from '../support/search.ts';
import { localePaths, useBrowser } from '../support/visit.ts';

const site = useBrowser();
const templates = ['/', '/works/', '/works/press-2014/?view=both', '/works/plan-2016/foundations-and-goals/', '/indicators/', '/indicators/integration-index/', '/glossary/', '/glossary/by/subject/', '/glossary/yi-wang-tong-ban/', '/search/?q=%E7%BD%91%E7%BB%9C', '/about/'];

// What is asserted here after each test stands in useBrowser: no error, no warning, no violation, no other host.
describe('every kind of page', () => {
  test.each(localePaths)('%s: works under the content security policy, asks nothing of other hosts, and is never wider than the screen', async (locale) => {
    const page = await site.open('/');
    for (const template of templates) {
      const response = await page.goto(site.at(`/${locale}${template}`));
      expect(response?.status(), template).toBe(200);
      expect(response?.headers()['content-security-policy'], template).toContain("default-src 'none'");
      if (template.startsWith('/search/')) expect((await results(page)).pages.length).toBeGreaterThan(0);
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${template} at ${width} pixels`).toBeLessThanOrEqual(width);
      }
    }
  });

  test('a visit leaves nothing in the browser but the choices that the visitor made', async () => {
    const page = await site.open('/en/');
    await page.fill('input[name=q]', 'ywtb');
    await page.waitForSelector('.suggestions [role=option]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search/);
    await results(page);
    const kept = () => page.evaluate(async () => ({ cookies: document.cookie, storage: Object.keys(localStorage), session: Object.keys(sessionStorage), databases: (await indexedDB.databases()).length }));
    expect(await kept()).toEqual({ cookies: '', storage: [], session: [], databases: 0 });
    await page.selectOption('z-theme select', 'dark');
    expect((await kept()).storage).toEqual(['zhicheng.theme']);
  });

  test('works where the browser keeps nothing', async () => {
    const visitor = await site.visitor();
    await visitor.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } });
    });
    const page = await site.open('/en/works/press-2014/', { visitor });
    await page.check('#side-by-side');
    await page.selectOption('z-theme select', 'dark');
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    await page.click('z-language a[hreflang=zh-Hant]');
    await page.waitForURL(site.at('/zh-hant/works/press-2014/?view=both'));
    await page.goto(site.url);
    await page.click('main a[hreflang=en]');
    await page.waitForURL(site.at('/en/'));
  });
});
