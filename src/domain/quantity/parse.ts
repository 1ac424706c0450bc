import type { Qualifier, Unit } from '../../schema/quantity.ts';
import { readPrinted } from './read-printed.ts';

/** One figure: what it says, and how it is printed. */
export interface Quantity {
  /** In the unit; percent and per mille as fractions of one, money in whole yuan or dollars. The lower end of a range. */
  value: number;
  /** The upper end of a range. */
  upTo?: number;
  unit: Unit;
  qualifier?: Qualifier;
  printed: string;
  /**
   * How many decimal places of each value are printed, as far as digits stand after a decimal point: 1 for 75.5,
   * 3 for 42.0%, −10 for 2.20万亿. Absent where only whole digits are printed, whose closing zeros may mean nothing.
   */
  places?: { value?: number; upTo?: number };
}

/**
 * Reads one printed Chinese figure, such as 约800万户, 1.06万亿元, 42%, 3000多万份, 8～10万户, 三分之一 or 25MB/s.
 * Values are exact to the nearest double. White space may stand between number and unit and may part thousands. A number
 * without a unit is an `index`, with a multiplier but no unit (535万) or with any other measure word (家, 公里) a `count`.
 * Undefined unless the whole text is understood; never throws.
 */
export function parseQuantity(printed: string): Quantity | undefined {
  const figure = readPrinted(printed);
  if (!figure) return undefined;
  const { from, upTo, unit, qualifier } = figure;
  const places = {
    ...(from.places !== undefined && { value: from.places }),
    ...(upTo?.places !== undefined && { upTo: upTo.places }),
  };
  return {
    value: from.value,
    ...(upTo && { upTo: upTo.value }),
    unit,
    ...(qualifier && { qualifier }),
    printed,
    ...(Object.keys(places).length > 0 && { places }),
  };
}
