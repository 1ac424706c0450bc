import { describe, expect, test } from 'vitest';
import { divide, readDecimal, writeDecimal } from '../../src/domain/quantity/decimal.ts';
import { englishNumerals } from '../../src/domain/quantity/english-numerals.ts';
import { fold } from '../../src/domain/quantity/fold.ts';
import { parseChineseNumeral, readNumeralRun, scalePower } from '../../src/domain/quantity/parse-chinese-numerals.ts';

describe('parseChineseNumeral', () => {
  test.each([
    ['零', 0], ['〇', 0], ['一', 1], ['两', 2], ['九', 9], ['十', 10], ['十五', 15], ['二十', 20], ['二十二', 22], ['廿一', 21], ['卅', 30], ['九十九', 99],
    ['百', 100], ['一百', 100], ['一百零五', 105], ['一百一十五', 115], ['一百五', 150], ['三百五', 350], ['二百二十二', 222],
    ['千', 1000], ['一千零五', 1005], ['一千零五十', 1050], ['两千五', 2500], ['九千九百九十九', 9999],
    ['万', 1e4], ['一万二', 12_000], ['三万五千', 35_000], ['十万', 1e5], ['十二万三千四百五十六', 123_456], ['百万', 1e6], ['两千万', 2e7], ['一万零五', 10_005],
    ['亿', 1e8], ['一亿零五万', 100_050_000], ['两亿五', 250_000_000], ['五十亿', 5e9], ['万亿', 1e12], ['一万亿', 1e12], ['五十万亿', 5e13], ['一万二千亿', 1.2e12],
    ['二〇一六', 2016], ['二零一六', 2016], ['九五', 95], ['三点五', 3.5], ['二十一点零四', 21.04], ['一点零六万亿', 1.06e12],
  ])('%s is %d', (text, value) => expect(parseChineseNumeral(text)).toBe(value));

  test.each(['', '十四五', '十十', '一百百', '二十二十', '五点', '点五', '亿万', '一千百', '三十六十', '几十', '五G', 'abc', '一亿千万亿亿'])('%s is no numeral', (text) =>
    expect(parseChineseNumeral(text)).toBeUndefined());
});

describe('readNumeralRun', () => {
  test.each<[string, number[]]>([
    ['二十二', [22]], ['十四五', [14, 5]], ['十三五', [13, 5]], ['一', [1]], ['七八十', [70, 80]], ['三五百', [300, 500]], ['二三十', [20, 30]],
    ['四五', [4, 5, 45]], ['一两百', [100, 200]], ['亿万', [1e8, 1e4]], ['二〇一六', [2016]],
  ])('%s stands for %j', (run, values) => expect(readNumeralRun(run)).toEqual(values));

  test('takes runs of any length', () => expect(readNumeralRun('十'.repeat(5000))).toHaveLength(5000));
});

test.each([['万', 4], ['千万', 7], ['亿', 8], ['百亿', 10], ['万亿', 12], ['千万亿', 15], ['', 0]])('%s multiplies by ten to the %d', (text, power) =>
  expect(scalePower(text)).toBe(power));

describe('decimals', () => {
  test.each([
    ['20,049.3', 8, 2_004_930_000_000], ['20 049.3', 8, 2_004_930_000_000], ['42', -2, 0.42], ['1.06', 12, 1.06e12], ['6.4', -2, 0.064],
    ['0.29', 2, 29], ['1.13', 4, 11_300], ['4.35', 2, 435],
  ])('%s × 10^%d is exact', (digits, power, value) => expect(readDecimal(digits, power)).toBe(value));

  test.each<[number, number, number, string]>([
    [0, 0, 0, '0'], [0, 2, 1, '0.0'], [0.42, 2, 0, '42'], [0.0005, 2, 0, '0.05'], [2_004_930_000_000, -12, 0, '2.00493'], [2.2e12, -12, 2, '2.20'],
    [160_000, 0, 0, '160,000'], [1234.5, 0, 0, '1,234.5'], [999, 0, 0, '999'], [1e21, 0, 0, '1,000,000,000,000,000,000,000'], [1e-7, 0, 0, '0.0000001'],
    [-5, 0, 0, '-5'], [Infinity, 0, 0, 'Infinity'],
  ])('%d × 10^%d with %d decimals or more is %s', (value, power, decimals, text) => expect(writeDecimal(value, power, decimals)).toBe(text));

  test('division by powers of ten is exact', () => {
    expect(divide(4.1, 100)).toBe(0.041);
    expect(divide(2, 3)).toBe(2 / 3);
  });
});

test('fold keeps every place', () => {
  expect(fold('約８００萬戶，達４２％（Ａ～Ｚ）')).toBe('约800万户，达42%（A~Z）');
  const astral = '𠀀８😀萬';
  expect(fold(astral)).toHaveLength(astral.length);
});

describe('englishNumerals', () => {
  test.each<[string, number[]]>([
    ['two', [2]], ['twenty-five', [25]], ['twenty five', [25]], ['Twenty-first', [21]], ['one hundred and six', [106]], ['two hundred thousand', [200_000]],
    ['three million', [3e6]], ['three million two hundred thousand', [3_200_000]], ['hundred million', [1e8]], ['a hundred', [100]], ['ten thousand', [10_000]],
    ['dozen', [12]], ['two dozen', [24]], ['one and two', [1, 2]], ['three, four and five', [3, 4, 5]], ['nineteenth', [19]], ['thirtieth', [30]],
    ['two hundredth', [200]], ['five-year', [5]], ['sixteen sixty', [16, 60]], ['first second third', [1, 2, 3]], ['twenty twenty', [20, 20]],
    ['billions', [1e9]], ['one million million', [1e6, 1e6]], ['someone often weighed tens of stones', []], ['zero', [0]], ['ninth', [9]], ['twelfth', [12]],
  ])('%s gives %j', (text, values) => expect(englishNumerals(text).map(({ digits, power }) => Number(`${digits}e${power}`))).toEqual(values));

  test('says where a number stands', () => {
    expect(englishNumerals('about twenty-five firms')).toMatchObject([{ index: 6, end: 17 }]);
  });
});
