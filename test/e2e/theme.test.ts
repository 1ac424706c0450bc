import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from '../support/visit.ts';

const site = useBrowser();
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const light = 'rgb(251, 250, 246)';
const dark = 'rgb(23, 22, 19)';

describe('the theme', () => {
  test('follows the system until the visitor chooses', async () => {
    const page = await site.open('/en/', { colorScheme: 'dark' });
    expect(await page.inputValue('z-theme select')).toBe('auto');
    expect(await paper(page)).toBe(dark);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await paper(page)).toBe(light);
  });

  test('is kept on the next page, before anything is painted', async () => {
    const visitor = await site.visitor({ colorScheme: 'light' });
    const page = await site.open('/en/', { visitor });
    await page.selectOption('z-theme select', 'dark');
    expect(await paper(page)).toBe(dark);
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        sessionStorage.setItem('theme-at-body', document.documentElement.dataset['theme'] ?? '');
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(site.at('/zh-hant/glossary/'));
    expect(await page.evaluate(() => sessionStorage.getItem('theme-at-body'))).toBe('dark');
    expect(await paper(page)).toBe(dark);
    expect(await page.inputValue('z-theme select')).toBe('dark');
    await page.selectOption('z-theme select', 'auto');
    expect(await paper(page)).toBe(light);
    await page.reload();
    expect(await page.getAttribute('html', 'data-theme')).toBeNull();
    expect(await paper(page)).toBe(light);
  });

  test('light stays light where the system is dark', async () => {
    const page = await site.open('/en/', { colorScheme: 'dark' });
    await page.selectOption('z-theme select', 'light');
    await page.reload();
    expect(await paper(page)).toBe(light);
  });

  test('the switch is not offered where it would do nothing', async () => {
    const page = await site.open('/en/', { javaScriptEnabled: false, colorScheme: 'dark' });
    expect(await page.locator('z-theme').isVisible()).toBe(false);
    expect(await paper(page)).toBe(dark);
  });
});
