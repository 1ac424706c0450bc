import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFigures } from '../../src/domain/quantity/compare-figures.ts';
import { readDecimal, writeDecimal } from '../../src/domain/quantity/decimal.ts';
import { englishNumerals } from '../../src/domain/quantity/english-numerals.ts';
import { figuresInChinese } from '../../src/domain/quantity/figures-chinese.ts';
import { figuresInEnglish } from '../../src/domain/quantity/figures-english.ts';
import { formatQuantity } from '../../src/domain/quantity/format.ts';
import { parseQuantity, type Quantity } from '../../src/domain/quantity/parse.ts';
import { parseChineseNumeral } from '../../src/domain/quantity/parse-chinese-numerals.ts';

// Numbers and their printed forms, made without the code under test.

const digitChars = '零一二三四五六七八九';

function chineseUnderTenThousand(value: number): string {
  const places = [[1000, '千'], [100, '百'], [10, '十'], [1, '']] as const;
  let text = '';
  let gap = false;
  for (const [size, name] of places) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) gap ||= text !== '';
    else {
      text += `${gap ? '零' : ''}${digitChars[digit]}${name}`;
      gap = false;
    }
  }
  return text;
}

function chinese(value: number): string {
  if (value === 0) return '零';
  for (const [size, name] of [[1e8, '亿'], [1e4, '万']] as const) {
    if (value < size) continue;
    const rest = value % size;
    return chinese(Math.floor(value / size)) + name + (rest === 0 ? '' : (rest < size / 10 ? '零' : '') + chinese(rest));
  }
  return chineseUnderTenThousand(value);
}

