import { beforeAll, describe, expect, inject, test } from 'vitest';
import { toString } from 'hast-util-to-string';
import { builtPages, named, ownText, type BuiltElement, type BuiltPage } from '../support/built-pages.ts';

/** What an element says: its own text, and its attributes that are read or heard. */
function said(item: BuiltElement): string {
  const { properties } = item.element;
  const strings = JSON.parse(String(properties['dataStrings'] ?? '{}')) as Record<string, string>;
  return [ownText(item), ...['ariaLabel', 'placeholder', 'title', 'alt'].map((key) => String(properties[key] ?? '')), ...Object.values(strings)].join(' ').trim();
}
const han = /\p{Script=Han}/u;
const names = new Set(['MIT', 'CC', 'BY', 'GB', 'APA', 'JavaScript']);
/** Whether an element belongs to what the templates say, as against what the content says. */
function isInterface({ element, ancestors }: BuiltElement): boolean {
  return [...ancestors, element].some(({ tagName, properties }) => {
    const classes = Array.isArray(properties['className']) ? properties['className'] : [];
    const heading = /^h[2-6]$/.test(tagName) && properties['id'] !== undefined && properties['dataLanguage'] === undefined;
    const column = tagName === 'th' && properties['scope'] === 'col';
    return heading || column || interfaceTags.has(tagName) || interfaceClasses.some((name) => classes.includes(name));
  });
}
const interfaceTags = new Set(['dt', 'summary', 'search', 'label', 'z-search', 'z-results', 'z-theme', 'z-language']);
const interfaceClasses = ['site-header', 'site-footer', 'skip', 'crumbs', 'jumps', 'ways', 'tag', 'results-status'];

const foreignWords = (text: string) => (text.replace(/\{\w+\}/g, '').match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !names.has(word));

describe.each(['site', 'city'] as const)('%s', (name) => {
  let pages: BuiltPage[];
  beforeAll(async () => {
    pages = await builtPages(inject(name));
  });
  /** Every fault that a look at the pages finds, as `path: fault`. */
  const faults = (look: (page: BuiltPage) => (string | false | undefined)[]) => pages.flatMap((page) => look(page).filter(Boolean).map((fault) => `${page.path}: ${String(fault)}`));

  test('a page has a title, a description, one first heading and the language of its locale', () => {
    expect(
      faults((page) => {
        const [html] = named(page, 'html');
        const meta = named(page, 'meta').find(({ element }) => element.properties['name'] === 'description');
        const titles = named(page, 'title').map(({ element }) => toString(element));
        const first = named(page, 'h1').filter(({ inTemplate }) => !inTemplate);
        return [
          html?.lang !== (page.locale?.tag ?? 'en') && `lang is ${String(html?.lang)}`,
          titles.length !== 1 && `${titles.length} titles`,
          !titles[0]?.trim() && 'empty title',
          !String(meta?.element.properties['content'] ?? '').trim() && 'no description',
          first.length !== 1 && `${first.length} first headings`,
          first[0] && !toString(first[0].element).trim() && 'empty first heading',
        ];
      }),
    ).toEqual([]);
  });

  test('no two pages of a locale have the same title', () => {
    const seen = new Map<string, string>();
    expect(
      faults((page) => {
        const title = `${page.locale?.tag ?? ''} ${named(page, 'title').map(({ element }) => toString(element)).join()}`;
        const before = seen.get(title);
        seen.set(title, page.path);
        return [before !== undefined && `${title} is the title of ${before} too`];
      }),
    ).toEqual([]);
  });

  test('headings descend one level at a time', () => {
    expect(
      faults((page) => {
        const levels = named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').filter(({ inTemplate }) => !inTemplate).map(({ element }) => Number(element.tagName[1]));
        return levels.map((level, index) => level > (levels[index - 1] ?? 0) + 1 && `h${level} after h${levels[index - 1] ?? 0}`);
      }),
    ).toEqual([]);
  });

  test('no identifier stands twice', () => {
    expect(
      faults((page) => {
        const ids = page.elements.filter(({ inTemplate }) => !inTemplate).flatMap(({ element }) => element.properties['id'] ?? []);
        return ids.filter((id, index) => ids.indexOf(id) !== index).map(String);
      }),
    ).toEqual([]);
  });

  test('nothing in a page is script or style but what the content security policy allows', () => {
    expect(
      faults((page) =>
        page.elements.flatMap(({ element: { tagName, properties } }) => [
          tagName === 'style' && '<style>',
          tagName === 'script' && !properties['src'] && '<script> without src',
          properties['style'] !== undefined && `style on <${tagName}>`,
          Object.keys(properties).some((key) => /^on[A-Z]/.test(key)) && `handler on <${tagName}>`,
          /^(javascript|data):/i.test(String(properties['href'] ?? properties['src'] ?? '')) && `${tagName} with ${String(properties['href'] ?? properties['src'])}`,
        ]),
      ),
    ).toEqual([]);
  });

  const shown = (item: BuiltElement) => `<${item.element.tagName}> ${said(item).slice(0, 80)}`;

  test('on an English page, Chinese is marked as Chinese', () => {
    // A title cannot be marked in parts.
    const unmarked = (item: BuiltElement) => item.lang === 'en' && !['title', 'script'].includes(item.element.tagName) && han.test(said(item));
    expect(faults((page) => (page.locale?.language === 'en' ? page.elements.filter(unmarked).map(shown) : []))).toEqual([]);
  });

  test('on a Chinese page, the interface has no English word', () => {
    const english = (item: BuiltElement) => ['zh-Hans', 'zh-Hant'].includes(item.lang) && isInterface(item) && foreignWords(said(item)).length > 0;
    expect(faults((page) => (page.locale?.language === 'zh' ? page.elements.filter(english).map(shown) : []))).toEqual([]);
  });
});
