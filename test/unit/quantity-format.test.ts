import { describe, expect, test } from 'vitest';
import { formatQuantity, type FormatOptions } from '../../src/domain/quantity/format.ts';
import { parseQuantity, type Quantity } from '../../src/domain/quantity/parse.ts';

function quantity(printed: string, change: Partial<Quantity> = {}): Quantity {
  const read = parseQuantity(printed);
  if (!read) throw new Error(`${printed} cannot be read`);
  return { ...read, ...change };
}
const english = (printed: string, options?: FormatOptions) => formatQuantity(quantity(printed), 'en', options);
const chinese = (printed: string, options?: FormatOptions) => formatQuantity(quantity(printed), 'zh', options);

describe('English', () => {
  test.each([
    ['约800万户', 'about 8 million households', '8 million households', '8 million'],
    ['941万户', '9.41 million households', '9.41 million households', '9.41 million'],
    ['1.06万亿元', 'RMB 1.06 trillion', 'RMB 1.06 trillion', 'RMB 1.06 trillion'],
    ['超过7%', 'over 7%', '7%', '7%'],
    ['456处', '456 places', '456 places', '456'],
    ['6.7倍', '6.7 times', '6.7 times', '6.7 times'],
    ['3000多万份', 'more than 30 million records', '30 million records', '30 million'],
    ['75.5', '75.5', '75.5', '75.5'],
    ['17M', '17M', '17M', '17M'],
    ['超过25MB/s', 'over 25MB/s', '25MB/s', '25MB/s'],
    ['30天', '30 days', '30 days', '30'],
    ['不低于50家', 'at least 50', '50', '50'],
    ['不超过19天', 'at most 19 days', '19 days', '19'],
    ['7.5%左右', 'around 7.5%', '7.5%', '7.5%'],
    ['近3倍', 'nearly 3 times', '3 times', '3 times'],
    ['约5亿美元', 'about US$500 million', 'US$500 million', 'US$500 million'],
  ])('%s', (printed, full, bare, number) => {
    expect(english(printed)).toBe(full);
    expect(english(printed, { show: 'full' })).toBe(full);
    expect(english(printed, { show: 'bare' })).toBe(bare);
    expect(english(printed, { show: 'number' })).toBe(number);
  });

  test.each([
    // thousands below a million, scales above
    ['16万个', '160,000'], ['2.2万处', '22,000 places'], ['999999人', '999,999 people'], ['100万人', '1 million people'], ['4317亿元', 'RMB 431.7 billion'], ['6010.86亿元', 'RMB 601.086 billion'],
    ['10 433亿元', 'RMB 1.0433 trillion'], ['20 049.3亿元', 'RMB 2.00493 trillion'], ['10000亿元', 'RMB 1 trillion'], ['50万亿元', 'RMB 50 trillion'], ['5.02亿人', '502 million people'],
    ['1234567人', '1,234,567 people'], ['185.52万张', '1.8552 million'], ['1234.5', '1,234.5'], ['1000万亿元', 'RMB 1,000 trillion'],
    // printed precision is kept and none added
    ['2.20万亿元', 'RMB 2.20 trillion'], ['1.0万亿元', 'RMB 1.0 trillion'], ['100.0亿元', 'RMB 10.00 billion'], ['42.0%', '42.0%'], ['80.40', '80.40'], ['2.20万处', '22,000 places'],
    // small numbers and signs
    ['1户', '1 household'], ['1人', '1 person'], ['2人', '2 people'], ['0天', '0 days'], ['1年', '1 year'], ['1.0年', '1.0 years'], ['1处', '1 place'], ['1份', '1 record'], ['1倍', '1 times'], ['1.5年', '1.5 years'],
    ['0.5%', '0.5%'], ['100%', '100%'], ['0%', '0%'], ['12‰', '12‰'], ['2016年', '2016'], ['约2000年', 'about 2,000 years'], ['3000年', '3,000 years'],
    // words
    ['三分之一', 'one-third'], ['近三分之二', 'nearly two-thirds'], ['四分之三', 'three-quarters'], ['十分之一', 'one-tenth'], ['二十分之三', '3/20'], ['一半以上', 'at least half'], ['百分之五', '5%'],
    ['四成', '40%'], ['近七成', 'nearly 70%'], ['翻番', 'double'], ['翻两番', '4 times'],
    // ranges
    ['8～10万户', '80,000–100,000 households'], ['800～1000万户', '8–10 million households'], ['5%-7%', '5–7%'], ['100至200亿元', 'RMB 10–20 billion'], ['80～120万人', '800,000–1.2 million people'],
    ['1.5～2.0万亿元', 'RMB 1.5–2.0 trillion'], ['8～10.5%', '8–10.5%'], ['2014~2016年', '2014–2016'], ['五到十年', '5–10 years'], ['约3-5倍', 'about 3–5 times'], ['10-20M', '10-20M'],
  ])('%s is “%s”', (printed, text) => expect(english(printed)).toBe(text));

  const accessPoints = { one: 'access point', other: 'access points' };
  test.each<[string, FormatOptions, string]>([
    ['突破20万个', { counts: accessPoints }, 'over 200,000 access points'], ['1个', { counts: accessPoints }, '1 access point'], ['20万个', { counts: accessPoints, show: 'number' }, '200,000'],
    ['突破20万个', { counts: accessPoints, show: 'bare' }, '200,000 access points'], ['456处', { counts: { one: 'venue', other: 'venues' } }, '456 venues'], ['42%', { counts: accessPoints }, '42%'],
    ['1～2个', { counts: accessPoints }, '1–2 access points'],
  ])('%s with %j is “%s”', (printed, options, text) => expect(english(printed, options)).toBe(text));

  test('the unit that the data give overrides the one that is read', () => {
    expect(formatQuantity(quantity('535万', { unit: 'household' }), 'en')).toBe('5.35 million households');
  });

  test('a quantity whose printed form cannot be read is still written', () => {
    const made: Quantity = { value: 8e6, unit: 'household', qualifier: 'about', printed: '八百来万户' };
    expect(formatQuantity(made, 'en')).toBe('about 8 million households');
    expect(formatQuantity(made, 'zh', { show: 'number' })).toBe('八百来万户');
    expect(formatQuantity({ ...made, value: 2.2e12, unit: 'CNY', places: { value: -10 } }, 'en')).toBe('about RMB 2.20 trillion');
  });
});

