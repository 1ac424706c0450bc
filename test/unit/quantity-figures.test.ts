import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/domain/quantity/figure.ts';
import { figuresInChinese } from '../../src/domain/quantity/figures-chinese.ts';
import { figuresInEnglish } from '../../src/domain/quantity/figures-english.ts';

const demanded = (figures: Figure[]) => figures.filter((figure) => figure.demanded).map(({ value }) => value);
const offered = (figures: Figure[]) => figures.filter((figure) => !figure.demanded).map(({ value }) => value);

describe('Chinese figures that are demanded', () => {
  test.each<[string, number[]]>([
    ['覆盖总量约800万户，是2010年的6.7倍', [8e6, 2010, 6.7]], ['分别达42%和17M', [0.42, 17]], ['比2010年底增长4倍', [2010, 4]], ['（AP16万个）', [160_000]],
    ['3000多万份健康档案', [3e7]], ['从30天缩减到19天', [30, 19]], ['在43个社区', [43]], ['2014年9月10日', [2014, 9, 10]], ['2014.9.10', [2014, 9, 10]], ['2014-9-10', [2014, 9, 10]],
    ['2014~2016年', [2014, 2016]], ['2014—16年', [2014, 2016]], ['沪府发〔2016〕80号', [2016, 80]], ['“12345”热线', [12345]], ['10 433亿元', [1_043_300_000_000]], ['20\u2009049.3亿元', [2_004_930_000_000]],
    ['10,433亿元', [1_043_300_000_000]], ['2014,2015', [2014, 2015]], ['１６万个，８０％', [160_000, 0.8]], ['1亿2000万', [120_000_000]], ['3万5千人', [35_000]], ['3千万', [3e7]],
    ['8～10万户', [80_000, 100_000]], ['800-1万户', [800, 10_000]], ['5%-7%', [0.05, 0.07]], ['5到7%', [0.05, 0.07]], ['3到5倍', [3, 5]], ['6～7成', [0.6, 0.7]], ['100至200亿元', [1e10, 2e10]],
    ['三分之一', [1 / 3]], ['三分之二以上', [2 / 3]], ['百分之五', [0.05]], ['百分之四点一', [0.041]], ['百分之五到十', [0.05, 0.1]], ['千分之三', [0.003]], ['3分之1', [1 / 3]], ['占全国1/2', [0.5]], ['3/4', [0.75]],
    ['四成', [0.4]], ['近七成', [0.7]], ['三成半', [0.35]], ['六七成', [0.6, 0.7]], ['两至三成', [0.2, 0.3]], ['4成', [0.4]], ['占一成以上', [0.1]],
    ['三倍', [3]], ['两三倍', [2, 3]], ['二十三倍', [23]], ['一倍', [1]], ['翻番', [2]], ['翻一番', [2]], ['翻两番', [4]], ['翻了一番', [2]], ['翻倍', [2]],
    ['一半', [0.5]], ['一半以上', [0.5]], ['过半', [0.5]], ['半年内', [0.5]], ['半小时', [0.5]], ['一个半小时', [1.5]], ['两年半', [2.5]], ['3年半', [3.5]], ['减半', [0.5]], ['半个世纪', [0.5]],
    ['5.1个百分点', [0.051]], ['五个百分点', [0.05]], ['12‰', [0.012]], ['20世纪90年代', [1990]], ['上世纪90年代', [1990]], ['1990年代', [1990]], ['90年代', [1990]], ['本世纪20年代', [2020]], ['“95后”“00后”', [1995, 2000]], ['90后，', [1990]],
    ['16/14nm', [16, 14]], ['11.31Mbps', [11.31]], ['100Gb/s', [100]], ['8.6T', [8.6]], ['7×24小时', [7, 24]], ['10:30', [10, 30]], ['1.06万亿元', [1.06e12]], ['16万亿美元', [1.6e13]], ['20 世纪', [20]],
    ['2014年行动计划3个', [2014, 3]], ['900多条', [900]], ['300余个', [300]], ['50家以上', [50]], ['第3、第4代', [3, 4]], ['2013、2014年', [2013, 2014]], ['约800萬戶，達42%', [8e6, 0.42]], ['10多万', [100_000]], ['1/3/5', [1, 3, 5]],
    ['LTE两种制式的4G网络2张', [2]], ['减少5.5亿元', [550_000_000]], ['2016成都', [2016]], ['10成员', [10]],
  ])('%s: %j', (text, values) => expect(demanded(figuresInChinese(text))).toEqual(values));

  test.each([
    '', '一网通办', '三网融合', '五型经济', '四新经济', '两化融合', '“十三五”规划', '“十四五”', '十九届五中全会', '第三、第四代移动通信', '一体化', '百花齐放', '千家万户', '万无一失', '亿万网民', '一站式', '数十家', '几百万',
    '3G/4G', '4G网络', '5G', 'CDMA2000', 'IPv6改造', 'GB/T 23001-2017', 'ISO 9001:2015', 'TD-LTE', 'P2P', 'B2B', 'O2O', 'C2M', '5A级', '3D打印', '4K', 'Web2.0', 'G1501公路', 'COVID-19', 'i-Shanghai', 'PM2.5', '4S店', 'S2B2C',
    '半导体', '上半年', '下半年', '20世纪'.slice(2), '大半', '多半', '半挂车', '半结构化', '一半导体', '事半功倍', '加倍努力', '成倍', '倍增', '一成不变', '统一成', '第三成立', '五成员', '两成果', '百倍信心',
    '十分重要', '部分之一', '组成', '完成', '一分为二', '双循环', '首创', 'https://a.cn/2016/08', 'www.sh.gov.cn/5', '亿',
  ])('nothing in %s', (text) => expect(demanded(figuresInChinese(text))).toEqual([]));
});