const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function english(value: number): string {
  for (const [size, name] of [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand'], [100, 'hundred']] as const) {
    if (value < size) continue;
    const rest = value % size;
    return `${english(Math.floor(value / size))} ${name}${rest === 0 ? '' : `${rest < 100 ? ' and ' : ' '}${english(rest)}`}`;
  }
  if (value < 20) return small[value] ?? '';
  return `${tens[Math.floor(value / 10)]}${value % 10 ? `-${small[value % 10]}` : ''}`;
}

const mantissa = fc.oneof(
  fc.integer({ min: 1, max: 99_999 }).map(String),
  fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 99 })).map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`),
);
const multiplier = fc.constantFrom<readonly [string, number]>(['', 0], ['万', 4], ['亿', 8], ['万亿', 12]);
const unit = fc.constantFrom<readonly [string, Quantity['unit'], number]>(
  ['%', 'percent', -2], ['‰', 'per-mille', -3], ['元', 'CNY', 0], ['美元', 'USD', 0], ['倍', 'times', 0], ['户', 'household', 0], ['人', 'person', 0], ['天', 'day', 0], ['份', 'record', 0], ['处', 'place', 0], ['个', 'count', 0],
);
const qualifier = fc.constantFrom<readonly [string, string, Quantity['qualifier']]>(
  ['', '', undefined], ['约', '', 'about'], ['近', '', 'nearly'], ['超过', '', 'over'], ['不低于', '', 'at-least'], ['不超过', '', 'at-most'], ['', '左右', 'around'], ['', '以上', 'at-least'], ['力争达到', '', undefined],
);
const space = fc.constantFrom('', ' ', '\u2009', '\n');

interface Printed {
  printed: string;
  expected: Partial<Quantity>;
}
const figure: fc.Arbitrary<Printed> = fc.tuple(mantissa, multiplier, unit, qualifier, space).map(([digits, [scale, power], [noun, name, sign], [before, after, meaning], gap]) => {
  // 5万% is nothing anyone prints.
  const counts = sign === 0 && name !== 'times';
  return {
    printed: `${before}${gap}${digits}${gap}${counts ? scale : ''}${noun}${after}`,
    expected: { value: Number(`${digits}e${(counts ? power : 0) + sign}`), unit: name, qualifier: meaning },
  };
});

const parsed = ({ printed }: Printed) => {
  const quantity = parseQuantity(printed);
  if (!quantity) throw new Error(`${printed} cannot be read`);
  return quantity;
};

describe('reading what is written', () => {
  test('decimals', () => {
    fc.assert(fc.property(mantissa, fc.integer({ min: -3, max: 12 }), (digits, power) => {
      const value = readDecimal(digits, power);
      expect(Number(writeDecimal(value).replaceAll(',', ''))).toBe(value);
      expect(Number(writeDecimal(value, -power).replaceAll(',', ''))).toBe(Number(digits));
    }));
  });
  test('Chinese numerals', () => {
    fc.assert(fc.property(fc.oneof(fc.nat(200_000), fc.nat(1e9), fc.integer({ min: 0, max: 9e15 })), (value) => {
      expect(parseChineseNumeral(chinese(value))).toBe(value);
    }), { numRuns: 500 });
  });
  test('English numerals', () => {
    fc.assert(fc.property(fc.oneof(fc.nat(20_000), fc.nat(1e9), fc.integer({ min: 0, max: 9e14 })), (value) => {
      const found = englishNumerals(`some ${english(value)} of them`);
      expect(found.map(({ digits, power }) => Number(`${digits}e${power}`))).toEqual([value]);
    }), { numRuns: 500 });
  });
  test('printed figures', () => {
    fc.assert(fc.property(figure, ({ printed, expected }) => {
      const { value, unit: read, qualifier: meaning } = parseQuantity(printed) ?? {};
      expect({ value, unit: read, qualifier: meaning }).toEqual(expected);
    }), { numRuns: 1000 });
  });
  test('figures stay figures without their qualifier and in Chinese numerals', () => {
    fc.assert(fc.property(figure, (item) => {
      const quantity = parsed(item);
      const { value, unit: same } = quantity;
      expect(parseQuantity(formatQuantity(quantity, 'zh'))).toMatchObject({ value, unit: same });
      const bare = parseQuantity(formatQuantity(quantity, 'zh', { show: 'bare' }));
      expect(bare).toMatchObject({ value, unit: same });
      expect(bare?.qualifier).toBeUndefined();
    }));
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
      expect(parseQuantity(`${chinese(value)}户`)).toMatchObject({ value, unit: 'household' });
    }));
  });
  test('ranges', () => {
    fc.assert(fc.property(fc.nat(999), fc.integer({ min: 1, max: 999 }), multiplier, fc.constantFrom('~', '～', '-', '–', '—', '至', '到'), (low, more, [scale, power], joint) => {
      const expected = { value: Number(`${low}e${power}`), upTo: Number(`${low + more}e${power}`) };
      expect(parseQuantity(`${low}${joint}${low + more}${scale}户`)).toMatchObject(expected);
      expect(figuresInChinese(`${low}${joint}${low + more}${scale}户`).map(({ value }) => value)).toEqual([expected.value, expected.upTo]);
    }));
  });
});

describe('parity', () => {
  const pair = (quantity: Quantity, other = quantity) => [`全市${formatQuantity(quantity, 'zh')}，见下`, `The city, ${formatQuantity(other, 'en')}, see below`] as const;
  const none = { onlyInChinese: [], onlyInEnglish: [] };

  test('a quantity equals itself in the other language, in every form', () => {
    fc.assert(fc.property(figure, fc.constantFrom('full', 'bare', 'number'), fc.constantFrom('full', 'bare', 'number'), (item, zh, en) => {
      const quantity = parsed(item);
      expect(compareFigures(...pair(quantity))).toEqual(none);
      expect(compareFigures(formatQuantity(quantity, 'zh', { show: zh as 'full' }), formatQuantity(quantity, 'en', { show: en as 'full' }))).toEqual(none);
    }), { numRuns: 1000 });
  });
  test('so do ranges, and several quantities in any order', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), multiplier, fc.constantFrom('户', '元', '天', '个'), (low, more, [scale], noun) => {
      const quantity = parsed({ printed: `${low}～${low + more}${scale}${noun}`, expected: {} });
      expect(compareFigures(...pair(quantity))).toEqual(none);
    }));
    fc.assert(fc.property(fc.array(figure, { minLength: 1, maxLength: 5 }), (items) => {
      const quantities = items.map(parsed);
      const zh = quantities.map((quantity) => formatQuantity(quantity, 'zh')).join('；');
      const en = quantities.toReversed().map((quantity) => formatQuantity(quantity, 'en')).join('; ');
      expect(compareFigures(zh, en)).toEqual(none);
      expect(compareFigures(zh + zh, en)).toEqual(none);
    }));
  });
  test('a different value is missed on both sides', () => {
    fc.assert(fc.property(figure, mantissa, (item, digits) => {
      const quantity = parsed(item);
      const other = parsed({ printed: `${digits}${quantity.unit === 'percent' ? '%' : '户'}`, expected: {} });
      fc.pre(other.value !== quantity.value && quantity.unit !== 'times');
      const { onlyInChinese, onlyInEnglish } = compareFigures(...pair(quantity, other));
      expect(onlyInChinese.map(({ value }) => value)).toEqual([quantity.value]);
      expect(onlyInEnglish.map(({ value }) => value)).toEqual([other.value]);
    }));
  });
  test('numerals answer digits, and digits words', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e7 }), (value) => {
      expect(compareFigures(`${chinese(value)}家`, `${value} firms`)).toEqual(none);
      expect(compareFigures(`${value}家`, `${english(value)} firms`)).toEqual(none);
    }));
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'万亿 千 百 十 一 两 半 成 倍 翻 番 分之 三 个 百分点 年 年代 世纪 月 日 ～ — - 到 至 多 余 约 超过 % ‰ 元 美元 1 20 300 4.5 2016 , . / ： M Gb/s G RMB $ COVID- half a third two -fold and million hundred percent to between s th p.m. May ½ “ ” \u2009 \ue010 \u0000 \ud800'.split(' '),
    ' ',
  );
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 80 }), fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')));

  test('never throws, and figures stand where they say', () => {
    fc.assert(fc.property(anything, anything, (zh, en) => {
      compareFigures(zh, en);
      parseQuantity(zh);
      for (const [text, figures] of [[zh, figuresInChinese(zh)], [en, figuresInEnglish(en)], [en, figuresInChinese(en)], [zh, figuresInEnglish(zh)]] as const) {
        for (const { text: part, index, value } of figures) {
          expect(text.slice(index, index + part.length)).toBe(part);
          expect(part).not.toBe('');
          expect(value).not.toBeNaN();
        }
        expect(figures.map(({ index }) => index)).toEqual(figures.map(({ index }) => index).toSorted((a, b) => a - b));
      }
    }), { numRuns: 3000 });
  });
  test('what can be parsed can be formatted', () => {
    fc.assert(fc.property(anything, (text) => {
      const quantity = parseQuantity(text);
      if (!quantity) return;
      expect(Number.isFinite(quantity.value)).toBe(true);
      for (const language of ['zh', 'en'] as const) for (const show of ['full', 'bare', 'number'] as const) expect(formatQuantity(quantity, language, { show })).not.toBe('');
    }), { numRuns: 3000 });
  });
});
