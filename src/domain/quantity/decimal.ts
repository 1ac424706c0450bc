/** Reads plain decimal digits, thousands commas and spaces allowed, times a power of ten: `20,049.3` and 8 give 2004930000000 exactly. */
export function readDecimal(digits: string, power = 0): number {
  return Number(`${digits.replace(/[^\d.]/g, '')}e${power}`);
}

/**
 * Writes a value times a power of ten in decimal digits with thousands commas, never in exponent notation. `decimals` is the
 * least number of digits after the point; more follow where the value has them.
 */
export function writeDecimal(value: number, power = 0, decimals = 0): string {
  if (!Number.isFinite(value)) return String(value);
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const point = value === 0 ? 1 : 1 + Number(exponent) + power;
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const rest = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  const fraction = rest.replace(/0+$/, '').padEnd(decimals, '0');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '-' : ''}${grouped}${fraction && `.${fraction}`}`;
}

/** Divides exactly where the divisor is a power of ten, so that 百分之四点一 is 0.041. */
export function divide(part: number, by: number): number {
  const power = /^10+$/.test(String(by)) ? String(by).length - 1 : undefined;
  return power === undefined ? part / by : Number(`${part}e-${power}`);
}
