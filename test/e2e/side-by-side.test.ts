import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { localePaths, useBrowser } from '../support/visit.ts';

const site = useBrowser();
const work = '/works/press-2014/';
const box = '#side-by-side';

/** Where the two languages of each pair on a page stand. */
const pairs = (page: Page) =>
  page.$$eval('.reading .pair', (elements) =>
    elements.map((element) => {
      const [zh, en] = ['zh', 'en'].map((language) => element.querySelector(`:scope > [data-language=${language}]`)!.getBoundingClientRect());
      return { zh: { left: zh!.left, right: zh!.right, top: zh!.top, bottom: zh!.bottom, shown: zh!.height > 0 }, en: { left: en!.left, right: en!.right, top: en!.top, bottom: en!.bottom, shown: en!.height > 0 } };
    }),
  );
const noOverflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

describe('Chinese and English side by side', () => {
  test.each(localePaths)('%s: one language first; both in rows on a wide screen, Chinese on the left', async (locale) => {
    const page = await site.open(`/${locale}${work}`, { viewport: { width: 1440, height: 900 } });
    const [own, other] = locale === 'en' ? (['en', 'zh'] as const) : (['zh', 'en'] as const);
    const before = await pairs(page);
    expect(before.length).toBeGreaterThan(20);
    expect(before.every((pair) => pair[own].shown && !pair[other].shown)).toBe(true);
    await page.click('.side-toggle');
    const after = await pairs(page);
    expect(after.filter(({ zh, en }) => !zh.shown || !en.shown)).toEqual([]);
    expect(after.filter(({ zh, en }) => zh.right > en.left)).toEqual([]);
    // In one row: they begin on the same line.
    expect(after.filter(({ zh, en }) => zh.top >= en.bottom || en.top >= zh.bottom)).toEqual([]);
    expect(new Set(after.filter(({ zh }) => zh.shown).map(({ en }) => Math.round(en.left))).size).toBeLessThanOrEqual(3);
    expect(await noOverflow(page)).toBe(true);
    await page.click('.side-toggle');
    expect((await pairs(page)).every((pair) => pair[own].shown && !pair[other].shown)).toBe(true);
  });

  test.each(localePaths)('%s: one under the other on a phone, the language of the page first', async (locale) => {
    const page = await site.open(`/${locale}${work}?view=both`, { viewport: { width: 360, height: 740 } });
    await page.waitForSelector(`${box}:checked`);
    const [own, other] = locale === 'en' ? (['en', 'zh'] as const) : (['zh', 'en'] as const);
    const found = await pairs(page);
    expect(found.filter((pair) => !pair.zh.shown || !pair.en.shown || pair[other].top < pair[own].bottom)).toEqual([]);
    expect(await noOverflow(page)).toBe(true);
  });

  test('is in the address, and the address decides', async () => {
    const page = await site.open(`/en${work}`);
    await page.check(box);
    expect(new URL(page.url()).searchParams.get('view')).toBe('both');
    const guest = await site.open(page.url().replace(site.url, '/'));
    await guest.waitForSelector(`${box}:checked`);
    expect((await pairs(guest)).every(({ zh, en }) => zh.shown && en.shown)).toBe(true);
    await page.uncheck(box);
    expect(new URL(page.url()).searchParams.get('view')).toBe('one');
    // One who has chosen both is sent an address that asks for one.
    await guest.check(box);
    await guest.goto(site.at(`/en${work}?view=one`));
    expect((await pairs(guest)).every(({ zh }) => !zh.shown)).toBe(true);
    expect(await guest.isChecked(box)).toBe(false);
  });

  test('is remembered from one work to the next, and forgotten when switched off', async () => {
    const page = await site.open(`/en${work}`);
    await page.check(box);
    await page.goto(site.at('/zh-hans/works/opinion-digital-transformation/'));
    await page.waitForSelector(`${box}:checked`);
    expect((await pairs(page)).every(({ zh, en }) => zh.shown && en.shown)).toBe(true);
    await page.uncheck(box);
    await page.goto(site.at(`/en${work}`));
    expect((await pairs(page)).some(({ zh }) => zh.shown)).toBe(false);
  });

  test('keeps the anchor in the address', async () => {
    const page = await site.open(`/en${work}#figures`);
    await page.check(box);
    expect(page.url()).toBe(site.at(`/en${work}?view=both#figures`));
  });

  test('works without JavaScript', async () => {
    const page = await site.open(`/en${work}`, { javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
    expect(await page.locator('.pair [data-language=zh]:visible').count()).toBe(0);
    await page.check(box);
    expect(await page.locator('.pair [data-language=zh]:visible').count()).toBe(await page.locator('.reading .pair').count());
  });
});
