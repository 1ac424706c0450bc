import { describe, expect, test } from 'vitest';
import queries from '../fixtures/queries.json' with { type: 'json' };
import { expectedIds, results, searchPath, searchString } from '../support/search.ts';
import { localePaths, useBrowser } from '../support/visit.ts';

const site = useBrowser();

describe('what readers type', () => {
  test('queries of every kind find their term among the first five', async () => {
    const page = await site.open('/zh-hans/search/');
    const { terms: all } = await site.data<{ terms: { id: string; designations: { term: string }[] }[] }>('/data/terms.json');
    const missed: string[] = [];
    // One of each kind; the box, whose lookup is the same, is asked all of them in its own tests.
    const kinds = new Map(queries.map((sample) => [sample.kind, sample]));
    for (const { query, ids } of expectedIds([...kinds.values()], all)) {
      await page.goto(site.at(searchPath('zh-hans', query)));
      const { terms } = await results(page);
      if (!ids.some((id) => terms.slice(0, 5).includes(id))) missed.push(`${query}: ${terms.slice(0, 5).join(', ')}`);
    }
    expect(missed).toEqual([]);
  });

  test.each(localePaths)('%s: initials and Traditional characters lead to the same page', async (locale) => {
    const page = await site.open(`/${locale}/search/`);
    for (const query of ['ywtb', '一網通辦']) {
      await page.goto(site.at(searchPath(locale, query)));
      const { terms, status, found } = await results(page);
      expect(terms[0], query).toBe('yi-wang-tong-ban');
      expect(status, query).toContain(query);
      expect(found[0]?.why, query).toMatch(/\S · \S/);
      expect(await page.inputValue('input[name=q]')).toBe(query);
      expect(await page.title()).toContain(query);
    }
    await page.click('[data-results] > li:first-child a');
    await page.waitForURL(site.at(`/${locale}/glossary/yi-wang-tong-ban/`));
  });
});

describe('pages in the text', () => {
  test.each([
    ['zh-hans', '网格化管理'],
    ['zh-hans', '網格化管理'],
    ['zh-hant', '网格化管理'],
    ['zh-hant', '網格化管理'],
  ])('%s: %s finds the work whose text has it', async (locale, query) => {
    const page = await site.open(searchPath(locale, query));
    const { pages, found } = await results(page);
    expect(pages).toContain(`/${locale}/works/press-2014/`);
    const hit = page.locator(`[data-results] > li[data-path="/${locale}/works/press-2014/"]`);
    expect(await hit.locator('mark').first().textContent()).toMatch(locale === 'zh-hant' ? /[網格化管理]+/ : /[网格化管理]+/);
    expect(await hit.textContent()).not.toContain('\u200b');
    expect(found.filter(({ kind }) => kind === 'page').every(({ why }) => why !== '')).toBe(true);
    expect(found.map(({ kind }) => kind)).toEqual([...found.map(({ kind }) => kind)].sort().reverse());
  });

  test('a Chinese phrase on the English site finds the work and opens it with both languages', async () => {
    const page = await site.open(searchPath('en', '两化融合'));
    const { found } = await results(page);
    const hit = found.find(({ path }) => path === '/en/works/press-2014/');
    expect(new URL(hit!.href).searchParams.get('view')).toBe('both');
    await page.click('[data-results] > li[data-path="/en/works/press-2014/"] a');
    await page.waitForSelector('#side-by-side:checked');
    expect(await page.locator('.pair [data-language=zh]:visible', { hasText: '两化融合' }).count()).toBeGreaterThan(0);
  });

  test('characters that stand apart in the text are not a phrase', async () => {
    const page = await site.open(searchPath('zh-hans', '格网理管'));
    expect((await results(page)).pages).toEqual([]);
  });

  test('scripts may be mixed: every part has to be there', async () => {
    const page = await site.open(searchPath('zh-hans', '活力LIVED'));
    expect((await results(page)).pages).toContain('/zh-hans/works/press-2014/');
    await page.goto(site.at(searchPath('zh-hans', '活力zzzqx')));
    expect((await results(page)).pages).toEqual([]);
  });

  test('the link leads to the section of the match', async () => {
    const page = await site.open(searchPath('en', 'take-up rate'));
    const { found } = await results(page);
    const hit = found.find(({ path }) => path === '/en/works/press-2014/');
    await page.goto(hit!.href);
    expect(new URL(page.url()).hash).not.toBe('');
    await page.waitForSelector(':target');
  });
});

