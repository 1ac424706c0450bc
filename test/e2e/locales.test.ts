import { describe, expect, test } from 'vitest';
import { simplifiedOnly } from '../support/traditional.ts';
import { markedTexts, sitemapAddresses } from '../support/texts.ts';
import { languageTags, localePaths, useBrowser } from '../support/visit.ts';

const site = useBrowser();
const templates = ['/', '/works/', '/works/press-2014/', '/works/plan-2016/measures/', '/indicators/', '/indicators/integration-index/', '/glossary/', '/glossary/by/english/', '/glossary/by/subject/', '/glossary/by/work/', '/glossary/yi-wang-tong-ban/', '/search/', '/about/'];
/** Curly quotation marks; an apostrophe within a word is none. */
const mark = /[“”‘]|(?<!\p{L})’/u;

describe('every page in three languages', () => {
  test.each(localePaths)('%s: says its language, and names the same page in each language and a default', async (locale) => {
    const page = await site.open('/');
    const heads = await page.evaluate(async (urls) => {
      const found = [];
      for (const url of urls) {
        const root = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
        const links = [...root.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]')];
        found.push({ lang: root.documentElement.lang, headings: root.querySelectorAll('h1').length, alternates: links.map((link) => [link.hreflang, new URL(link.href).pathname]) });
      }
      return found;
    }, templates.map((template) => site.at(`/${locale}${template}`)));
    templates.forEach((template, index) => {
      const { lang, headings, alternates } = heads[index]!;
      expect([lang, headings], template).toEqual([languageTags[locale], 1]);
      expect(alternates).toHaveLength(4);
      expect(Object.fromEntries(alternates)).toEqual({
        'zh-Hans': `/zh-hans${template}`,
        'zh-Hant': `/zh-hant${template}`,
        en: `/en${template}`,
        'x-default': template === '/' ? '/' : `/en${template}`,
      });
    });
  });

  test('every page of the sitemap stands in all three languages', async () => {
    const paths = (await sitemapAddresses(site.url)).map((address) => new URL(address).pathname);
    const within = (locale: string) => paths.filter((path) => path.startsWith(`/${locale}/`)).map((path) => path.slice(locale.length + 1)).sort();
    expect(within('en').length).toBeGreaterThan(templates.length);
    expect(within('zh-hans')).toEqual(within('en'));
    expect(within('zh-hant')).toEqual(within('en'));
  });
});

describe('the language switch', () => {
  test('leads to the same page and keeps the anchor, the query and the view', async () => {
    const page = await site.open('/zh-hans/works/press-2014/?view=both#figures');
    await page.click('z-language a[hreflang=en]');
    expect(page.url()).toBe(site.at('/en/works/press-2014/?view=both#figures'));
    expect(await page.getAttribute('z-language a[aria-current]', 'hreflang')).toBe('en');
    await page.goto(site.at(`/en/search/?q=${encodeURIComponent('一網通辦')}`));
    await page.click('z-language a[hreflang=zh-Hant]');
    const url = new URL(page.url());
    expect([url.pathname, url.searchParams.get('q')]).toEqual(['/zh-hant/search/', '一網通辦']);
  });

  test('follows an anchor and a view that were chosen after the page had loaded', async () => {
    const page = await site.open('/en/works/press-2014/');
    await page.click('.contents a[href="#cite"]');
    await page.check('#side-by-side');
    await page.click('z-language a[hreflang=zh-Hans]');
    expect(page.url()).toBe(site.at('/zh-hans/works/press-2014/?view=both#cite'));
    await page.waitForSelector('#side-by-side:checked');
  });
});

