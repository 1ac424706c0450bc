import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { results } from '../support/search.ts';
import { useBrowser } from '../support/visit.ts';

const site = useBrowser();

interface Stop {
  what: string;
  /** Whether something can be seen that was not there without the focus. */
  seen: boolean;
  inView: boolean;
}

/** Where the focus is, and whether the visitor can see it. */
const stop = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const style = getComputedStyle(element);
    const rect = element.getBoundingClientRect();
    return {
      what: `${element.localName}${element.id ? `#${element.id}` : ''} ${(element.textContent ?? '').trim().slice(0, 30)}`,
      seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && rect.width > 4 && rect.height > 4,
      inView: rect.bottom > 0 && rect.top < innerHeight && rect.right > 0 && rect.left < innerWidth,
    };
  });

describe('with the keyboard alone', () => {
  test.each(['/en/', '/zh-hans/works/press-2014/', '/zh-hant/glossary/'])('%s: the first Tab reaches a link that skips to the text', async (path) => {
    const page = await site.open(path);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('a.skip'))).toBe(true);
    const place = await page.locator('.skip').boundingBox();
    expect(place!.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test.each(['/en/', '/en/works/press-2014/?view=both', '/zh-hans/glossary/by/subject/', '/zh-hant/glossary/yi-wang-tong-ban/', '/en/search/?q=grid', '/en/nowhere/'])('%s: every stop can be seen', async (path) => {
    const page = await site.open(path);
    if (path.includes('search')) await results(page);
    const stops: Stop[] = [];
    // The first stops have every kind of element of the page; there are hundreds of links.
    for (let count = 0; count < 60; count += 1) {
      await page.keyboard.press('Tab');
      const here = await stop(page);
      if (!here) break;
      stops.push(here);
    }
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.filter(({ seen, inView }) => !seen || !inView)).toEqual([]);
  });

  test('a whole visit: from the home page by the search to a work, and to the other language', async () => {
    const page = await site.open('/en/');
    await page.waitForSelector('input[name=q][role=combobox]');
    await page.keyboard.press('/');
    await page.keyboard.type('wanggehua');
    await page.waitForSelector('.suggestions [role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.at('/en/glossary/wang-ge-hua-guan-li/'));
    const until = async (selector: string) => {
      for (let count = 0; count < 80; count += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      }
      throw new Error(`Tab never reached ${selector}.`);
    };
    await until('.occurrences a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/works\//);
    await until('#side-by-side');
    await page.keyboard.press('Space');
    expect(await page.isChecked('#side-by-side')).toBe(true);
    await page.goto(page.url());
    await until('z-language a[hreflang=zh-Hant]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zh-hant\/works\/.*view=both/);
  });
});
