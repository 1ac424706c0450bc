import { describe, expect, test } from 'vitest';
import { localePaths, useBrowser } from '../support/visit.ts';

const site = useBrowser();
const plain = { javaScriptEnabled: false };

describe('without JavaScript', () => {
  test.each(localePaths)('%s: one can get from the front door to a work, read it, and go on to a term', async (locale) => {
    const page = await site.open('/', plain);
    await page.click(`main a[href$="/${locale}/"]`);
    await page.waitForURL(site.at(`/${locale}/`));
    await page.click('header nav a[href$="/works/"]');
    await page.waitForURL(site.at(`/${locale}/works/`));
    await page.click('.work-list a[href$="/press-2014/"]');
    await page.waitForURL(site.at(`/${locale}/works/press-2014/`));
    expect(await page.locator('.reading p:visible').count()).toBeGreaterThan(20);
    expect(await page.locator('.contents a:visible').count()).toBeGreaterThan(5);
    await page.click('#terms ~ .term-list a');
    await page.waitForURL(/\/glossary\/[^/]+\/$/);
    expect(await page.locator('.texts p:visible').count()).toBeGreaterThanOrEqual(2);
    await page.locator('.crumbs a').first().click();
    await page.waitForURL(site.at(`/${locale}/glossary/`));
    await page.click('.ways a[href$="/by/work/"]');
    await page.waitForURL(site.at(`/${locale}/glossary/by/work/`));
    expect(await page.locator('.term-list a:visible').count()).toBeGreaterThan(50);
    const other = locale === 'en' ? 'zh-hans' : 'en';
    await page.click(`nav a[data-locale=${other}]`);
    await page.waitForURL(site.at(`/${other}/glossary/by/work/`));
  });

  test('on a phone the contents open', async () => {
    const page = await site.open('/en/works/press-2014/', { ...plain, viewport: { width: 360, height: 740 } });
    expect(await page.locator('.contents a:visible').count()).toBe(0);
    await page.click('.contents summary');
    await page.click('.contents a[href="#cite"]');
    expect(page.url()).toBe(site.at('/en/works/press-2014/#cite'));
  });

  test.each(localePaths)('%s: the search says that it needs JavaScript, in the script of the page, and leads to browsing', async (locale) => {
    const page = await site.open(`/${locale}/about/`, plain);
    await page.fill('input[name=q]', 'ywtb');
    await page.press('input[name=q]', 'Enter');
    await page.waitForURL(site.at(`/${locale}/search/?q=ywtb`));
    const notice = page.locator('z-results .notice');
    expect(await notice.isVisible()).toBe(true);
    expect(await notice.textContent()).toMatch({ 'zh-hans': /浏览/, 'zh-hant': /瀏覽/, en: /browse/ }[locale]);
    await notice.locator('a[href$="/glossary/"]').click();
    await page.waitForURL(site.at(`/${locale}/glossary/`));
  });
});
