import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import queries from '../fixtures/queries.json' with { type: 'json' };
import { expectedIds, results, searchString, suggested } from '../support/search.ts';
import { localePaths, useBrowser } from '../support/visit.ts';

const site = useBrowser();
const input = 'input[name=q]';
const open = '.suggestions:not([hidden])';
const options = '.suggestions [role=option]';

const focused = (page: Page) => page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, input);

describe('getting to the box', () => {
  test('/ and Ctrl+K lead into it from anywhere, / in a field is a slash', async () => {
    const page = await site.open('/en/works/press-2014/');
    await page.waitForSelector(`${input}[role=combobox]`);
    await page.keyboard.press('/');
    expect(await focused(page)).toBe(true);
    expect(await page.inputValue(input)).toBe('');
    await page.keyboard.type('a/b');
    expect(await page.inputValue(input)).toBe('a/b');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Control+k');
    expect(await focused(page)).toBe(true);
    await page.keyboard.type('x');
    expect(await page.inputValue(input)).toBe('x');
    await page.focus('#side-by-side');
    await page.keyboard.press('/');
    expect(await focused(page)).toBe(true);
  });
});

describe('suggestions', () => {
  test('say what they are to assistive technology', async () => {
    const page = await site.open('/en/about/');
    const box = page.getByRole('combobox', { name: await page.textContent('label[for=search]') ?? '' });
    await page.waitForSelector(`${input}[role=combobox]`);
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.getAttribute('aria-autocomplete')).toBe('list');
    await box.pressSequentially('ywtb');
    expect((await suggested(page, 'ywtb'))[0]).toBe('yi-wang-tong-ban');
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    const list = page.locator(`#${await box.getAttribute('aria-controls')}`);
    expect(await list.getAttribute('role')).toBe('listbox');
    expect(await list.getAttribute('aria-label')).not.toBe('');
    await page.keyboard.press('ArrowDown');
    const active = page.locator(`[id="${await box.getAttribute('aria-activedescendant')}"]`);
    expect(await active.getAttribute('aria-selected')).toBe('true');
    expect(await active.getAttribute('role')).toBe('option');
    expect(await page.locator('[aria-selected=true]').count()).toBe(1);
    expect(await focused(page)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    expect(await page.locator(open).count()).toBe(0);
    expect(await page.inputValue(input)).toBe('ywtb');
  });

  test('arrows go through all of them and back to the box, Enter opens', async () => {
    const page = await site.open('/zh-hans/');
    await page.fill(input, '智慧');
    await suggested(page, '智慧');
    // The pages come after the terms; wait for both, or the list grows under the arrows.
    await page.waitForSelector(`${options} .hit-title`);
    const count = await page.locator(options).count();
    for (let index = 0; index < count; index += 1) {
      await page.keyboard.press('ArrowDown');
      expect(await page.locator(options).nth(index).getAttribute('aria-selected')).toBe('true');
    }
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[aria-selected=true]').count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    expect(await page.locator(options).last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const href = await page.locator('[aria-selected=true]').getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.at(href ?? ''));
  });

  test('Enter alone goes to the search page', async () => {
    const page = await site.open('/zh-hant/glossary/');
    await page.fill(input, '兩化融合');
    await suggested(page, '兩化融合');
    await page.press(input, 'Enter');
    await page.waitForURL((url) => url.pathname === '/zh-hant/search/' && url.searchParams.get('q') === '兩化融合');
    expect((await results(page)).terms[0]).toBe('liang-hua-rong-he');
  });

  test('a click opens one, a click elsewhere or leaving with Tab closes them', async () => {
    const page = await site.open('/en/about/');
    await page.fill(input, 'grid');
    await suggested(page, 'grid');
    await page.click('h1');
    expect(await page.locator(open).count()).toBe(0);
    await page.fill(input, 'grid m');
    await suggested(page, 'grid m');
    await page.keyboard.press('Tab');
    expect(await page.locator(open).count()).toBe(0);
    await page.fill(input, 'grid management');
    expect((await suggested(page, 'grid management'))[0]).toBe('wang-ge-hua-guan-li');
    await page.locator(options).first().click();
    await page.waitForURL(site.at('/en/glossary/wang-ge-hua-guan-li/'));
  });

  test('emptying the box closes them, nothing found is said', async () => {
    const page = await site.open('/en/about/');
    await page.fill(input, 'grid');
    await suggested(page, 'grid');
    await page.fill(input, '');
    await page.waitForSelector('.suggestions', { state: 'hidden' });
    await page.fill(input, '龘龘');
    await page.waitForFunction((text) => document.querySelector('.suggestions .message')?.textContent?.includes(text), '龘龘');
  });

  test.each(localePaths)('%s: every sample query finds its term among the first five', async (locale) => {
    const page = await site.open(`/${locale}/about/`);
    const { terms } = await site.data<{ terms: { id: string; designations: { term: string }[] }[] }>('/data/terms.json');
    const missed: string[] = [];
    for (const { query, ids } of expectedIds(queries, terms)) {
      await page.fill(input, query);
      const found = await suggested(page, query);
      if (!ids.some((id) => found.slice(0, 5).includes(id))) missed.push(`${query}: ${found.join(', ')}`);
    }
    expect(missed).toEqual([]);
  });

  test.each(localePaths)('%s: initials, Traditional characters, pinyin with tones and English find the same term first', async (locale) => {
    const page = await site.open(`/${locale}/about/`);
    for (const query of ['ywtb', '一網通辦', '一网通办', 'yī wǎng tōng bàn', 'yiwangtongban', 'online-offline', 'Government Online-Offline Shanghai']) {
      await page.fill(input, query);
      expect((await suggested(page, query))[0], query).toBe('yi-wang-tong-ban');
    }
  });

  test('hostile text is shown as text', async () => {
    const page = await site.open('/en/about/');
    page.on('dialog', (dialog) => { throw new Error(`A dialog opened: ${dialog.message()}`); });
    for (const query of ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '網"网', '\\', '""', '../..', '\u202e', '\ufffd', '😀', 'constructor']) {
      await page.fill(input, query);
      await suggested(page, query);
      expect(await page.locator('.suggestions img, .suggestions script').count()).toBe(0);
    }
  });
});

