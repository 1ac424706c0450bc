import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/visit.ts';

const site = useBrowser();

describe('an address that does not exist', () => {
  test.each(['/nowhere/', '/en/glossary/no-such-term/', '/fr/', '/en/works/press-2014/deep/er/', '/zh-hant/搜/'])('%s: says so in three languages and leads on', async (path) => {
    const page = await (await site.visitor()).newPage();
    const response = await page.goto(site.at(path));
    expect(response?.status()).toBe(404);
    expect(await page.title()).not.toBe('');
    const sections = await page.$$eval('main section', (items) => items.map((item) => ({ lang: item.getAttribute('lang'), heading: item.querySelector('h2')?.textContent ?? '', links: [...item.querySelectorAll('a')].map((link) => link.href) })));
    expect(sections.map(({ lang }) => lang)).toEqual(['zh-Hans', 'zh-Hant', 'en']);
    expect(new Set(sections.map(({ heading }) => heading)).size).toBe(3);
    for (const address of sections.flatMap(({ links }) => links)) expect((await fetch(address)).status, address).toBe(200);
  });

  test('the page has its style and its search', async () => {
    const page = await (await site.visitor()).newPage();
    await page.goto(site.at('/en/no/such/page/'));
    await page.fill('input[name=q]', 'ywtb');
    await page.waitForSelector('.suggestions [role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.at('/en/glossary/yi-wang-tong-ban/'));
  });
});
