import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import type { TestSite } from './build-sites.ts';

/** A finished page: `path` is its address within the site, `en/about/` or `404.html`. */
export interface BuiltPage {
  path: string;
  html: string;
  tree: Root;
  /** Every element, those in templates included. */
  elements: BuiltElement[];
  /** The page as `html-validate`, `axe` and the links of other pages see it: the locale of its path, if it has one. */
  locale?: Locale;
}

/** An element with what it inherits. */
export interface BuiltElement {
  element: Element;
  /** The nearest `lang` on it or above it. */
  lang: string;
  ancestors: Element[];
  /** Whether it stands in a `template`, where it is not yet part of the page. */
  inTemplate: boolean;
}

function walk(parent: Root | Element, lang: string, ancestors: Element[], inTemplate: boolean, into: BuiltElement[]): void {
  for (const element of parent.children) {
    if (element.type !== 'element') continue;
    const own = String(element.properties['lang'] ?? lang);
    into.push({ element, lang: own, ancestors, inTemplate });
    const below = [...ancestors, element];
    walk(element, own, below, inTemplate, into);
    if (element.content) walk(element.content, own, below, true, into);
  }
}

/** The paths of all files of a built site, with slashes, in order. */
export async function builtFiles({ folder }: Pick<TestSite, 'folder'>): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')).sort();
}

/** Reads and parses every page of a built site. */
export async function builtPages(site: TestSite): Promise<BuiltPage[]> {
  const files = (await builtFiles(site)).filter((file) => file.endsWith('.html'));
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(path.join(site.folder, file), 'utf8');
      const tree = fromHtml(html);
      const elements: BuiltElement[] = [];
      walk(tree, '', [], false, elements);
      const address = file.replace(/(^|\/)index\.html$/, '$1');
      return { path: address, html, tree, elements, locale: locales.find((locale) => address.startsWith(`${locale.path}/`)) };
    }),
  );
}

/** The elements with one of these names, in the order of the page. */
export const named = ({ elements }: BuiltPage, ...names: string[]): BuiltElement[] => elements.filter(({ element }) => names.includes(element.tagName));

/** The text that stands directly in an element, not in those within it. */
export const ownText = ({ element }: BuiltElement): string => element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
