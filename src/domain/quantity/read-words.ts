import { divide } from './decimal.ts';
import { numeralChar, parseChineseNumeral } from './parse-chinese-numerals.ts';

/** A figure that is a word rather than a number: `of` is set for a fraction (三分之二 is 2 of 3), `doubling` for 翻番. */
export interface WordFigure {
  value: number;
  unit: 'percent' | 'per-mille' | 'times';
  fraction?: { part: number; of: number };
  doubling?: true;
}

const number = `\\d+(?:\\.\\d+)?|${numeralChar}+(?:点${numeralChar}+)?`;
const fraction = new RegExp(`^(${number})分之(${number})$`);
const doubled = /^再?翻了?(?:([一二两三四五])番|番|一?倍)$/;

const read = (text = '') => (/^\d/.test(text) ? Number(text) : parseChineseNumeral(text));

/** Reads 三分之一, 百分之五, 一半, 翻番, 翻两番 and their like; undefined for anything else. Expects folded text. */
export function readWordFigure(text: string): WordFigure | undefined {
  if (text === '一半' || text === '半数') return { value: 0.5, unit: 'percent', fraction: { part: 1, of: 2 } };
  const divided = fraction.exec(text);
  if (divided) {
    const [of, part] = [read(divided[1]), read(divided[2])];
    if (!of || part === undefined) return undefined;
    const decimal = of === 100 || of === 1000 || of === 10000;
    return { value: divide(part, of), unit: of === 1000 ? 'per-mille' : 'percent', ...(!decimal && { fraction: { part, of } }) };
  }
  const times = doubled.exec(text);
  return times ? { value: 2 ** (read(times[1] ?? '一') ?? 1), unit: 'times', doubling: true } : undefined;
}
