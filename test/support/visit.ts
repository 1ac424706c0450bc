import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from './browser.ts';
import type { SiteName, TestSite } from './build-sites.ts';

export const localePaths = ['zh-hans', 'zh-hant', 'en'] as const;
export const languageTags = { 'zh-hans': 'zh-Hans', 'zh-hant': 'zh-Hant', en: 'en' } as const;

export interface Visit extends TestSite {
  /** The address of a path within the site; `path` begins with a slash. */
  at(path: string): string;
  /** A fresh visitor, who has chosen nothing yet. Closed after the test. */
  visitor(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** A page of a fresh visitor, or of the one given, at a path. */
  open(path: string, options?: BrowserContextOptions | { visitor: BrowserContext }): Promise<Page>;
  /** A JSON file of the site. */
  data<T>(path: string): Promise<T>;
  /** Lets this test go without the check that nothing went wrong in the browser, because it breaks something itself. */
  expectTrouble(): void;
}

/**
 * Starts one browser for a test file. After each test it asserts what holds everywhere: no error on the console, no
 * violation of the content security policy, no exception, no failed request and no request to another host.
 */
export function useBrowser(name: SiteName = 'site'): Visit {
  const site = inject(name);
  const { origin } = new URL(site.url);
  let browser: Browser;
  let visitors: BrowserContext[] = [];
  let troubles: string[] = [];
  let excused = false;

  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    const [seen, ignored] = [troubles, excused];
    for (const visitor of visitors) await visitor.close();
    [visitors, troubles, excused] = [[], [], false];
    if (!ignored) expect(seen).toEqual([]);
  });
  afterAll(() => browser.close());

  const at = (path: string) => site.url + path.replace(/^\//, '');
  const visitor = async (options?: BrowserContextOptions) => {
    const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 }, ...options });
    visitors.push(context);
    context.on('console', (message) => {
      // A page that is missing on purpose is reported by the browser as a failed resource.
      const missing = message.text().includes('404') && message.location().url === message.page()?.url();
      if (['error', 'warning'].includes(message.type()) && !missing) troubles.push(`${message.type()}: ${message.text()} (${message.page()?.url()})`);
    });
    context.on('weberror', (error) => troubles.push(`exception: ${error.error().message} (${error.page()?.url()})`));
    context.on('request', (request) => {
      if (new URL(request.url()).origin !== origin && !/^(data|blob):/.test(request.url())) troubles.push(`request to another host: ${request.url()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400 && !response.request().isNavigationRequest()) troubles.push(`${response.status()}: ${response.url()}`);
    });
    return context;
  };
  return {
    ...site,
    at,
    visitor,
    open: async (path, options = {}) => {
      const page = await ('visitor' in options ? options.visitor : await visitor(options)).newPage();
      await page.goto(at(path));
      return page;
    },
    data: async <T>(path: string) => (await (await fetch(at(path))).json()) as T,
    expectTrouble: () => {
      excused = true;
    },
  };
}
