import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/visit.ts';

const site = useBrowser();
const ways = { pinyin: '/glossary/', english: '/glossary/by/english/', subject: '/glossary/by/subject/', work: '/glossary/by/work/' };

interface Term {
  id: string;
  zh: string;
  hant: string;
  pinyin: string;
  en: string;
  designations: { term: string; hant: string; pinyin: string; status: string }[];
  renderings: { term: string; status: string; evidence?: string; source?: string; why?: { zh: string; en: string } }[];
  regional?: Record<string, string[]>;
  definition: { zh: string; en: string };
  example: { zh: string; en: string };
  broader: string[];
  narrower: string[];
  related: string[];
  cites: { work: string }[];
  counts: { work: string }[];
}
const load = async () => (await site.data<{ terms: Term[] }>('/data/terms.json')).terms;

describe('browsing the glossary', () => {
  test.each(['zh-hant', 'en'])('%s: four ways list every term, and their counts add up', async (locale) => {
    const terms = await load();
    const page = await site.open(`/${locale}/glossary/`);
    for (const [way, path] of Object.entries(ways)) {
      if (way !== 'pinyin') await page.click(`.ways a[href$="${path}"]`);
      await page.waitForURL(site.at(`/${locale}${path}`));
      expect(await page.locator('.ways a').count()).toBe(4);
      expect(await page.getAttribute('.ways a[aria-current=page]', 'href')).toBe(`/${locale}${path}`);
      const groups = await page.$$eval('.glossary section', (sections) =>
        sections.map((section) => ({
          id: section.querySelector('h2')?.id ?? '',
          count: Number(section.querySelector('.count')?.textContent),
          terms: [...section.querySelectorAll('.term-list a')].map((link) => /glossary\/(.+)\/$/.exec((link as HTMLAnchorElement).pathname)?.[1] ?? ''),
        })),
      );
      expect(groups.filter(({ count, terms: listed }) => count !== listed.length || count === 0)).toEqual([]);
      const listed = groups.flatMap((group) => group.terms);
      expect(new Set(listed)).toEqual(new Set(terms.map(({ id }) => id)));
      // By work, a term stands under each work that it is cited from.
      const expected = way === 'work' ? terms.reduce((sum, { cites, counts }) => sum + new Set([...cites, ...counts].map(({ work }) => work)).size, 0) : terms.length;
      expect(listed).toHaveLength(expected);
      expect(await page.$$eval('.jumps a', (links) => links.map((link) => decodeURIComponent((link as HTMLAnchorElement).hash.slice(1))))).toEqual(groups.map(({ id }) => id));
      expect(await page.textContent('.page-head .lead')).toContain(String(terms.length));
    }
  });

  test('each line gives Chinese, pinyin and English, and leads to the entry', async () => {
    const page = await site.open('/zh-hant/glossary/');
    const entry = (await load()).find(({ id }) => id === 'liang-hua-rong-he')!;
    const line = page.locator('.term-list a[href$="/glossary/liang-hua-rong-he/"]');
    const parts = await line.locator('span').evaluateAll((spans) => spans.map((span) => [span.getAttribute('lang'), span.textContent]));
    expect(parts).toEqual([['zh-Hant', entry.hant], ['zh-Latn-pinyin', entry.pinyin], ['en', entry.en]]);
    await line.click();
    await page.waitForURL(site.at('/zh-hant/glossary/liang-hua-rong-he/'));
  });

  test('a jump leads to its letter', async () => {
    const page = await site.open('/en/glossary/');
    await page.locator('.jumps a').last().click();
    expect(await page.evaluate(() => document.querySelector(':target')!.getBoundingClientRect().top < innerHeight)).toBe(true);
  });
});

describe('a term page', () => {
  test.each(['zh-hans', 'en'])('%s: every entry shows all that the data says', async (locale) => {
    const terms = await load();
    const page = await site.open(`/${locale}/about/`);
    const shown = await page.evaluate(async (urls) => {
      const pages = [];
      for (const url of urls) {
        const root = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
        const text = (selector: string) => [...root.querySelectorAll(selector)].map((element) => element.textContent ?? '');
        pages.push({
          main: root.querySelector('main')?.textContent ?? '',
          h1: text('h1'),
          pinyin: text('.term-head .pinyin'),
          other: text('.term-head .other-script'),
          en: text('.term-head .rendering'),
          definitions: text('[aria-labelledby=definition] p'),
          renderings: [...root.querySelectorAll('[aria-labelledby=renderings] .designation')].map((line) => ({ term: line.querySelector('[lang=en]')?.textContent, status: [...line.classList].find((name) => name !== 'designation'), struck: line.querySelector('del') !== null })),
          designations: text('[aria-labelledby=chinese] .designation > span[lang]:first-child'),
          examples: text('.example'),
          works: [...root.querySelectorAll('.occurrences a')].map((link) => /works\/(.+)\/$/.exec(link.getAttribute('href') ?? '')?.[1]),
          relations: ['broader', 'narrower', 'related'].map((kind) => [...root.querySelectorAll(`[aria-labelledby=${kind}] a`)].map((link) => /glossary\/(.+)\/$/.exec(link.getAttribute('href') ?? '')?.[1])),
        });
      }
      return pages;
    }, terms.map(({ id }) => site.at(`/${locale}/glossary/${id}/`)));
    terms.forEach((term, index) => {
      const { main, ...parts } = shown[index]!;
      expect(parts, term.id).toMatchObject({
        h1: [term.zh],
        pinyin: [term.pinyin],
        other: [term.hant],
        en: [term.en],
        definitions: [term.definition.zh, term.definition.en],
        renderings: term.renderings.map(({ term: text, status }) => ({ term: text, status, struck: status === 'deprecated' })),
        examples: [term.example.zh, term.example.en],
        relations: [term.broader, term.narrower, term.related],
      });
      expect(parts.designations.slice(0, term.designations.length)).toEqual(term.designations.map((item) => item.term));
      expect(parts.works).toEqual(expect.arrayContaining([...new Set([...term.cites, ...term.counts].map(({ work }) => work))]));
      // Evidence names its publication, a deprecated rendering its reason, and regional words are there.
      const promised = [...term.renderings.flatMap(({ source, why }) => [source, why?.[locale === 'en' ? 'en' : 'zh']]), ...Object.values(term.regional ?? {}).flat()];
      expect(promised.filter((text) => text && !main.includes(text)), term.id).toEqual([]);
    });
  });

  test('leads to its subject, to its works and to related terms', async () => {
    const page = await site.open('/en/glossary/yi-wang-tong-ban/');
    const start = page.url();
    for (const selector of ['.crumbs a[href*="#"]', '.occurrences a', '[aria-labelledby=related] .term-list a']) {
      await page.locator(selector).first().click();
      await page.waitForURL((url) => url.href !== start);
      expect(await page.locator('h1').count()).toBe(1);
      if (selector.includes('#')) await page.waitForSelector(':target');
      await page.goto(start);
    }
  });
});
