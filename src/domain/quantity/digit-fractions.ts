import type { Rule } from './scan.ts';

const vulgar: Record<string, number> = { '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5, '⅛': 1 / 8 };

/** Fractions with digits, in either language: 1/3, ½, 2½. They come before the reading of digits. */
export const digitFractionRules: readonly Rule[] = [
  {
    pattern: /(?<![\d.])(\d*)\s?([½⅓⅔¼¾⅕⅖⅗⅘⅛])/g,
    read: ([, whole, sign = '']) => [{ value: Number(whole) + (vulgar[sign] ?? 0), kind: whole ? 'plain' : 'ratio', digits: true, demanded: true }],
  },
  {
    pattern: /(?<![\d.,/A-Za-z])(\d{1,2})\/(\d{1,3})(?![\d/A-Za-z]|\.\d)/g,
    read([, part, of]) {
      const [over, under] = [Number(part), Number(of)];
      return over > 0 && over < under && under <= 100 ? [{ value: over / under, kind: 'ratio', digits: true, demanded: true }] : undefined;
    },
  },
];
