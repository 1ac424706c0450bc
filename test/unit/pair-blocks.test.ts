import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { pairBlocks } from '../../src/domain/reading/pair-blocks.ts';

const pair = (zh: string, en: string, main: 'zh' | 'en' = 'zh', taken: string[] = []) =>
  pairBlocks({ zh: fromHtml(zh, { fragment: true }), en: fromHtml(en, { fragment: true }) }, { main, zhTag: 'zh-Hant', taken });
const elements = (tree: Root): Element[] => {
  const found: Element[] = [];
  visit(tree, 'element', (element) => void found.push(element));
  return found;
};

test('a paragraph stands in the language of the page first, then in the other', () => {
  expect(toHtml(pair('<p>甲</p>', '<p>A</p>').tree)).toBe(
    '<div class="pair" id="b1"><p lang="zh-Hant" data-language="zh" data-side="main">甲</p><p lang="en" data-language="en" data-side="other">A</p></div>',
  );
  expect(toHtml(pair('<p>甲</p>', '<p>A</p>', 'en').tree)).toBe(
    '<div class="pair" id="b1"><p lang="en" data-language="en" data-side="main">A</p><p lang="zh-Hant" data-language="zh" data-side="other">甲</p></div>',
  );
});

test('a heading is one heading; its twin is a paragraph, and its anchor comes from the English', () => {
  const { tree, headings } = pair('<h2>概览</h2><h3>其他</h3>', '<h2>At a glance</h2><h3>What’s “else”?</h3>');
  expect(headings).toEqual([{ id: 'at-a-glance', depth: 2, text: '概览' }, { id: 'whats-else', depth: 3, text: '其他' }]);
  expect(toHtml(tree.children[0] as Element)).toBe(
    '<div class="pair"><h2 id="at-a-glance" lang="zh-Hant" data-language="zh" data-side="main">概览</h2><p class="twin twin-h2" lang="en" data-language="en" data-side="other">At a glance</p></div>',
  );
});

test('list items are paired within one list, whose kind is that of the page', () => {
  const { tree } = pair('<ul><li>甲</li><li>乙<b>丙</b></li></ul>', '<ol><li>A</li><li>B</li></ol>', 'en');
  expect(toHtml(tree)).toBe(
    '<ol class="pairs"><li class="pair" id="b1"><div lang="en" data-language="en" data-side="main">A</div><div lang="zh-Hant" data-language="zh" data-side="other">甲</div></li>' +
      '<li class="pair" id="b2"><div lang="en" data-language="en" data-side="main">B</div><div lang="zh-Hant" data-language="zh" data-side="other">乙<b>丙</b></div></li></ol>',
  );
});

test('a component stands once, in the language of the page', () => {
  expect(toHtml(pair('<p data-component="Source">甲</p>', '<p data-component="Source">A</p>', 'en').tree)).toBe('<p data-component="Source">A</p>');
});

test('a table may scroll by itself, by keyboard too, and is called after its columns', () => {
  const table = (a: string, b: string) => `<table><thead><tr><th>${a}</th><th>${b}</th></tr></thead></table>`;
  const html = toHtml(pair(table('甲', '乙'), table('A', 'B')).tree);
  expect(html).toContain('<div class="scroll" tabindex="0" role="group" aria-label="甲、乙" lang="zh-Hant" data-language="zh" data-side="main"><table>');
  expect(html).toContain('<div class="scroll" tabindex="0" role="group" aria-label="A, B" lang="en" data-language="en" data-side="other"><table>');
});

describe('anchors differ, even where headings do not', () => {
  test.each([
    [['A', 'A', 'A'], [], ['a', 'a-2', 'a-3']],
    [['A', 'A', 'A 2'], [], ['a', 'a-2', 'a-2-2']],
    [['A 2', 'A', 'A'], [], ['a-2', 'a', 'a-3']],
    [['数字', '！'], [], ['section', 'section-2']],
    [['Figures', 'Terms'], ['figures', 'main'], ['figures-2', 'terms']],
    [['B1'], [], ['section-b1']],
  ])('%j', (headings, taken, ids) => {
    const html = headings.map((text) => `<h2>${text}</h2><p>x</p>`).join('');
    const { tree, headings: found } = pair(html, html, 'en', taken);
    expect(found.map(({ id }) => id)).toEqual(ids);
    const all = elements(tree).flatMap(({ properties }) => (properties['id'] === undefined ? [] : [String(properties['id'])]));
    expect(new Set([...all, ...taken]).size).toBe(all.length + taken.length);
  });
});

test.each([
  ['<p>甲</p><p>乙</p>', '<p>A</p>', 'The two languages do not have the same blocks: 2 in Chinese, 1 in English.'],
  ['<ul><li>甲</li></ul>', '<ul><li>A</li><li>B</li></ul>', 'The two languages do not have the same list items: 1 in Chinese, 2 in English.'],
  ['<h2>甲</h2>', '<h3>A</h3>', 'The two languages do not have the same elements: h2 in Chinese, h3 in English.'],
])('%s against %s is refused', (zh, en, message) => {
  expect(() => pair(zh, en)).toThrow(message);
});

const text = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '甲', '2'), minLength: 1, maxLength: 5 }).filter((value) => value.trim() !== '');
const block = fc.oneof(
  fc.record({ tag: fc.constantFrom('p', 'h2', 'h3', 'blockquote'), texts: fc.tuple(text, text).map(([zh, en]) => [[zh, en]] as [string, string][]) }),
  fc.record({ tag: fc.constantFrom('ul', 'ol'), texts: fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 3 }) }),
);

test('whatever the page: every text stands once on its side, in order, and every anchor is different', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), fc.constantFrom('zh' as const, 'en' as const), (blocks, main) => {
      const html = (side: 0 | 1) =>
        blocks.map(({ tag, texts }) => `<${tag}>${texts.map((both) => (/l$/.test(tag) ? `<li>${both[side]}</li>` : both[side])).join('')}</${tag}>`).join('\n');
      const { tree, headings } = pair(html(0), html(1), main, ['a']);
      const all = elements(tree);
      const side = (language: string) => all.filter(({ properties }) => properties['dataLanguage'] === language).map((element) => toString(element));
      expect(side('zh')).toEqual(blocks.flatMap(({ texts }) => texts.map(([zh]) => zh)));
      expect(side('en')).toEqual(blocks.flatMap(({ texts }) => texts.map(([, en]) => en)));
      const ids = all.flatMap(({ properties }) => properties['id'] ?? []);
      expect(new Set(['a', ...ids]).size).toBe(ids.length + 1);
      expect(headings).toHaveLength(blocks.filter(({ tag }) => tag.startsWith('h')).length);
    }),
  );
});
