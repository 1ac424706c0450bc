const digits: Record<string, number> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
};
const powers: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** A regular expression source for one character of a Chinese numeral, folded. */
export const numeralChar = '[零〇一二两三四五六七八九十百千万亿廿卅]';
/** A regular expression source for a multiplier after a number: 万, 亿, 万亿, 千万, 百. */
export const scale = '(?:[十百千]?万亿|[十百千]?[万亿]|[十百千])';

/** The power of ten of a multiplier: 万亿 is 12; an empty one is 0. */
export function scalePower(text: string): number {
  return [...text].reduce((power, char) => power + (powers[char] ?? 0), 0);
}

const positional = (text: string) => [...text].map((char) => digits[char]).join('');

/** Reads a numeral under ten thousand. A last digit straight after 百 or 千 counts tens or hundreds, as in 三百五. */
function readSection(text: string): number | undefined {
  const match = /^(?:([一二两三四五六七八九])?千)?(?:零?([一二两三四五六七八九])?百)?(?:零?([一二两三四五六七八九])?十)?(?:(零)?([零〇一二两三四五六七八九]))?$/.exec(text);
  if (!match || text === '') return undefined;
  const [, thousands, hundreds, tens, zero, last = ''] = match;
  // 千 and 百 without a digit stand for one only at the beginning.
  if (text.indexOf('百') > 0 && !hundreds) return undefined;
  const part = (unit: string, digit?: string) => (text.includes(unit) ? (digit ? (digits[digit] ?? 0) : 1) * 10 ** (powers[unit] ?? 0) : 0);
  const before = zero ? undefined : text.at(-2);
  const shift = last && (before === '百' || before === '千') ? (powers[before] ?? 0) - 1 : 0;
  return part('千', thousands) + part('百', hundreds) + part('十', tens) + (digits[last] ?? 0) * 10 ** shift;
}

function readInteger(text: string, leading = true): number | undefined {
  for (const unit of ['亿', '万']) {
    const at = text.lastIndexOf(unit);
    if (at < 0) continue;
    const power = powers[unit] ?? 0;
    const high = at === 0 ? (leading ? 1 : undefined) : readInteger(text.slice(0, at), leading);
    const rest = text.slice(at + 1);
    const low = rest === '' ? 0 : rest in digits ? (digits[rest] ?? 0) * 10 ** (power - 1) : readInteger(rest.replace(/^零/, ''), false);
    if (high === undefined || low === undefined || low >= 10 ** power || high >= (unit === '万' ? 1e4 : 1e8)) return undefined;
    return high * 10 ** power + low;
  }
  return readSection(text);
}

/**
 * Reads a whole Chinese numeral: 二十二, 两千万, 一点零六万亿, 二〇一六, 十. Expects folded text.
 * Anything else, such as 十四五, is undefined.
 */
export function parseChineseNumeral(text: string): number | undefined {
  const plain = text.replaceAll('廿', '二十').replaceAll('卅', '三十');
  const decimal = /^([^点]+)点([零〇一二三四五六七八九]+)([十百千]?[万亿]+|)$/.exec(plain);
  if (decimal) {
    const [, whole = '', fraction = '', unit = ''] = decimal;
    const value = parseChineseNumeral(whole);
    return value === undefined || value >= 1e21 ? undefined : Number(`${value}.${positional(fraction)}e${scalePower(unit)}`);
  }
  if (/^[零〇一二三四五六七八九]{2,}$/.test(plain)) return Number(positional(plain));
  return readInteger(plain);
}

/** No numeral in use is longer; it keeps a run of thousands of numerals from taking quadratic time. */
const longest = 24;

/**
 * Every number that a run of numeral characters may stand for. 十四五 gives 14 and 5, 七八十 gives 70 and 80,
 * 二十二 only 22.
 */
export function readNumeralRun(run: string): number[] {
  const pair = /^([一二两三四五六七八九])([一二两三四五六七八九])([十百千万亿]*)$/.exec(run);
  if (pair) {
    const [, first = '', second = '', unit = ''] = pair;
    const both = [first, second].map((digit) => (digits[digit] ?? 0) * 10 ** scalePower(unit));
    return unit ? both : [...both, Number(positional(run))];
  }
  const values: number[] = [];
  for (let from = 0; from < run.length; ) {
    let to = Math.min(run.length, from + longest);
    let value = parseChineseNumeral(run.slice(from, to));
    while (value === undefined && to > from + 1) value = parseChineseNumeral(run.slice(from, --to));
    if (value !== undefined) values.push(value);
    from = to;
  }
  return values;
}