describe('Chinese numerals that are only offered', () => {
  test.each<[string, number[]]>([
    ['一网通办', [1]], ['“十三五”', [13, 5]], ['第十四个五年规划', [14, 5]], ['二十二家', [22]], ['二〇一六年九月', [2016, 9]], ['两千多万人', [2e7]], ['百余项', [100]], ['三五年', [3, 5, 35]], ['七八十个', [70, 80]],
    ['三至五万', [30_000, 50_000, 3]], ['双循环', [2]], ['首位', [1]], ['上半年', [0.5]], ['二十世纪九十年代', [90, 1990, 20]], ['上世纪八十年代', [80, 1980]], ['三点五亿', [350_000_000, 3, 500_000_000]],
    ['CDMA2000', [2000]], ['Web2.0', [2]], ['4G', []], ['P2P', []],
  ])('%s: %j', (text, values) => expect(offered(figuresInChinese(text))).toEqual(values));
});

describe('English figures that are demanded', () => {
  test.each<[string, number[]]>([
    ['about 8 million homes, 6.7 times as many as in 2010', [8e6, 6.7, 2010]], ['RMB 1.06 trillion', [1.06e12]], ['US$5 million', [5e6]], ['$5m', [5e6]], ['RMB 3bn', [3e9]], ['$1.5B', [1.5e9]], ['¥500', [500]],
    ['1.06 trillion yuan', [1.06e12]], ['160,000 points', [160_000]], ['10 thousand', [10_000]], ['5 hundred thousand', [500_000]], ['24-hour', [24]], ['3-million', [3e6]], ['a 30-day limit', [30]],
    ['42%', [0.42]], ['42 percent', [0.42]], ['42 per cent', [0.42]], ['12 per mille', [0.012]], ['12‰', [0.012]], ['5.1 percentage points', [0.051]], ['a 5-percentage-point rise', [0.05]], ['5% points', [0.05]],
    ['5–7%', [0.05, 0.07]], ['5 to 7 percent', [0.05, 0.07]], ['8–10 million', [8e6, 1e7]], ['80,000–100,000', [80_000, 100_000]], ['RMB 8–10 billion', [8e9, 1e10]], ['between 8 and 10 million', [8e6, 1e7]],
    ['from 900 to 2 million', [900, 2e6]], ['from 30 to 19 days', [30, 19]], ['800,000–1.2 million', [800_000, 1_200_000]], ['from 2010 to 7 percent', [2010, 0.07]],
    ['5 times', [5]], ['5-fold', [5]], ['5x', [5]], ['6.7×', [6.7]], ['the 30th', [30]], ['21st', [21]], ['1990s', [1990]], ['the ’90s', [1990]], ['mid-2016', [2016]], ['post-90', [90]], ['the 1980s and 2010s', [1980, 2010]],
    ['September 10, 2014', [10, 2014]], ['10 September 2014', [10, 2014]], ['2014–16', [2014, 2016]], ['2014/15', [2014, 2015]], ['1/3', [1 / 3]], ['2½', [2.5]], ['¾', [0.75]], ['2 and a half', [2.5]], ['3:30 p.m.', [3, 30]],
    ['17 Mbps', [17]], ['17Mbps', [17]], ['25MB/s', [25]], ['30days', [30]], ['No. 80 [2016]', [80, 2016]], ['top-100', [100]], ['0', [0]], ['the 13th Five-Year Plan', [13]], ['24/7', [24, 7]], ['24x7', [24, 7]], ['1920x1080', [1920, 1080]], ['3-in-1', [3, 1]],
    ['100 million to 200 million', [1e8, 2e8]], ['16/14 nm', [16, 14]], ['1,000', [1000]], ['3, 5 and 7', [3, 5, 7]],
  ])('%s: %j', (text, values) => expect(demanded(figuresInEnglish(text))).toEqual(values));

  test.each([
    '', 'one of the first', 'twenty-five firms', 'half', 'doubled', 'two-thirds', 'in May', '3G/4G networks', '5G-enabled', 'CDMA2000', 'IPv6', 'GB/T 23001-2017', 'ISO/IEC 27001:2013', 'COVID-19', 'TD-LTE', 'P2P', 'B2B', '5A', '3-D', 'Q3',
    'TOP500', '4K video', 'https://example.org/2016', 'A4', 'v2.0', 'H1N1', 'F-35',
  ])('nothing in %s', (text) => expect(demanded(figuresInEnglish(text))).toEqual([]));
});

