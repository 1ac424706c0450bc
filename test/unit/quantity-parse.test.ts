import { describe, expect, test } from 'vitest';
import { parseQuantity, type Quantity } from '../../src/domain/quantity/parse.ts';

type Expected = [printed: string, value: number, unit: Quantity['unit'], qualifier?: Quantity['qualifier']];

const read = (...[printed, value, unit, qualifier]: Expected) => {
  const { printed: kept, places: _, ...quantity } = parseQuantity(printed) ?? {};
  expect(kept).toBe(printed);
  expect(quantity).toEqual({ value, unit, ...(qualifier && { qualifier }) });
};

describe('units', () => {
  test.each<Expected>([
    ['42%', 0.42, 'percent'], ['６０％', 0.6, 'percent'], ['6.4%', 0.064, 'percent'], ['0.05%', 0.0005, 'percent'], ['100.65%', 1.0065, 'percent'], ['12‰', 0.012, 'per-mille'],
    ['1.06万亿元', 1.06e12, 'CNY'], ['4317亿元', 431_700_000_000, 'CNY'], ['2万亿元', 2e12, 'CNY'], ['1000元', 1000, 'CNY'], ['17.6万亿元人民币', 1.76e13, 'CNY'],
    ['16万亿美元', 1.6e13, 'USD'], ['5亿美金', 5e8, 'USD'],
    ['6.7倍', 6.7, 'times'], ['1.6倍', 1.6, 'times'], ['三倍', 3, 'times'],
    ['800万户', 8e6, 'household'], ['177万户', 1_770_000, 'household'], ['5.02亿人', 502_000_000, 'person'], ['3000人次', 3000, 'person'], ['5000名', 5000, 'person'],
    ['30天', 30, 'day'], ['19 天', 19, 'day'], ['15年', 15, 'year'], ['2016年', 2016, 'year'], ['3000万份', 3e7, 'record'], ['456处', 456, 'place'], ['2.2万处', 22_000, 'place'],
    ['16万个', 160_000, 'count'], ['43个', 43, 'count'], ['54家', 54, 'count'], ['3444项', 3444, 'count'], ['1.03万条', 10_300, 'count'], ['1.5万门', 15_000, 'count'],
    ['4.7亿页次', 470_000_000, 'count'], ['1.2万公里', 12_000, 'count'], ['24小时', 24, 'count'], ['3个月', 3, 'count'], ['5336皮长公里', 5336, 'count'],
    ['75.5', 75.5, 'index'], ['111.02', 111.02, 'index'], ['105', 105, 'index'], ['0', 0, 'index'], ['535万', 5_350_000, 'count'],
    ['17M', 17, 'verbatim'], ['58 M', 58, 'verbatim'], ['25MB/s', 25, 'verbatim'], ['11.31Mbps', 11.31, 'verbatim'], ['100Gb/s', 100, 'verbatim'], ['8.6T', 8.6, 'verbatim'],
    ['384.76TB', 384.76, 'verbatim'], ['28nm', 28, 'verbatim'], ['400TFlops', 400, 'verbatim'], ['2.4GHz', 2.4, 'verbatim'], ['20G', 20, 'verbatim'],
  ])('%s is %d %s', read);
});

describe('qualifiers', () => {
  test.each<Expected>([
    ['约800万户', 8e6, 'household', 'about'], ['大约5年', 5, 'year', 'about'], ['约为3倍', 3, 'times', 'about'],
    ['近2倍', 2, 'times', 'nearly'], ['将近30天', 30, 'day', 'nearly'], ['接近7%', 0.07, 'percent', 'nearly'],
    ['超过7%', 0.07, 'percent', 'over'], ['超2000万', 2e7, 'count', 'over'], ['突破20万个', 200_000, 'count', 'over'], ['逾百家', 100, 'count', 'over'], ['高于60%', 0.6, 'percent', 'over'],
    ['3000多万份', 3e7, 'record', 'more-than'], ['3000余万份', 3e7, 'record', 'more-than'], ['400多家', 400, 'count', 'more-than'], ['10万余件', 1e5, 'count', 'more-than'],
    ['2.6万多公里', 26_000, 'count', 'more-than'], ['百余项', 100, 'count', 'more-than'], ['两千多万人', 2e7, 'person', 'more-than'], ['一年多', 1, 'year', 'more-than'],
    ['5亿多美元', 5e8, 'USD', 'more-than'], ['1202万余个', 12_020_000, 'count', 'more-than'],
    ['不低于50家', 50, 'count', 'at-least'], ['至少3个', 3, 'count', 'at-least'], ['50家以上', 50, 'count', 'at-least'], ['80%及以上', 0.8, 'percent', 'at-least'], ['不少于10处', 10, 'place', 'at-least'],
    ['不超过19天', 19, 'day', 'at-most'], ['最多3次', 3, 'count', 'at-most'], ['5天以内', 5, 'day', 'at-most'], ['5%以下', 0.05, 'percent', 'at-most'],
    ['7.5%左右', 0.075, 'percent', 'around'], ['30天上下', 30, 'day', 'around'], ['力争达到7.5%左右', 0.075, 'percent', 'around'],
    ['达60%', 0.6, 'percent'], ['达到60%', 0.6, 'percent'], ['高达15%', 0.15, 'percent'], ['力争60%', 0.6, 'percent'], ['力争超过7%', 0.07, 'percent', 'over'],
    ['达到约800万户', 8e6, 'household', 'about'],
  ])('%s is %d %s %s', read);
});

