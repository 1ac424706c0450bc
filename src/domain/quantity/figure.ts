/**
 * What a figure in running text is. `ratio` is a fraction of one (42%, 四成, a third), `points` too, but of percentage points.
 * `times` is a multiple (6.7倍, fivefold), `growth` what is added (增长4倍), `multiplied` a change to a multiple (翻番, doubled).
 * `verbatim` stands with a technical unit (17M), `name` belongs to a name (CDMA2000).
 */
export type FigureKind =
  | 'plain' | 'ratio' | 'points' | 'times' | 'growth' | 'multiplied' | 'money' | 'year' | 'date-part' | 'verbatim' | 'name';

export interface Reading {
  value: number;
  kind: FigureKind;
}

/** A number in running text; `index` and `text` say where it stands, in UTF-16 units. */
export interface Figure extends Reading {
  text: string;
  index: number;
  /** Whether it is written with digits. */
  digits: boolean;
  /** Whether the other language must have its equal; otherwise it may only serve as one. */
  demanded: boolean;
  /** Other readings of the same words: 半年 is also 6 (months). */
  also?: readonly Reading[];
  /** The currency of money, where it is plain. */
  currency?: 'CNY' | 'USD';
}

/** Equal values computed in different ways may differ in the last bits of a double. */
const rounded = (value: number) => Number(value.toPrecision(15));

function readingKeys({ value, kind }: Reading): string[] {
  const number = (amount: number) => `number ${rounded(amount)}`;
  const ratio = (amount: number) => `ratio ${rounded(amount)}`;
  switch (kind) {
    case 'ratio':
      // 100% is not “one”, but 50% is 0.5.
      return Number.isInteger(value) ? [ratio(value)] : [ratio(value), number(value)];
    case 'points':
      return [`points ${rounded(value)}`, number(value * 100)];
    case 'times':
      return [number(value), ratio(value)];
    case 'growth':
      // 增长4倍 is “five times as many”, “up 400%” and, loosely, “grew fourfold”; 增长一倍 is never “one”.
      return [number(value + 1), ratio(value), ratio(value + 1), ...(value === 1 ? [] : [number(value)])];
    case 'multiplied':
      return [number(value), ratio(value), ratio(value - 1)];
    default:
      return [number(value)];
  }
}

/** The meanings under which a figure can equal one of the other language: two figures agree if they share one. */
export function figureKeys(figure: Figure): string[] {
  return [figure, ...(figure.also ?? [])].flatMap(readingKeys);
}
