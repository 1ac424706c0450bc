import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Language } from '../corpus.ts';
import type { Matcher } from '../matcher.ts';
import { linkTerms } from './link-terms.ts';
import { markForeign } from './mark-foreign.ts';
import { pairBlocks, type ReadingHeading } from './pair-blocks.ts';

export interface Reading {
  html: string;
  headings: ReadingHeading[];
  /** The terms that are linked, in the order of their first mention. */
  terms: string[];
}

interface Options {
  main: Language;
  zhTag: string;
  matcher: Matcher;
  href(id: string): string;
  /** Anchors that the page around the text uses. */
  taken?: Iterable<string>;
}

/** Makes the reading view of a page from the rendered HTML of its two languages: paired blocks with linked terms. */
export function renderReading(html: Record<Language, string>, options: Options): Reading {
  const texts = { zh: fromHtml(html.zh, { fragment: true }), en: fromHtml(html.en, { fragment: true }) };
  const { tree, headings } = pairBlocks(texts, options);
  const terms = new Set<string>();
  let seen: Record<Language, Set<string>> = { zh: new Set(), en: new Set() };
  const link = (parent: Root | Element) => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'h2') seen = { zh: new Set(), en: new Set() };
      const language = child.properties['dataLanguage'] as Language | undefined;
      if (!language) link(child);
      else if (!/^h[2-6]$/.test(child.tagName) && !String(child.properties['className'] ?? '').includes('twin')) {
        linkTerms(child, { matcher: options.matcher, href: options.href, language, seen: seen[language] });
        if (language === 'zh') markForeign(child, language, options.zhTag);
        for (const id of seen[language]) terms.add(id);
      }
    }
  };
  link(tree);
  return { html: toHtml(tree), headings, terms: [...terms] };
}

/** Links the terms of one short text, such as a definition; `self` is the entry it belongs to and stays plain. */
export function linkShortText(text: string, language: Language, self: string, options: Omit<Options, 'main'>): Omit<Reading, 'headings'> {
  const seen = new Set([self]);
  const tree: Root = { type: 'root', children: [{ type: 'text', value: text }] };
  linkTerms(tree, { ...options, language, seen });
  markForeign(tree, language, options.zhTag);
  return { html: toHtml(tree), terms: [...seen].filter((id) => id !== self) };
}
