import { Scalar } from 'yaml';

/**
 * Finds where a character of a YAML text stands in its source: past the quotation mark, the escapes and the line
 * breaks that the value does not show. `index` counts UTF-16 units of the value; the result those of the source.
 */
export function scalarOffset(source: string, scalar: Scalar, index: number): number {
  const [start = 0, end = 0] = scalar.range ?? [];
  const value = String(scalar.value);
  const block = scalar.type === Scalar.BLOCK_FOLDED || scalar.type === Scalar.BLOCK_LITERAL;
  const quote = scalar.type === Scalar.QUOTE_DOUBLE ? '"' : scalar.type === Scalar.QUOTE_SINGLE ? "'" : '';
  let at = block ? source.indexOf('\n', start) + 1 : start + quote.length;
  for (let read = 0; at < end; read += 1) {
    const char = value[read];
    if (char !== ' ' && source[at] !== char) at += /^\s*/.exec(source.slice(at, end))?.[0].length ?? 0;
    if (read >= index) break;
    at += width(source, at, char, quote);
  }
  return Math.min(at, end);
}

/** How many source characters one character of the value takes. */
function width(source: string, at: number, char: string | undefined, quote: string): number {
  if (quote === '"' && source[at] === '\\') return /^\\(x..|u....|U.{8}|.)/s.exec(source.slice(at, at + 10))?.[0].length ?? 2;
  if (quote === "'" && source.startsWith("''", at)) return 2;
  // A folded line break reads as one space.
  if (char === ' ' && source[at] !== ' ') return /^\s+/.exec(source.slice(at))?.[0].length ?? 1;
  return 1;
}
