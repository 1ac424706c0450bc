import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page makes a browser fetch before the visitor does anything, in bytes as compressed by gzip. */
export interface PageSize {
  html: number;
  css: number;
  js: number;
  other: number;
}

/** Measures the pages of a built site; files that several pages share are read once. */
export class Sizes {
  readonly #folder: string;
  readonly #base: string;
  readonly #files = new Map<string, Promise<{ text: string; size: number }>>();

  constructor({ folder, base }: { folder: string; base: string }) {
    this.#folder = folder;
    this.#base = base;
  }

  /** The size of a file of the site, in bytes as compressed by gzip. */
  async file(name: string): Promise<number> {
    return (await this.#read(name)).size;
  }

  #read(name: string) {
    const known = this.#files.get(name) ?? readFile(path.join(this.#folder, name)).then((bytes) => ({ text: bytes.toString('utf8'), size: gzipSync(bytes, { level: 9 }).length }));
    this.#files.set(name, known);
    return known;
  }

  /** A script and all that it imports at once; what it imports later, such as Pagefind, does not count. */
  async #scripts(name: string, into: Set<string>): Promise<void> {
    if (into.has(name)) return;
    into.add(name);
    for (const [, imported = ''] of (await this.#read(name)).text.matchAll(/(?:^|[;}\s])import\s*(?:[\w*{}\s,$]+?from\s*)?["'](\.[^"']+)["']/g)) await this.#scripts(path.posix.join(path.posix.dirname(name), imported), into);
  }

  /** What a page costs; `page` is its address within the site. */
  async page(page: string): Promise<PageSize> {
    const file = page.endsWith('.html') ? page : `${page}index.html`;
    const { text, size } = await this.#read(file);
    const within = (address: string) => address.slice(this.#base.length);
    const scripts = new Set<string>();
    for (const [, src = ''] of text.matchAll(/<script[^>]* src="([^"]+)"/g)) await this.#scripts(within(src), scripts);
    const linked = (rel: string) => [...text.matchAll(new RegExp(`<link rel="${rel}" href="([^"]+)"`, 'g'))].map(([, href = '']) => within(href));
    const total = async (names: Iterable<string>) => (await Promise.all([...names].map((name) => this.file(name)))).reduce((sum, part) => sum + part, 0);
    const images = [...text.matchAll(/<img[^>]* src="([^"]+)"/g)].map(([, src = '']) => within(src));
    return { html: size, css: await total(linked('stylesheet')), js: await total(scripts), other: await total([...linked('icon'), ...images]) };
  }
}
