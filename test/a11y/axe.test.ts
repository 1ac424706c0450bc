import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { launch } from '../support/browser.ts';
import { templatePaths } from '../support/templates.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  // Axe is put into the page, which the site's own policy forbids.
  context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  page = await context.newPage();
});
afterAll(() => browser.close());

async function open(address: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  const response = await page.goto(address);
  expect(response?.ok() || address.endsWith('/404.html'), address).toBe(true);
  await page.evaluate(axe.source);
}

/** What axe objects to in a part of the page, as `theme: rule: selector: reason`; colours are looked at in both themes, the rest once. */
async function violations(part = 'html'): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    const faults = await page.evaluate(
      // Only what is wrong comes back: a long page passes in thousands of places.
      async ([within, options]) => (await (window as unknown as { axe: typeof axe }).axe.run(within, options)).violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`)),
      [part, { resultTypes: ['violations'], preload: false, ...(theme === 'dark' ? { runOnly: ['color-contrast'] } : { rules: { 'target-size': { enabled: true } } }) }] satisfies [string, axe.RunOptions],
    );
    found.push(...faults.map((fault) => `${theme}: ${fault.replace(/\s+/g, ' ')}`));
  }
  return found;
}

const isWork = (path: string) => /^works\/./.test(path);

describe.each(locales.map(({ path }) => path))('no violation, light or dark, in %s', (locale) => {
  async function check(name: 'site' | 'city', paths: string[]) {
    const found: string[] = [];
    for (const path of paths) {
      await open(`${inject(name).url}${locale}/${path}${isWork(path) ? '?view=both' : ''}`);
      found.push(...(await violations()).map((fault) => `${path}: ${fault}`));
    }
    expect(found).toEqual([]);
  }

  test('in every template', async () => check('site', await templatePaths(inject('site'))), 240_000);

  test('in the works of the city, which use every component, on a telephone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await check('city', ['', ...(await templatePaths(inject('city'))).filter(isWork)]);
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});

describe('pages outside the locales', () => {
  test.each(['', '404.html'])('/%s', async (path) => {
    await open(inject('site').url + path);
    expect(await violations()).toEqual([]);
  });
});

describe.each(locales.map(({ path }) => path))('what scripts add in %s', (locale) => {
  const home = () => `${inject('site').url}${locale}/`;

  test('results of the search', async () => {
    await open(`${home()}search/?q=${encodeURIComponent('城市')}`);
    await page.waitForSelector('[data-results] [data-kind=page]');
    expect(await violations()).toEqual([]);
  });

  test('a search that finds nothing', async () => {
    await open(`${home()}search/?q=qqqqzzzz`);
    await page.waitForFunction(() => document.querySelector('[data-results]')?.getAttribute('aria-busy') === 'false' && document.querySelector('z-results [role=status]')?.textContent?.includes('qqqqzzzz'));
    expect(await violations()).toEqual([]);
  });

  test('suggestions under the box', async () => {
    await open(`${home()}glossary/`);
    await page.fill('#search', '城市');
    await page.waitForSelector('z-search [role=option]');
    await page.press('#search', 'ArrowDown');
    expect(await violations('header')).toEqual([]);
  });

  test('the card of a term', async () => {
    await open(`${home()}works/`);
    await page.goto(new URL((await page.getAttribute('.work-list a', 'href')) ?? '', page.url()).href);
    await page.evaluate(axe.source);
    // A card comes to whoever moves by keyboard.
    await page.keyboard.press('Tab');
    await page.locator('[data-side=main] a.term').first().focus();
    await page.waitForSelector('.card:popover-open');
    expect(await violations('.pair:has(.card)')).toEqual([]);
  });
});

test('the dark theme that a visitor chooses is the one that the system asks for', async () => {
  const css = await readFile('src/styles/tokens.css', 'utf8');
  const [chosen, asked] = [/:root\[data-theme='dark'\] \{([^}]*)\}/, /:root:not\(\[data-theme='light'\]\) \{([^}]*)\}/].map((pattern) => pattern.exec(css)?.[1]?.replace(/\s+/g, ' '));
  expect(chosen).toMatch(/--paper/);
  expect(asked).toBe(chosen);
});
