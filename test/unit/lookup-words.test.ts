import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, isFar, letters } from '../../src/domain/lookup/distance.ts';
import { stem } from '../../src/domain/lookup/english.ts';
import { buildReadingTable, packPinyin, readingsByChar, unpackPinyin } from '../../src/domain/lookup/pack-pinyin.ts';
import { pieces } from '../../src/domain/lookup/query.ts';
import { readings } from '../../src/domain/pinyin/readings.ts';

describe('distance', () => {
  it.each([
    ['smrt', 'smart', 1],
    ['devide', 'divide', 1],
    ['industrail', 'industrial', 1],
    ['managment', 'management', 1],
    ['kitten', 'sitting', 3],
    ['', 'ab', 2],
    ['same', 'same', 0],
    ['abcdef', 'ghijkl', 4],
  ])('%s to %s is %i', (one, other, expected) => expect(distance(one, other, 3)).toBe(expected));

  it('compares with the nearest beginning', () => {
    expect(distance('managm', 'management', 1, true)).toBe(1);
    expect(distance('industrai', 'industrial', 2, true)).toBe(1);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 });

  it('does not depend on direction or limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 3 }), (one, other, limit) => {
        expect(distance(one, other, limit)).toBe(distance(other, one, limit));
        expect(distance(one, other, limit)).toBe(Math.min(distance(one, other, 9), limit + 1));
      }),
    );
  });

  it('is never ruled out by letters when it is within the limit', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isFar(letters(one), letters(other), distance(one, other, 9))).toBe(false);
      }),
    );
  });
});

describe('stem', () => {
  it.each([
    ['communities', 'community'],
    ['cities', 'city'],
    ['cables', 'cable'],
    ['services', 'service'],
    ['cases', 'case'],
    ['processes', 'process'],
    ['plans', 'planning'],
    ['networking', 'networks'],
    ['sharing', 'share'],
    ['centres', 'center'],
    ['fibre', 'fiber'],
    ['colour', 'colors'],
    ['labour', 'labor'],
    ['programme', 'program'],
    ['catalogue', 'catalog'],
    ['licence', 'licenses'],
    ['modelling', 'modeling'],
    ['digitalisation', 'digitalization'],
    ['organised', 'organize'],
    ['analyse', 'analyze'],
  ])('%s and %s are one word', (one, other) => expect(stem(one)).toBe(stem(other)));

  it.each([
    ['smart', 'start'],
    ['business', 'busy'],
    ['four', 'for'],
    ['status', 'state'],
  ])('%s and %s are not', (one, other) => expect(stem(one)).not.toBe(stem(other)));
});

describe('pieces', () => {
  it.each([
    ['CIO制度', ['CIO', '制度']],
    ['大数据 trading', ['大数据', 'trading']],
    ['大数据、交易', ['大数据', '交易']],
    ['smart city 智慧', ['smart city', '智慧']],
    ['e-gov云', ['e gov', '云']],
    ['', []],
  ])('cuts %s', (query, cut) => expect(pieces(query)).toEqual(cut));
});

describe('packPinyin', () => {
  const terms = ['两化融合', '网格化管理', '方案', '重点', '重复', 'ETC收费', '绿色'].map((term) => ({ term, pinyin: readings(term).toned }));
  const table = readingsByChar(buildReadingTable(terms));

  it('writes word lengths where the readings are the usual ones', () => {
    expect(packPinyin('两化融合', 'liǎnghuà rónghé', table)).toBe('22');
    expect(packPinyin('方案', 'fāng’àn', table)).toBe('2');
    expect(packPinyin('两化融合', 'Liǎnghuà rónghé', table)).toBe('Liǎnghuà rónghé');
    expect(packPinyin('ETC收费', 'ETC shōufèi', table)).toBe('ETC shōufèi');
  });

  it('is undone by unpackPinyin, whatever the pinyin', () => {
    for (const { term, pinyin } of terms) expect(unpackPinyin(term, packPinyin(term, pinyin, table), table)).toBe(pinyin);
    const term = fc.string({ unit: fc.constantFrom(...'两化融合方案重复E') });
    const pinyin = fc.array(fc.constantFrom('liǎng', 'huà', 'fāng', '’', 'àn', ' ', 'chóng', '-', 'E', 'rónghé')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(term, pinyin, (one, other) => {
        expect(unpackPinyin(one, packPinyin(one, other, table), table)).toBe(other);
      }),
    );
  });
});
