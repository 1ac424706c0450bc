import { beforeAll, describe, expect, inject, test } from 'vitest';
import { settings } from '../../src/integrations/settings.ts';
import { builtFiles, builtPages, named, type BuiltPage } from '../support/built-pages.ts';

describe.each(['site', 'city'] as const)('%s', (name) => {
  const site = inject(name);
  const origin = new URL(settings().site).origin;
  let pages: BuiltPage[];
  let files: Set<string>;
  let ids: Map<string, Set<string>>;
  const addressOf = (page: BuiltPage) => new URL(site.base + page.path, origin);
  /** The path within the site of an address in it. */
  const within = (url: URL) => (url.origin === origin && url.pathname.startsWith(site.base) ? decodeURI(url.pathname.slice(site.base.length)) : undefined);
  const exists = (path: string) => files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  const alternates = (page: BuiltPage) =>
    named(page, 'link').filter(({ element }) => String(element.properties['rel']) === 'alternate').map(({ element: { properties } }) => [String(properties['hrefLang']), String(properties['href'])] as const);

  beforeAll(async () => {
    pages = await builtPages(site);
    files = new Set(await builtFiles(site));
    ids = new Map(pages.map((page) => [page.path, new Set(page.elements.filter(({ inTemplate }) => !inTemplate).map(({ element }) => String(element.properties['id'])))]));
  });

  test('every address and every anchor in a page leads somewhere', () => {
    const broken = new Set<string>();
    for (const page of pages) {
      for (const { element: { tagName, properties } } of page.elements) {
        const address = properties['href'] ?? properties['src'] ?? properties['action'];
        if (typeof address !== 'string') continue;
        const url = new URL(address, addressOf(page));
        const path = within(url);
        if (path === undefined) {
          if (tagName !== 'a' || url.protocol !== 'https:') broken.add(`${page.path}: <${tagName}> leaves the site: ${address}`);
        } else if (!exists(path)) broken.add(`${page.path}: nothing at ${address}`);
        else if (url.hash && !ids.get(path)?.has(decodeURIComponent(url.hash.slice(1)))) broken.add(`${page.path}: no anchor ${address}`);
      }
    }
    expect([...broken]).toEqual([]);
  });

  test('references within a page are to elements of it', () => {
    const broken: string[] = [];
    for (const page of pages)
      for (const { element: { properties }, inTemplate } of page.elements)
        for (const key of ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor']) {
          const value = properties[key];
          const all = Array.isArray(value) ? value : value === undefined ? [] : String(value).split(' ');
          for (const id of all) if (!inTemplate && !ids.get(page.path)?.has(String(id))) broken.push(`${page.path}: ${key}=${id}`);
        }
    expect(broken).toEqual([]);
  });

  test('every link that opens a card has its card', () => {
    const broken: string[] = [];
    for (const page of pages) {
      const cards = new Set(named(page, 'template').map(({ element }) => element.properties['dataCard']));
      for (const { element } of named(page, 'a')) if (element.properties['dataCard'] && !cards.has(element.properties['dataCard'])) broken.push(`${page.path}: ${String(element.properties['dataCard'])}`);
    }
    expect(broken).toEqual([]);
  });

  test('a page names its twins in all locales, and they name it', () => {
    const sets = new Map(pages.map((page) => [page.path, JSON.stringify(alternates(page))]));
    for (const page of pages) {
      if (page.path === '404.html') {
        expect(alternates(page)).toEqual([]);
        continue;
      }
      const twins = alternates(page);
      expect(twins.map(([tag]) => tag), page.path).toEqual(['zh-Hans', 'zh-Hant', 'en', 'x-default']);
      for (const [tag, href] of twins) {
        const path = within(new URL(href));
        expect(sets.get(path ?? 'elsewhere'), `${page.path} → ${tag}`).toBe(sets.get(page.path));
        const twin = pages.find((item) => item.path === path);
        expect(twin?.locale?.tag ?? 'x-default').toBe(tag === 'x-default' ? (path === '' ? 'x-default' : 'en') : tag);
      }
      expect(twins.some(([, href]) => within(new URL(href)) === page.path)).toBe(true);
    }
  });

  test('the page of every locale has all the pages of the others', () => {
    const inLocale = (path: string) => pages.filter(({ locale }) => locale?.path === path).map((page) => page.path.slice(path.length));
    expect(inLocale('zh-hans')).toEqual(inLocale('en'));
    expect(inLocale('zh-hant')).toEqual(inLocale('en'));
  });

  test('every page but the start page and the one for missing addresses can be reached by links', () => {
    const reached = new Set<string>(['']);
    const next = [''];
    const byPath = new Map(pages.map((page) => [page.path, page]));
    for (let path = next.pop(); path !== undefined; path = next.pop()) {
      const page = byPath.get(path);
      if (!page) continue;
      for (const { element } of named(page, 'a')) {
        const to = within(new URL(String(element.properties['href'] ?? ''), addressOf(page)));
        if (to !== undefined && !reached.has(to)) {
          reached.add(to);
          next.push(to);
        }
      }
    }
    // The search page is led to by its form.
    expect(pages.map(({ path }) => path).filter((path) => !reached.has(path) && path !== '404.html' && !path.endsWith('/search/'))).toEqual([]);
  });
});
