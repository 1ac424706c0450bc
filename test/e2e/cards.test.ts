import { describe, expect, test } from 'vitest';
import { localePaths, useBrowser } from '../support/visit.ts';

const site = useBrowser();
const work = '/works/press-2014/';
const card = '.card:popover-open';
const shown = (selector: string) => `${selector}:visible`;
const term = shown('.reading a.term');
const figure = shown('.reading a.figure');

interface Term {
  id: string;
  zh: string;
  hant: string;
  pinyin: string;
  en: string;
  definition: { zh: string; en: string };
}

describe('the card of a term', () => {
  test.each(localePaths)('%s: on hover shows both languages, the pinyin and the definition', async (locale) => {
    const page = await site.open(`/${locale}${work}`);
    const link = page.locator(term).first();
    const id = /glossary\/(.+)\/$/.exec((await link.getAttribute('href')) ?? '')?.[1];
    const { terms } = await site.data<{ terms: Term[] }>('/data/terms.json');
    const entry = terms.find((item) => item.id === id)!;
    await link.hover();
    await page.waitForSelector(card);
    const text = async (part: string) => page.locator(`${card} ${part}`).evaluate((element) => [element.closest('[lang]')?.getAttribute('lang'), element.textContent]);
    expect(await text('.card-zh')).toEqual(locale === 'zh-hant' ? ['zh-Hant', entry.hant] : ['zh-Hans', entry.zh]);
    expect(await text('.card-pinyin')).toEqual(['zh-Latn-pinyin', entry.pinyin]);
    expect(await text('.card-en')).toEqual(['en', entry.en]);
    const [, definition] = await text('.card-definition');
    if (locale !== 'zh-hant') expect(definition).toBe(entry.definition[locale === 'en' ? 'en' : 'zh']);
    const box = await page.locator(card).boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(1280);
    await page.mouse.move(640, 2);
    await page.waitForSelector('.card', { state: 'hidden' });
  });

  test('stays while the pointer is on it, and its link leads to the entry', async () => {
    const page = await site.open(`/en${work}`);
    const link = page.locator(term).first();
    const href = (await link.getAttribute('href')) ?? '';
    await link.hover();
    await page.hover(`${card} a`);
    await page.click(`${card} a`);
    await page.waitForURL(site.at(href));
  });

  test('opens on keyboard focus, Tab leads into it, Escape closes it and gives the focus back', async () => {
    const page = await site.open(`/en${work}`);
    const link = page.locator(term).first();
    // Focus counts as the keyboard's only after a key.
    await page.keyboard.press('Tab');
    await link.focus();
    await page.waitForSelector(card);
    expect(await link.getAttribute('aria-describedby')).toBe(await page.getAttribute(card, 'id'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.card') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator(card).count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await link.getAttribute('aria-describedby')).toBeNull();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/glossary\//);
  });

  test('opens on the first tap; the second leads to the entry, a tap elsewhere closes', async () => {
    const page = await site.open(`/zh-hans${work}`, { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    const link = page.locator(term).first();
    await page.waitForFunction(() => customElements.get('z-card') !== undefined);
    await link.tap();
    await page.waitForSelector(card);
    const box = await page.locator(card).boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(360);
    await page.locator('.reading h2').first().tap();
    await page.waitForSelector('.card', { state: 'hidden' });
    expect(page.url()).toBe(site.at(`/zh-hans${work}`));
    await link.tap();
    await page.waitForSelector(card);
    await link.tap();
    await page.waitForURL(/\/glossary\//);
  });

  test('opens one at a time', async () => {
    const page = await site.open(`/en${work}`);
    await page.locator(term).nth(0).hover();
    await page.waitForSelector(card);
    await page.locator(figure).first().hover();
    await page.waitForSelector(`${card} .card-printed`);
    expect(await page.locator(card).count()).toBe(1);
  });

  test('speaks the language of the page, also beside a word in the other language', async () => {
    const page = await site.open(`/zh-hans${work}?view=both`);
    await page.locator('.pair [data-language=en] a.term:visible').first().hover();
    await page.waitForSelector(card);
    expect(await page.locator(`${card} .card-definition`).evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('zh-Hans');
  });

  test('stands on term pages too', async () => {
    const page = await site.open('/en/glossary/yi-wang-tong-ban/');
    await page.locator('.texts a.term').first().hover();
    await page.waitForSelector(`${card} .card-zh`);
  });

  test('is not needed: without JavaScript the link leads to the entry', async () => {
    const page = await site.open(`/en${work}`, { javaScriptEnabled: false });
    const href = (await page.locator(term).first().getAttribute('href')) ?? '';
    await page.locator(term).first().click();
    await page.waitForURL(site.at(href));
    expect(await page.locator('.term-head h1').count()).toBe(1);
  });
});

describe('the card of a figure', () => {
  test.each(localePaths)('%s: shows the printed form and the place, and leads to the row of the table', async (locale) => {
    const page = await site.open(`/${locale}${work}`);
    const link = page.locator(figure).first();
    const row = (await link.getAttribute('href')) ?? '';
    await link.hover();
    await page.waitForSelector(card);
    const cells = await page.locator(`[id="${row.slice(1)}"] td`).allTextContents();
    expect(cells).toHaveLength(3);
    const text = (await page.textContent(card)) ?? '';
    expect(text).toContain(cells[1]);
    expect(text).toContain(cells[2]);
    await page.click(`${card} a`);
    expect(page.url()).toBe(site.at(`/${locale}${work}${row}`));
    await page.waitForSelector(`tr:target`);
    await page.waitForSelector('.card', { state: 'hidden' });
  });

  test('every figure of the text has its row and its card', async () => {
    const page = await site.open(`/en${work}`);
    const lost = await page.$$eval('a.figure', (links) =>
      links.map((link) => link.getAttribute('data-card') ?? '').filter((id) => document.getElementById(id)?.localName !== 'tr' || !document.querySelector(`template[data-card="${CSS.escape(id)}"]`)),
    );
    expect(lost).toEqual([]);
    expect(await page.locator('a.figure').count()).toBeGreaterThan(20);
  });

  test('is not needed: without JavaScript the link leads to the row', async () => {
    const page = await site.open(`/zh-hans${work}`, { javaScriptEnabled: false });
    await page.locator(figure).first().click();
    expect(await page.locator('tr:target').count()).toBe(1);
    expect(await page.locator('tr:target').evaluate((row) => row.getBoundingClientRect().top < innerHeight)).toBe(true);
  });
});