describe('nothing found, nothing asked, and harm meant', () => {
  test.each(localePaths)('%s: says what was tried when nothing is found, and what to do when nothing is asked', async (locale) => {
    const page = await site.open(searchPath(locale, '龘龘龘'));
    const { status, found } = await results(page);
    expect(found).toEqual([]);
    expect(status).toContain('龘龘龘');
    for (const query of ['', '   ']) {
      await page.goto(site.at(searchPath(locale, query)));
      const empty = await results(page);
      expect(empty.found).toEqual([]);
      expect(empty.status).not.toBe('');
      expect(empty.status).not.toBe(status);
    }
    await page.goto(site.at(`/${locale}/search/`));
    expect((await results(page)).found).toEqual([]);
  });

  const hostile = ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '"', "'", '%', '&amp;', '{terms}$&', '.*+?^()[]{}|\\', '\u0000', '的"的', '__proto__'];
  test('hostile queries are shown as they are and do nothing', async () => {
    const page = await site.open('/en/search/');
    page.on('dialog', (dialog) => { throw new Error(`A dialog opened: ${dialog.message()}`); });
    const failures = [await searchString(page, 'search.error'), await searchString(page, 'search.textless')];
    for (const query of hostile) {
      await page.goto(site.at(searchPath('en', query)));
      const { status } = await results(page);
      expect(failures, query).not.toContain(status);
      if (query !== '\u0000') expect(status, query).toContain(query);
      expect(await page.locator('z-results img, z-results script, z-search img, z-search script').count(), query).toBe(0);
    }
  });

  test('lone surrogates and broken escapes do no harm', async () => {
    const page = await site.open('/en/search/?q=%ED%A0%80');
    const failures = [await searchString(page, 'search.error'), await searchString(page, 'search.textless')];
    expect(failures).not.toContain((await results(page)).status);
    await page.goto(site.at('/en/search/?q=%E4%B8%'));
    expect(failures).not.toContain((await results(page)).status);
    // Only a script can put half a character into the box.
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('input[name=q]')!;
      input.focus();
      input.value = '\ud800网\udc00';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await page.waitForSelector('.suggestions [role=option]');
  });

  test.each([['Han', '网'], ['mixed', '网a']])('ten thousand characters (%s), pasted into the box, are answered', async (_, unit) => {
    const page = await site.open('/zh-hans/search/');
    const failures = [await searchString(page, 'search.error'), await searchString(page, 'search.textless')];
    await page.focus('input[name=q]');
    await page.keyboard.insertText(unit.repeat(10_000 / unit.length));
    await page.waitForSelector('.suggestions:not([hidden])');
    await page.keyboard.press('Enter');
    await page.waitForURL(/[?]q=/);
    expect(failures).not.toContain((await results(page)).status);
    const { width, scroll } = await page.evaluate(() => ({ width: innerWidth, scroll: document.documentElement.scrollWidth }));
    expect(scroll).toBeLessThanOrEqual(width);
  });
});

describe('without a connection', () => {
  test.each([
    ['the index of terms', '**/lookup-*.json', 'search.error'],
    ['the full text', '**/pagefind/**', 'search.textless'],
  ])('%s cannot be loaded: it says so, and works again when the connection is back', async (_, pattern, message) => {
    site.expectTrouble();
    const page = await site.open('/en/about/');
    await page.route(pattern, (route) => route.abort('internetdisconnected'));
    await page.goto(site.at(searchPath('en', 'fiber')));
    const { status: failed, terms: without } = await results(page);
    expect(failed).toBe(await searchString(page, message));
    if (message === 'search.textless') expect(without).toContain('guang-xian-dao-hu');
    await page.unroute(pattern);
    await page.reload();
    const { status, terms, pages } = await results(page);
    expect(status).toContain('fiber');
    expect(terms).toContain('guang-xian-dao-hu');
    expect(pages).toContain('/en/works/press-2014/');
  });
});