describe('without a connection', () => {
  test('the box says so and works again later, without a reload', async () => {
    site.expectTrouble();
    const page = await site.open('/en/about/');
    await page.route(/lookup-|pagefind/, (route) => route.abort('internetdisconnected'));
    await page.fill(input, 'fiber');
    await page.waitForFunction((text) => document.querySelector('.suggestions .message')?.textContent === text, await searchString(page, 'search.error'));
    await page.unroute(/lookup-|pagefind/);
    await page.fill(input, 'fiber to');
    expect(await suggested(page, 'fiber to')).toContain('guang-xian-dao-hu');
    await page.waitForSelector(`${options} .hit-title`);
  });

  test('the full text comes back too', async () => {
    site.expectTrouble();
    const page = await site.open('/en/about/');
    await page.route('**/pagefind/**', (route) => route.abort('internetdisconnected'));
    await page.fill(input, 'fiber');
    await page.waitForFunction((text) => document.querySelector('.suggestions .message')?.textContent === text, await searchString(page, 'search.textless'));
    expect(await suggested(page, 'fiber')).toContain('guang-xian-dao-hu');
    await page.unroute('**/pagefind/**');
    await page.fill(input, 'fiber to');
    await page.waitForSelector(`${options} .hit-title`);
  });
});

describe('an input method', () => {
  test('keeps Enter and the letters to itself while it composes', async () => {
    const page = await site.open('/zh-hans/about/');
    await page.focus(input);
    const keyboard = await page.context().newCDPSession(page);
    await page.evaluate(() => {
      document.querySelector('form')!.addEventListener('submit', () => { document.body.dataset['submitted'] = ''; });
    });
    await page.keyboard.type('网');
    await suggested(page, '网');
    for (const text of ['g', 'ge', 'ge h', 'ge hua']) await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    expect(await page.inputValue(input)).toBe('网ge hua');
    // What an input method does with Enter: the key is reported as 229 and never becomes a character.
    await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
    await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 229 });
    expect(await page.locator('[aria-selected=true]').count()).toBe(0);
    // Still those of what was there before: half a syllable is no query.
    expect(new URL(await page.locator(options).last().evaluate((link) => (link as HTMLAnchorElement).href)).searchParams.get('q')).toBe('网');
    await keyboard.send('Input.insertText', { text: '格化' });
    expect(await suggested(page, '网格化')).toContain('wang-ge-hua-guan-li');
    expect(await page.getAttribute('body', 'data-submitted')).toBeNull();
    expect(page.url()).toBe(site.at('/zh-hans/about/'));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/zh-hans/search/' && url.searchParams.get('q') === '网格化');
  });
});
