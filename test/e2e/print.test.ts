import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/visit.ts';

const site = useBrowser();

describe('on paper', () => {
  test.each(['/en/works/press-2014/', '/zh-hans/glossary/', '/zh-hant/glossary/yi-wang-tong-ban/', '/en/'])('%s prints its text in black on white, without what is for the screen', async (path) => {
    const page = await site.open(path, { colorScheme: 'dark' });
    await page.selectOption('z-theme select', 'dark');
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.site-header', '.site-footer', '.skip', '.contents', '.side-toggle', '.ways', '.jumps'])
      for (const element of await page.locator(selector).all()) expect(await element.isVisible(), selector).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('main p:visible').count()).toBeGreaterThan(0);
    const colors = await page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]);
    expect(colors).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  test('a work prints both languages if the reader has asked for both, and its tables whole', async () => {
    const page = await site.open('/en/works/press-2014/?view=both');
    await page.waitForSelector('#side-by-side:checked');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.pair [data-language=zh]:visible').count()).toBe(await page.locator('.reading .pair').count());
    expect(await page.$$eval('.scroll', (boxes) => boxes.every((box) => getComputedStyle(box).overflowX === 'visible'))).toBe(true);
  });

  test('the glossary prints in two columns', async () => {
    const page = await site.open('/en/glossary/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.$$eval('.term-list', (lists) => lists.every((list) => getComputedStyle(list).columnCount === '2'))).toBe(true);
    const [first, last] = await page.locator('.term-list').filter({ has: page.locator('li:nth-child(6)') }).first().evaluate((list) => [list.firstElementChild!, list.lastElementChild!].map((item) => item.getBoundingClientRect().left));
    expect(last).toBeGreaterThan(first!);
  });
});
