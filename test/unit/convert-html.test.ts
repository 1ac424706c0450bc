import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertHtml } from '../../src/i18n/convert-html.ts';
import { makeToHant } from '../../src/i18n/script.ts';

const toHant = makeToHant();
const page = (body: string, lang = 'zh-Hant') => `<!doctype html><html lang="${lang}"><head><title>x</title></head><body>${body}</body></html>`;

describe('on a Traditional page', () => {
  test.each([
    ['text', '<p>发展</p>', '<p>發展</p>'],
    ['text beside elements', '<p>发展<b>以后</b>“好”</p>', '<p>發展<b>以後</b>「好」</p>'],
    ['English', '<p lang="en">the 发展</p>', '<p lang="en">the 发展</p>'],
    ['Simplified that is meant so', '<p lang="zh-Hans">发展</p>', '<p lang="zh-Hans">发展</p>'],
    ['Traditional within English', '<p lang="en">a <span lang="zh-Hant">发展</span> 发</p>', '<p lang="en">a <span lang="zh-Hant">發展</span> 发</p>'],
    ['what is marked to be kept', '<p data-script="keep">发展<b>发展</b></p><p>发展</p>', '<p data-script="keep">发展<b>发展</b></p><p>發展</p>'],
    ['code', '<code>发展</code><pre>发展</pre>', '<code>发展</code><pre>发展</pre>'],
    ['scripts', '<script>"发展"</script><style>/* 发展 */</style>', '<script>"发展"</script><style>/* 发展 */</style>'],
    ['after void elements', '<p>发<br>展<img alt="发展"><input value="发展">发</p>发', '<p>發<br>展<img alt="發展"><input value="發展">發</p>發'],
    ['attributes that are read', '<a title="发展" aria-label="以后" data-strings="{&quot;a&quot;:&quot;发展&quot;}">x</a>', '<a title="發展" aria-label="以後" data-strings="{&quot;a&quot;:&quot;發展&quot;}">x</a>'],
    ['attributes that are addresses', '<a href="/发展" id="发展" data-card="发展" class="发展">x</a>', '<a href="/发展" id="发展" data-card="发展" class="发展">x</a>'],
    ['attributes of English elements', '<input lang="en" placeholder="发展">', '<input lang="en" placeholder="发展">'],
    ['templates', '<template><p>发展</p></template>', '<template><p>發展</p></template>'],
    ['how attributes are written', "<input  disabled placeholder='发展'  value=发展 />", "<input  disabled placeholder='發展'  value=發展 />"],
    ['entities and comments', '<p>&lt;发&nbsp;&amp;<!-- 发展 -->&#169;</p>\r\n', '<p>&lt;發&nbsp;&amp;<!-- 发展 -->&#169;</p>\r\n'],
  ])('%s', async (_, body, expected) => {
    expect(await convertHtml(page(body), toHant)).toBe(page(expected));
  });
});

test.each(['en', 'zh-Hans', 'zh'])('a page in %s stays as it is', async (lang) => {
  const html = page('<p title="发展">发展<br>“以后”</p>', lang);
  expect(await convertHtml(html, toHant)).toBe(html);
});

interface Made {
  html: string;
  expected: string;
}
/** Stands in for the converter: a character for a character, so that it does not matter how a text is cut. */
const convert = (text: string) => text.replaceAll('发', '發').replaceAll('“', '「');
const words = fc.string({ unit: fc.constantFrom('发', '“', 'a', ' ', '\n', '&amp;', '里', '𠮷', '\u00a0'), maxLength: 8 });
const start = fc.record({
  name: fc.constantFrom('p', 'span', 'div', 'code', 'template', 'z-card', 'li'),
  lang: fc.constantFrom(undefined, 'en', 'zh-Hant', 'zh-Hans'),
  keep: fc.boolean(),
  title: fc.option(words, { nil: undefined }),
  id: fc.constantFrom(' id=发', " data-card='发'", ' hidden', ''),
});
type Node = { text: string } | { start: typeof start extends fc.Arbitrary<infer T> ? T : never; children: Node[] } | { empty: string };
const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    words.map((text): Node => ({ text })),
    words.map((empty): Node => ({ empty })),
    fc.record({ start, children: fc.array(tie('node'), { maxLength: 4 }) }),
  ),
}));

/** Writes a tree as it goes in and as it should come out. */
function write(item: Node, converting: boolean): Made {
  if ('text' in item) return { html: item.text, expected: converting ? convert(item.text) : item.text };
  if ('empty' in item) return { html: `<img alt="${item.empty}">`, expected: `<img alt="${converting ? convert(item.empty) : item.empty}">` };
  const { name, lang, keep, title, id } = item.start;
  const inside = name !== 'code' && !keep && (lang === undefined ? converting : lang === 'zh-Hant');
  const tag = (text?: string) => `<${name}${lang ? ` lang="${lang}"` : ''}${keep ? ' data-script="keep"' : ''}${text === undefined ? '' : ` title="${text}"`}${id}>`;
  const children = item.children.map((child) => write(child, inside));
  return {
    html: `${tag(title)}${children.map(({ html }) => html).join('')}</${name}>`,
    expected: `${tag(title !== undefined && inside ? convert(title) : title)}${children.map(({ expected }) => expected).join('')}</${name}>`,
  };
}

describe('whatever the page', () => {
  test('only Traditional text changes, and all markup comes through byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(node, { maxLength: 5 }), async (nodes) => {
        const made = nodes.map((item) => write(item, true));
        const joined = (side: keyof Made) => page(made.map((item) => item[side]).join(''));
        expect(await convertHtml(joined('html'), convert)).toBe(joined('expected'));
      }),
    );
  });

  test('an English page stays as it is but for what is marked as Traditional', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(node, { maxLength: 5 }), async (nodes) => {
        const html = page(nodes.map((item) => write(item, false).html).join('').replaceAll('"zh-Hant"', '"zh-Hans"'), 'en');
        expect(await convertHtml(html, convert)).toBe(html);
      }),
    );
  });
});
