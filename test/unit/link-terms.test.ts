import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { buildMatcher } from '../../src/domain/matcher.ts';
import { linkTerms } from '../../src/domain/reading/link-terms.ts';
import { linkShortText, renderReading } from '../../src/domain/reading/render-reading.ts';

const entry = (zh: string, en: string) => ({ zh: [{ term: zh, status: 'preferred' as const }], en: [{ term: en, status: 'preferred' as const }] });
const matcher = buildMatcher([['city', entry('智慧城市', 'smart city')], ['grid', entry('网格', 'grid')]]);
const href = (id: string) => `/t/${id}/`;
const link = (html: string, language: 'zh' | 'en' = 'zh', seen = new Set<string>()) => {
  const tree = fromHtml(html, { fragment: true });
  linkTerms(tree, { matcher, href, language, seen });
  return toHtml(tree);
};
const a = (id: string, text: string) => `<a class="term" href="/t/${id}/" data-card="term-${id}">${text}</a>`;

describe('the first mention is linked', () => {
  test.each([
    ['a text', '<p>建智慧城市。</p>', `<p>建${a('city', '智慧城市')}。</p>`],
    ['only the first of two', '<p>网格，网格。</p><p>网格</p>', `<p>${a('grid', '网格')}，网格。</p><p>网格</p>`],
    ['inside emphasis', '<p><strong>网格</strong></p>', `<p><strong>${a('grid', '网格')}</strong></p>`],
    ['a quotation that is nothing but the term', '<p>“网格”和「智慧城市」</p>', `<p>“${a('grid', '网格')}”和「${a('city', '智慧城市')}」</p>`],
    ['after a quotation that holds it', '<p>“建网格”，网格</p>', `<p>“建网格”，${a('grid', '网格')}</p>`],
  ])('%s', (_, html, expected) => {
    expect(link(html)).toBe(expected);
  });
});

describe('what is left alone', () => {
  test.each([
    ['headings', '<h2>网格</h2>'],
    ['links', '<a href="/">网格</a>'],
    ['code', '<code>网格</code>'],
    ['quotations', '<p>“建网格”</p><blockquote>网格</blockquote><q>网格</q>'],
    ['titles', '<p>《智慧城市规划》</p>'],
    ['other languages', '<p><span lang="zh-Hans">网格</span></p>'],
    ['components', '<p data-component="Source">网格</p>'],
  ])('%s', (_, html) => {
    expect(link(html)).toBe(html);
  });

  test('terms that were linked before', () => {
    expect(link('<p>网格</p>', 'zh', new Set(['grid']))).toBe('<p>网格</p>');
  });
});

test('a short text links no term to itself, and marks Chinese in English', () => {
  const options = { matcher, href, zhTag: 'zh-Hant' };
  expect(linkShortText('A smart city (智慧城市) with a grid.', 'en', 'city', options)).toEqual({
    html: `A smart city (<span lang="zh-Hant">智慧城市</span>) with a ${a('grid', 'grid')}.`,
    terms: ['grid'],
  });
  expect(linkShortText('a < b & 网格', 'zh', 'city', options).html).toBe(`a &#x3C; b &#x26; ${a('grid', '网格')}`);
});

test('on a page, each section and each language links anew, and headings and their twins never', () => {
  const zh = '<h2>网格</h2><p>网格</p><p>网格</p><h2>二</h2><p>网格</p>';
  const en = '<h2>Grid</h2><p>The grid</p><p>The grid</p><h2>Two</h2><p>A grid</p>';
  const { html, terms, headings } = renderReading({ zh, en }, { main: 'zh', zhTag: 'zh-Hans', matcher, href });
  expect(html.match(/<a class="term"/g)).toHaveLength(4);
  expect(html.match(/<(h2|p class="twin)[^>]*>[^<]*<a/g)).toBeNull();
  expect(terms).toEqual(['grid']);
  expect(headings.map(({ id }) => id)).toEqual(['grid', 'two']);
});
