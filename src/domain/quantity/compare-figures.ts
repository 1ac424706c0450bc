import { type Figure, figureKeys } from './figure.ts';
import { figuresInChinese } from './figures-chinese.ts';
import { figuresInEnglish } from './figures-english.ts';

/** Which currencies stand with each meaning; an empty one agrees with any. */
function indexKeys(figures: readonly Figure[]): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const figure of figures) {
    for (const key of figureKeys(figure)) {
      const known = index.get(key) ?? new Set();
      index.set(key, known.add(figure.currency ?? ''));
    }
  }
  return index;
}

function withoutPartner(figures: readonly Figure[], others: readonly Figure[]): Figure[] {
  const index = indexKeys(others);
  const agrees = (figure: Figure, key: string) => {
    const currencies = index.get(key);
    return currencies !== undefined && (!figure.currency || currencies.has('') || currencies.has(figure.currency));
  };
  return figures.filter((figure) => figure.demanded && !figureKeys(figure).some((key) => agrees(figure, key)));
}

/**
 * Compares the numbers of a Chinese text and its English translation by value: 1.06万亿元 equals “RMB 1.06 trillion”, 增长4倍
 * “five times as many”. Every number written with digits, and every Chinese one marked by 成, 倍, 分之, 半 or 翻, must have its
 * equal; numbers in words may serve as equals, and one serves any number of repeats. Returns what has none, in order of the text.
 */
export function compareFigures(zh: string, en: string): { onlyInChinese: Figure[]; onlyInEnglish: Figure[] } {
  const chinese = figuresInChinese(zh);
  const english = figuresInEnglish(en);
  return { onlyInChinese: withoutPartner(chinese, english), onlyInEnglish: withoutPartner(english, chinese) };
}