describe('Chinese', () => {
  test.each([
    ['约800万户', '约800万户', '800万户', '800万'],
    [' 约 800 万户', '约800万户', '800万户', '800万'],
    ['1.06万亿元', '1.06万亿元', '1.06万亿元', '1.06万亿元'],
    ['20 049.3 亿元', '20049.3亿元', '20049.3亿元', '20049.3亿元'],
    ['超过7%', '超过7%', '7%', '7%'],
    ['3000多万份', '3000多万份', '3000万份', '3000万'],
    ['10万余件', '10万余件', '10万件', '10万'],
    ['力争达到7.5%左右', '力争达到7.5%左右', '7.5%', '7.5%'],
    ['50家以上', '50家以上', '50家', '50'],
    ['6.7倍', '6.7倍', '6.7倍', '6.7倍'],
    ['17 M', '17M', '17M', '17M'],
    ['近三分之一', '近三分之一', '三分之一', '三分之一'],
    ['８～１０万户', '８～１０万户', '８～１０万户', '８～１０万'],
    ['约800萬戶', '约800萬戶', '800萬戶', '800萬'],
    ['75.5', '75.5', '75.5', '75.5'],
    ['近七成', '近七成', '七成', '七成'],
    ['2016年', '2016年', '2016年', '2016'],
    ['1亿2000万多人', '1亿2000万多人', '1亿2000万人', '1亿2000万'],
  ])('%s', (printed, full, bare, number) => {
    expect(chinese(printed)).toBe(full);
    expect(chinese(printed, { show: 'bare' })).toBe(bare);
    expect(chinese(printed, { show: 'number' })).toBe(number);
  });
});
