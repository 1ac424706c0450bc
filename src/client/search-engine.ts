import { isolateHan, segments, unspaceHan } from '../domain/han/characters.ts';
import { hansVariants, hantVariants } from '../domain/han/fold.ts';
import { keysOf } from '../domain/lookup/keys.ts';
import { lookup } from '../domain/lookup/lookup.ts';
import type { LookupIndex, LookupResult } from '../domain/lookup/types.ts';

/** A place in the text of a page; `excerpt` has <mark> around what matched. */
export interface PageHit {
  url: string;
  /** The path of the page within the site, without the base. */
  path: string;
  title: string;
  section?: string;
  excerpt: string;
}

interface Fragment {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results: { title: string; url: string; excerpt: string; locations: number[] }[];
}
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(query: string): Promise<{ results: { id: string; data(): Promise<Fragment> }[] }>;
}

const { base = '/', locale = 'en' } = document.documentElement.dataset;
const hant = locale === 'zh-hant';

/** Keeps a promise once made, but not one that failed, so that a visitor who comes back online can try again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make().catch((error: unknown) => {
    made = undefined;
    throw error;
  }));
}

const loadLookup = once(async () => {
  const response = await fetch(`${base}lookup-${hant ? 'hant' : 'hans'}.json`);
  if (!response.ok) throw new Error(`The lookup index answered ${response.status}.`);
  return (await response.json()) as LookupIndex;
});

const loadPagefind = once(async () => {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  return pagefind;
});

/** Fetches and prepares the lookup index ahead of the first query. Failures show when the query comes. */
export function warm(): void {
  loadLookup().then(keysOf, () => undefined);
}

/** The terms that a query names, best first. Rejects if the index cannot be loaded. */
export async function findTerms(query: string, limit: number): Promise<LookupResult[]> {
  return lookup(await loadLookup(), query, limit);
}

/** The queries that Pagefind understands for one piece: an exact phrase of characters for Han, in each spelling of the page's script. */
async function spellings(piece: { script: string; text: string }): Promise<string[]> {
  if (piece.script !== 'han') return [piece.text];
  const { fold } = await loadLookup();
  const variants = hant ? hantVariants(piece.text, fold) : hansVariants(piece.text, fold);
  return variants.map((text) => `"${isolateHan(text).replace(/ +/g, ' ').trim()}"`);
}

/** Cuts a query into runs of Han and of everything else that has letters or digits. */
function pieces(query: string): { script: string; text: string }[] {
  const runs: { script: string; text: string }[] = [];
  for (const { script, text } of segments(query.normalize('NFKC'))) {
    const last = runs.at(-1);
    if (script === 'han') runs.push({ script, text });
    else if (last && last.script !== 'han') last.text += text;
    else if (/[\p{L}\p{N}]/u.test(text)) runs.push({ script, text });
  }
  return runs;
}

/** The pages whose text holds every piece of a query. Rejects if the index cannot be loaded. */
export async function findPages(query: string): Promise<(() => Promise<PageHit>)[]> {
  const parts = pieces(query);
  if (parts.length === 0) return [];
  const pagefind = await loadPagefind();
  let found: Map<string, () => Promise<Fragment>> | undefined;
  for (const part of parts) {
    const here = new Map<string, () => Promise<Fragment>>();
    for (const spelling of await spellings(part))
      for (const result of (await pagefind.search(spelling)).results) here.set(result.id, () => result.data());
    const before = found;
    found = before ? new Map([...before].filter(([id]) => here.has(id))) : here;
  }
  const foreign = locale === 'en' ? parts.some((part) => part.script === 'han') : parts.every((part) => part.script !== 'han');
  return [...(found ?? [])].map(([, data]) => async () => pageHit(await data(), foreign));
}

function pageHit(fragment: Fragment, foreign: boolean): PageHit {
  const sections = [...fragment.sub_results].sort((a, b) => b.locations.length - a.locations.length);
  const best = sections[0];
  const url = new URL(best?.url ?? fragment.url, location.href);
  // The words stand in the language that is hidden until the reader asks for both.
  if (foreign && url.pathname.includes('/works/')) url.searchParams.set('view', 'both');
  const title = unspaceHan(fragment.meta.title ?? fragment.url);
  const section = best && unspaceHan(best.title);
  return { url: url.href, path: `/${url.pathname.slice(base.length)}`, title, section: section === title ? undefined : section, excerpt: unspaceHan(best?.excerpt ?? fragment.excerpt) };
}
