import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHan, isolateHan, segments, spaceHan, unspaceHan } from '../../src/domain/han/characters.ts';

const text = fc.string({ unit: fc.oneof(fc.constantFrom(...'智慧城市々〇𠮷Ae9９Ａé-，。 “\u200b'), fc.string({ unit: 'binary', maxLength: 1 })) });

describe('isHan', () => {
  it.each(['网', '網', '𠮷', '々', '〇'])('%s is Han', (char) => expect(isHan(char)).toBe(true));
  it.each(['a', '，', 'の', '', '网络', '\u200b'])('%j is not', (char) => expect(isHan(char)).toBe(false));
});

describe('segments', () => {
  it.each([
    ['CIO制度', ['latin:CIO', 'han:制度']],
    ['大数据 trading', ['han:大数据', 'other: ', 'latin:trading']],
    ['5G，４G', ['latin:5G', 'other:，', 'latin:４G']],
    ['naïve', ['latin:naïve']],
    ['nai\u0308ve', ['latin:nai\u0308ve']],
    ['', []],
  ])('cuts %s at script changes', (input, runs) => expect(segments(input).map((run) => `${run.script}:${run.text}`)).toEqual(runs));

  it('covers the whole text in order', () => {
    fc.assert(
      fc.property(text, (input) => {
        const runs = segments(input);
        expect(runs.map((run) => run.text).join('')).toBe(input);
        for (const run of runs) expect(input.startsWith(run.text, run.from)).toBe(true);
      }),
    );
  });
});

describe('spaceHan', () => {
  it('puts a zero-width space between Han characters only', () => {
    expect(spaceHan('5G网络 and 云')).toBe('5G网\u200b络 and 云');
    expect(spaceHan('𠮷𠮷')).toBe('𠮷\u200b𠮷');
  });

});

describe('unspaceHan', () => {
  it('undoes spaceHan', () => {
    fc.assert(
      fc.property(text, (input) => {
        // Chinese text has no spaces between Han characters or full-width punctuation; those of an index are taken out.
        const plain = unspaceHan(input);
        expect(unspaceHan(spaceHan(plain))).toBe(plain);
      }),
    );
  });

  it('undoes isolateHan in Chinese, whatever the index has marked', () => {
    const isolated = isolateHan('数字鸿沟，见“网络”').replace(/ +/g, ' ').trim();
    expect(unspaceHan(isolated)).toBe('数字鸿沟，见“网络”');
    expect(unspaceHan('<mark>数</mark> <mark>字</mark> 鸿 沟 in English text')).toBe('<mark>数字</mark>鸿沟 in English text');
    expect(unspaceHan('智\u200b<mark>慧</mark>\u200b<mark>城</mark>\u200b市')).toBe('智<mark>慧城</mark>市');
  });
});
