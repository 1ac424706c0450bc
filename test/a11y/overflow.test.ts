import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { launch } from '../support/browser.ts';
import { templatePaths } from '../support/templates.ts';

const widths = [320, 360, 768, 1024, 1440, 1920];
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage({ reducedMotion: 'reduce' });
});
afterAll(() => browser.close());

/** The widths at which the page can be pushed sideways, with what sticks out. */
async function overflows(address: string, ready = 'body'): Promise<string[]> {
  const found: string[] = [];
  await page.goto(address);
  await page.waitForSelector(ready);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const out = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return undefined;
      const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !element.closest('.scroll'));
      return `${scrollWidth} of ${clientWidth}: ${wide.slice(-3).map((element) => `<${element.tagName.toLowerCase()} class="${element.className}">`).join(', ')}`;
    });
    if (out) found.push(`${address} at ${width}: ${out}`);
  }
  return found;
}

describe.each(['site', 'city'] as const)('%s', (name) => {
  const { url } = inject(name);

  test.each(locales.map(({ path }) => path))('no template in %s is wider than the window', async (locale) => {
    const found: string[] = [];
    for (const path of await templatePaths(inject(name))) {
      const isWork = /^works\/./.test(path);
      // The city adds what the works here do not use, such as tables.
      if (name === 'site' || isWork) found.push(...(await overflows(`${url}${locale}/${path}`)));
      if (isWork) found.push(...(await overflows(`${url}${locale}/${path}?view=both`)));
    }
    expect(found).toEqual([]);
  }, 120_000);
});

test.each(['', '404.html'])('nor is /%s', async (path) => {
  expect(await overflows(inject('site').url + path)).toEqual([]);
});

test.each(locales.map(({ path }) => path))('results and suggestions in %s fit too', async (locale) => {
  const home = `${inject('site').url}${locale}/`;
  expect(await overflows(`${home}search/?q=${encodeURIComponent('城市')}`, '[data-results] [data-kind=page]')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.fill('#search', '数');
  await page.waitForSelector('z-search [role=option]');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
});
