import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { buildFoldTable } from '../../src/domain/han/build-fold-table.ts';
import { fold, hansVariants, hantVariants } from '../../src/domain/han/fold.ts';

const content =
  '一网通办与五型经济，人类命运共同体；先照后证、海纳百川、数字鸿沟。着力发展著名企业，信息系统与关系，干部和乾坤，' +
  '答复、覆盖、借鉴，台湾的资讯，里程与公里，后台，云计算，复杂，麦面，钟表，理发，松树，准则，为民服务，说明，温度，卫生，启动，峰值，群众';
const table = buildFoldTable([content]);

describe('fold', () => {
  it.each([
    ['ＣＩＯ', 'cio'],
    ['E-Government', 'e government'],
    ['people’s “city”', 'peoples city'],
    ["Xi'an", 'xian'],
    ['shìmínyún', 'shiminyun'],
    ['lǜsè', 'luse'],
    ['Café', 'cafe'],
    ['  smart   city ', 'smart city'],
    ['智慧 城市', '智慧城市'],
    ['“先照后证”', '先照后证'],
    ['互联网＋政务', '互联网政务'],
    ['5G 网络', '5g网络'],
    ['城市 2.0 版', '城市2.0版'],
    ['网\u200b络', '网络'],
    ['㎡', 'm2'],
    ['！？', ''],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));

  it.each([
    ['一網通辦', '一网通办'],
    ['五型經濟', '五型经济'],
    ['先照後證', '先照后证'],
    ['海納百川', '海纳百川'],
    ['說明', '说明'],
    ['説明', '说明'],
    ['温度', '溫度'],
    ['衛生', '衞生'],
    ['台湾', '臺灣'],
    ['公裡', '公裏'],
    ['理髮', '理发'],
    ['啓動', '啟動'],
    ['峯值', '峰值'],
    ['羣眾', '群衆'],
  ])('%s equals %s', (one, other) => expect(fold(one, table)).toBe(fold(other, table)));

  it('accepts every answer of an ambiguous character', () => {
    expect(fold('著力', table)).toBe(fold('着力', table));
    expect(fold('著名', table)).toBe(fold('著名', table));
    expect(fold('乾坤', table)).toBe(fold('乾坤', table));
    expect(fold('乾', table)).toBe(fold('干', table));
    expect(fold('答覆', table)).toBe(fold('答复', table));
    expect(fold('藉鑑', table)).toBe(fold('借鉴', table));
    expect(fold('座', { 座: '坐座' })).toBe(fold('坐', { 座: '坐座' }));
  });

  it('folds every Traditional spelling of the content like the content', () => {
    for (const to of ['t', 'tw', 'hk'] as const) expect(fold(Converter({ from: 'cn', to })(content), table)).toBe(fold(content, table));
  });

  it('is idempotent and never throws', () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom(...'網著乾AÉü\u0301ßİ’-．.9 ，'), fc.string({ unit: 'binary', maxLength: 1 })) });
    fc.assert(
      fc.property(text, (input) => {
        expect(fold(fold(input, table), table)).toBe(fold(input, table));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('buildFoldTable', () => {
  it('lists all Simplified characters of the content that a form may stand for', () => {
    expect(table['著']).toBe('着著');
    expect(table['乾']).toBe('干乾');
    expect(table['覆']).toBe('复覆');
    expect(table['藉']).toBe('借');
    expect([table['後'], table['發'], table['髮'], table['臺'], table['説']]).toEqual(['后', '发', '发', '台', '说']);
  });

  it('keeps to the characters of the content', () => {
    expect(table['龍']).toBeUndefined();
    expect(buildFoldTable(['abc'])).toEqual({});
    expect(buildFoldTable(['資訊'])).toMatchObject({ 資: '资', 訊: '讯' });
  });

  it('does not depend on the order of the texts', () => {
    expect(JSON.stringify(buildFoldTable([...content].reverse()))).toBe(JSON.stringify(table));
  });
});

describe('hantVariants', () => {
  it.each([
    ['一网通办', ['一網通辦']],
    ['一網通辦', ['一網通辦']],
    ['着力', ['著力', '着力']],
    ['ABC', ['ABC']],
    ['', ['']],
  ])('spells %s', (query, spellings) => expect(hantVariants(query, table).slice(0, 2)).toEqual(spellings));

  it('contains what OpenCC writes', () => {
    for (const [query, hant] of [['后台', '後臺'], ['里程', '里程'], ['公里', '公里'], ['发展', '發展'], ['理发', '理髮'], ['干部', '幹部'], ['复杂', '複雜']] as const)
      expect(hantVariants(query, table)).toContain(hant);
  });

  it('gives at most eight', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'后里发干复台面钟x') }), (query) => {
        expect(hantVariants(query, table).length).toBeLessThanOrEqual(8);
        expect(hansVariants(query, table).length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe('hansVariants', () => {
  it('gives the Simplified spellings, the likeliest first', () => {
    expect(hansVariants('一網通辦', table)).toEqual(['一网通办']);
    expect(hansVariants('著力', table)).toEqual(['着力', '著力']);
  });
});