describe('numbers', () => {
  test.each<Expected>([
    ['10 433亿元', 1_043_300_000_000, 'CNY'], ['20 049.3亿元', 2_004_930_000_000, 'CNY'], ['20\u2009049.3亿元', 2_004_930_000_000, 'CNY'], ['20\u202f049.3 亿元', 2_004_930_000_000, 'CNY'],
    ['10\u00a0433亿元', 1_043_300_000_000, 'CNY'], ['10,433亿元', 1_043_300_000_000, 'CNY'], ['1 234 567人', 1_234_567, 'person'], ['6010.86亿元', 601_086_000_000, 'CNY'],
    ['1亿2000万人', 120_000_000, 'person'], ['3万5千人', 35_000, 'person'], ['2亿5千万元', 250_000_000, 'CNY'], ['1亿2345.6万元', 123_456_000, 'CNY'],
    ['五十万亿元', 5e13, 'CNY'], ['二十二家', 22, 'count'], ['一点五倍', 1.5, 'times'], ['3千万', 3e7, 'count'], ['5百万人', 5e6, 'person'], ['約８００萬戶', 8e6, 'household', 'about'],
    [' 约 800 万 户 ', 8e6, 'household', 'about'], ['800\n万户', 8e6, 'household'], ['0.57亿件', 57_000_000, 'count'], ['1.13万个', 11_300, 'count'],
  ])('%s is exactly %d %s', read);
});

describe('figures in words', () => {
  test.each<Expected>([
    ['三分之一', 1 / 3, 'percent'], ['三分之二以上', 2 / 3, 'percent', 'at-least'], ['近三分之二', 2 / 3, 'percent', 'nearly'], ['3分之1', 1 / 3, 'percent'],
    ['百分之五', 0.05, 'percent'], ['百分之四点一', 0.041, 'percent'], ['百分之百', 1, 'percent'], ['千分之三', 0.003, 'per-mille'],
    ['四成', 0.4, 'percent'], ['近七成', 0.7, 'percent', 'nearly'], ['三成以上', 0.3, 'percent', 'at-least'], ['7成', 0.7, 'percent'],
    ['一半', 0.5, 'percent'], ['一半以上', 0.5, 'percent', 'at-least'], ['半数', 0.5, 'percent'],
    ['翻番', 2, 'times'], ['翻一番', 2, 'times'], ['翻两番', 4, 'times'], ['翻了一番', 2, 'times'], ['翻倍', 2, 'times'],
  ])('%s is %d %s', read);
});

describe('ranges', () => {
  test.each<[string, number, number, Quantity['unit']]>([
    ['8～10万户', 80_000, 100_000, 'household'], ['5%-7%', 0.05, 0.07, 'percent'], ['5-7%', 0.05, 0.07, 'percent'], ['5～7.5%', 0.05, 0.075, 'percent'], ['3-5个', 3, 5, 'count'],
    ['300万到500万元', 3e6, 5e6, 'CNY'], ['100至200亿元', 1e10, 2e10, 'CNY'], ['800-1万户', 800, 10_000, 'household'], ['三至五万人', 30_000, 50_000, 'person'], ['五到十年', 5, 10, 'year'],
    ['2014~2016年', 2014, 2016, 'year'], ['2016—2020年', 2016, 2020, 'year'], ['5–7倍', 5, 7, 'times'], ['1.5～2.0万亿元', 1.5e12, 2e12, 'CNY'], ['10-20M', 10, 20, 'verbatim'],
    ['8万～10万', 80_000, 100_000, 'count'], ['5年——10年', 5, 10, 'year'], ['5天至7天', 5, 7, 'day'], ['两成到三成', 0.2, 0.3, 'percent'], ['75.5～86.5', 75.5, 86.5, 'index'],
  ])('%s runs from %d to %d %s', (printed, value, upTo, unit) => expect(parseQuantity(printed)).toMatchObject({ value, upTo, unit }));

  test('a range keeps its qualifier', () => {
    expect(parseQuantity('约8～10万户')).toMatchObject({ value: 80_000, upTo: 100_000, qualifier: 'about' });
    expect(parseQuantity('5%-7%左右')).toMatchObject({ qualifier: 'around' });
  });
});

test.each<[string, Quantity['places']]>([
  ['75.5', { value: 1 }], ['42.0%', { value: 3 }], ['2.20万亿元', { value: -10 }], ['2.2万处', { value: -3 }], ['4317亿元', undefined], ['1.5～2.05万', { value: -3, upTo: -2 }],
])('%s has the decimal places %j', (printed, places) => expect(parseQuantity(printed)?.places).toEqual(places));

test.each([
  '', ' ', '约', '户', '约约5', '超过约5', '800万户家', '11\ue01031Mbps', '1131\ue010', '10 43亿', '1 0433亿元', '11. 31', '11.', '.5', '1.2.3', '1,23', '10,43亿', '2016年底', '4G', '5G', '3G/4G', '3D', '2B', '5A',
  'CDMA2000', 'IPv6', '3/4', '十四五', '几十家', '数百', '不足5%', '低于5%', '5%和7%', '7%-5%', '5天-7%', '3多万多', '零分之一', '-5%', '5个百分点', '第3', '下降5%', '2016年9月10日', '3亿港元', '17 Mbps per', 'about 5', 'NaN', 'Infinity',
  '1e5', '0x10', '9'.repeat(400), '近'.repeat(10_000), '5<b>', '％', '800万户。', '（800万户）',
])('%j is no figure', (printed) => expect(parseQuantity(printed)).toBeUndefined());
