import type { Page } from 'playwright-core';

/** A piece of text on a page, with the language that it is marked as. */
export interface MarkedText {
  path: string;
  lang: string;
  /** Whether it is marked to stay in its script. */
  kept: boolean;
  /** Whether it is the value of an attribute, which has the language of its element. */
  attribute: boolean;
  /** Whether it is the title of the document, which names a term in both languages and cannot mark them. */
  title: boolean;
  text: string;
}

/** Reads pages of the site as a browser without scripts would, and returns all their texts and readable attributes. */
export function markedTexts(page: Page, addresses: string[]): Promise<MarkedText[]> {
  return page.evaluate(async (urls) => {
    const texts: MarkedText[] = [];
    const readable = ['alt', 'aria-label', 'content', 'data-strings', 'placeholder', 'title'];
    for (const url of urls) {
      const path = new URL(url).pathname;
      const read = (root: Document | DocumentFragment, outer: string) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node instanceof Element ? node : node.parentElement;
          if (element?.closest('script, style, code, pre')) continue;
          const lang = element?.closest('[lang]')?.getAttribute('lang') ?? outer;
          const kept = Boolean(element?.closest('[data-script=keep]'));
          const attribute = node instanceof Element;
          const found = node instanceof Element ? readable.map((name) => node.getAttribute(name) ?? '') : [node.textContent ?? ''];
          for (const text of found) if (text.trim()) texts.push({ path, lang, kept, attribute, title: element?.localName === 'title', text });
          if (node instanceof HTMLTemplateElement) read(node.content, lang);
        }
      };
      const html = await (await fetch(url)).text();
      read(new DOMParser().parseFromString(html, 'text/html'), '');
    }
    return texts;
  }, addresses);
}

/** The addresses of the pages in a site's sitemap, as this server has them. */
export async function sitemapAddresses(origin: string): Promise<string[]> {
  const xml = await (await fetch(`${origin}sitemap-0.xml`)).text();
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(new URL(match[1]!).pathname, origin).href);
}