describe('the front door', () => {
  const offered = (links: Element[]) => links.map((link) => [(link as HTMLAnchorElement).lang, new URL((link as HTMLAnchorElement).href).pathname]);
  const three = [['zh-Hans', '/zh-hans/'], ['zh-Hant', '/zh-hant/'], ['en', '/en/']];

  test('offers three languages to a visitor without JavaScript', async () => {
    const page = await site.open('/', { javaScriptEnabled: false });
    expect(await page.locator('main li a').evaluateAll(offered)).toEqual(three);
  });

  test('offers them to a newcomer, and leads one who has chosen to that language', async () => {
    const page = await site.open('/');
    expect(page.url()).toBe(site.url);
    expect(await page.locator('main li a').evaluateAll(offered)).toEqual(three);
    await page.click('main a[hreflang=en]');
    await page.click('z-language a[hreflang=zh-Hant]');
    await page.waitForURL(site.at('/zh-hant/'));
    await page.goto(site.url);
    await page.waitForURL(site.at('/zh-hant/'));
  });

  test('remembers the language chosen at the door', async () => {
    const page = await site.open('/');
    await page.click('main a[hreflang=zh-Hans]');
    await page.waitForURL(site.at('/zh-hans/'));
    await page.goto(site.url);
    await page.waitForURL(site.at('/zh-hans/'));
  });
});

describe('the script', () => {
  test('Traditional pages are Traditional in every text and label, with corner brackets', async () => {
    const page = await site.open('/zh-hant/');
    const addresses = (await sitemapAddresses(site.url)).filter((address) => address.includes('/zh-hant/'));
    const texts = (await markedTexts(page, addresses)).filter(({ lang }) => lang === 'zh-Hant');
    const wrong = texts.flatMap(({ path, text, kept }) => {
      const found = [...simplifiedOnly(text), ...(kept ? [] : (text.match(mark) ?? []))];
      return found.length > 0 ? [`${path}: ${found.join('')} in ${text.trim().slice(0, 60)}`] : [];
    });
    expect(wrong).toEqual([]);
    const all = texts.map(({ text }) => text).join('\n');
    expect(all).toContain('一網通辦');
    expect(all).toMatch(/「[^」]+」/);
  });

  test('Simplified pages have curly quotes and no corner brackets, and the same words', async () => {
    const page = await site.open('/zh-hans/');
    const texts = (await markedTexts(page, [site.at('/zh-hans/works/press-2014/')])).filter(({ lang }) => lang === 'zh-Hans').map(({ text }) => text).join('\n');
    expect(texts).toMatch(/“[^”]+”/);
    expect(texts).not.toMatch(/[「」]/);
  });

  test('Chinese on English pages is marked as Chinese', async () => {
    const page = await site.open('/en/');
    const addresses = (await sitemapAddresses(site.url)).filter((address) => address.includes('/en/'));
    const wrong = (await markedTexts(page, addresses)).filter(({ lang, text, attribute, title }) => !lang.startsWith('zh') && /\p{Script=Han}/u.test(text) && !attribute && !title);
    expect(wrong.map(({ path, text }) => `${path}: ${text.trim().slice(0, 80)}`)).toEqual([]);
  });

  test.each(localePaths)('%s: a term page shows both scripts, each marked', async (locale) => {
    const page = await site.open(`/${locale}/glossary/yi-wang-tong-ban/`);
    const own = locale === 'zh-hant' ? ['zh-Hant', '一網通辦'] : ['zh-Hans', '一网通办'];
    const other = locale === 'zh-hant' ? ['zh-Hans', '一网通办'] : ['zh-Hant', '一網通辦'];
    const marked = (selector: string) => page.locator(selector).evaluate((element) => [element.getAttribute('lang'), element.textContent]);
    expect(await marked('h1')).toEqual(own);
    expect(await marked('.term-head .other-script')).toEqual(other);
    const { terms } = await site.data<{ terms: { id: string; pinyin: string }[] }>('/data/terms.json');
    expect(await marked('.term-head .pinyin')).toEqual(['zh-Latn-pinyin', terms.find(({ id }) => id === 'yi-wang-tong-ban')?.pinyin]);
  });
});