describe('English words that are only offered', () => {
  test.each<[string, number]>([
    ['two', 2], ['twenty-five', 25], ['half', 0.5], ['a third', 1 / 3], ['a third', 3], ['two-thirds', 2 / 3], ['three quarters', 0.75], ['one in five', 0.2], ['seven out of ten', 0.7], ['double', 2], ['doubling', 2], ['tripled', 3],
    ['quadrupled', 4], ['twice', 2], ['a dozen', 12], ['two dozen', 24], ['fivefold', 5], ['ten-fold', 10], ['a hundred', 100], ['five percent', 0.05], ['thirty to fifty percent', 0.3], ['two percentage points', 0.02], ['first', 1],
    ['September', 9], ['Sept. ', 9], ['May', 5], ['half a million', 500_000], ['one and a half', 1.5], ['two and a half million', 2_500_000], ['an hour and a half', 1.5], ['both', 2], ['a pair', 2], ['a decade', 10], ['two billion', 2e9],
    ['two to three million', 2e6], ['once', 1], ['halved', 0.5], ['midway', 0.5], ['half a century', 50], ['five times', 5], ['Q3', 3],
  ])('%s offers %d', (text, value) => expect(offered(figuresInEnglish(text))).toContain(value));

  test('the verb may is no month', () => expect(figuresInEnglish('it may march')).toEqual([]));
});

test('figures say where they stand, in the text as it was given', () => {
  const zh = '𠀀约８００萬户，占四成';
  for (const { text, index } of figuresInChinese(zh)) expect(zh.slice(index, index + text.length)).toBe(text);
  expect(figuresInChinese(zh)).toMatchObject([{ text: '８００萬', index: 3, digits: true }, { text: '四成', index: 10, digits: false, kind: 'ratio' }]);
  expect(figuresInChinese('约 800 万户')).toMatchObject([{ text: '800 万', index: 2 }]);
  expect(figuresInEnglish('over RMB 1.06 trillion in all')).toMatchObject([{ text: 'RMB 1.06 trillion', index: 5, kind: 'money', currency: 'CNY' }]);
});

test.each<[string, Figure['kind']]>([
  ['800万', 'plain'], ['42%', 'ratio'], ['5个百分点', 'points'], ['是6.7倍', 'times'], ['增长4倍', 'growth'], ['提高到4倍', 'times'], ['增长近7倍', 'growth'], ['增长到4倍', 'times'], ['翻番', 'multiplied'], ['3亿元', 'money'], ['2016年', 'year'], ['9月', 'date-part'], ['17M', 'verbatim'],
  ['IPv6', 'name'], ['3元素', 'plain'],
])('%s is of the kind %s', (text, kind) => expect(figuresInChinese(text)[0]?.kind).toBe(kind));
