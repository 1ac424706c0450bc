import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Language } from '../corpus.ts';

/** A heading of a paired page; the anchor is the same in every locale, because it is made from the English heading. */
export interface ReadingHeading {
  id: string;
  depth: number;
  text: string;
}

export interface Paired {
  tree: Root;
  headings: ReadingHeading[];
}

interface Options {
  main: Language;
  /** The tag that Chinese blocks carry in this locale. */
  zhTag: string;
  /** Anchors that the page around the text uses. */
  taken?: Iterable<string>;
}

const elements = (parent: Root | Element): Element[] => (parent.children as ElementContent[]).filter((child) => child.type === 'element');
const anchor = (text: string) => text.toLowerCase().replace(/[’']/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'section';

/**
 * Joins the two languages of a page block by block. Each pair is one element that holds the language of the page
 * first and the other second; list items are paired inside one list; a component stands once.
 * Throws if the two do not have the same blocks, which the content check has ruled out.
 */
export function pairBlocks(texts: Record<Language, Root>, { main, zhTag, taken = [] }: Options): Paired {
  const headings: ReadingHeading[] = [];
  const used = new Set(taken);
  let count = 0;
  const other: Language = main === 'zh' ? 'en' : 'zh';
  const tags: Record<Language, string> = { zh: zhTag, en: 'en' };

  const unique = (text: string) => {
    // Blocks are b1, b2 and so on.
    const id = /^b\d+$/.test(text) ? `section-${text}` : text;
    let free = id;
    for (let times = 2; used.has(free); times += 1) free = `${id}-${times}`;
    used.add(free);
    return free;
  };
  const marked = (element: Element, language: Language): Element => ({
    ...element,
    properties: { ...element.properties, lang: tags[language], dataLanguage: language, dataSide: language === main ? 'main' : 'other' },
  });
  const sides = (pair: Record<Language, Element>): Element[] => [marked(pair[main], main), marked(pair[other], other)];
  const box = (tagName: string, className: string, children: ElementContent[], id?: string): Element => ({
    type: 'element', tagName, properties: { className: [className], ...(id ? { id } : {}) }, children,
  });

  /** A table too wide for its column scrolls by itself, by keyboard too; it is called after its columns. */
  const scrolling = (table: Element, comma: string): Element => {
    const columns: string[] = [];
    visit(table, 'element', (cell) => {
      if (cell.tagName === 'th') columns.push(toString(cell));
    });
    const { properties, ...rest } = box('div', 'scroll', [table]);
    return { ...rest, properties: { ...properties, tabIndex: 0, role: 'group', ariaLabel: columns.filter(Boolean).join(comma) } };
  };
  const heading = (pair: Record<Language, Element>): Element => {
    const level = pair[main].tagName;
    const id = unique(anchor(toString(pair.en)));
    headings.push({ id, depth: Number(level[1]), text: toString(pair[main]) });
    const twin: Element = { ...pair[other], tagName: 'p', properties: { className: ['twin', `twin-${level}`] } };
    const own: Element = { ...pair[main], properties: { id } };
    return box('div', 'pair', [marked(own, main), marked(twin, other)]);
  };
  const list = (pair: Record<Language, Element>): Element => {
    const items = { zh: elements(pair.zh), en: elements(pair.en) };
    same(items.zh.length, items.en.length, 'list items');
    const rows = items.zh.map((zh, index) => {
      const en = items.en[index] as Element;
      const inner = (item: Element): Element => ({ ...item, tagName: 'div', properties: {} });
      count += 1;
      return box('li', 'pair', sides({ zh: inner(zh), en: inner(en) }), `b${count}`);
    });
    return { ...pair[main], properties: { className: ['pairs'] }, children: rows };
  };
  const block = (pair: Record<Language, Element>): Element => {
    const { tagName, properties } = pair[main];
    same(pair.zh.tagName.replace(/^ol$/, 'ul'), pair.en.tagName.replace(/^ol$/, 'ul'), 'elements');
    if (properties['dataComponent'] !== undefined) return pair[main];
    if (/^h[2-6]$/.test(tagName)) return heading(pair);
    if (tagName === 'ul' || tagName === 'ol') return list(pair);
    count += 1;
    return box('div', 'pair', sides(tagName === 'table' ? { zh: scrolling(pair.zh, '、'), en: scrolling(pair.en, ', ') } : pair), `b${count}`);
  };

  const zh = elements(texts.zh);
  const en = elements(texts.en);
  same(zh.length, en.length, 'blocks');
  const tree: Root = { type: 'root', children: zh.map((element, index) => block({ zh: element, en: en[index] as Element })) };
  return { tree, headings };
}

function same(zh: number | string, en: number | string, what: string): void {
  if (zh !== en) throw new Error(`The two languages do not have the same ${what}: ${zh} in Chinese, ${en} in English.`);
}
