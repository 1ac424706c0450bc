/**
 * Optimal string alignment distance (Damerau–Levenshtein with each transposition once) of two texts, in UTF-16 units,
 * or `limit + 1` if it is more than `limit`. With `prefix`, the distance to the nearest beginning of `text`.
 */
export function distance(query: string, text: string, limit: number, prefix = false): number {
  const tooFar = limit + 1;
  if (query.length - text.length > limit || (!prefix && text.length - query.length > limit)) return tooFar;
  const width = Math.min(text.length, query.length + limit);
  let older: number[] = [];
  let before = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= query.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= width; column++) {
      const same = query[row - 1] === text[column - 1];
      let cost = Math.min((before[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (before[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && query[row - 1] === text[column - 2] && query[row - 2] === text[column - 1])
        cost = Math.min(cost, (older[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return tooFar;
    [older, before] = [before, current];
  }
  const result = prefix ? Math.min(...before) : (before[text.length] ?? tooFar);
  return Math.min(result, tooFar);
}

/** Which characters a text has, as a set of 32 bits. */
export function letters(text: string): number {
  let set = 0;
  for (let at = 0; at < text.length; at++) set |= 1 << (text.charCodeAt(at) & 31);
  return set;
}

/** Whether a query has more characters that a text lacks than `limit` slips can bring in: then `distance` need not be computed. */
export function isFar(query: number, text: number, limit: number): boolean {
  let extra = query & ~text;
  let count = 0;
  for (; extra && count <= limit; count++) extra &= extra - 1;
  return count > limit;
}

/** How many slips are forgiven in a word of a length: none below four letters, one below eight, two from there. */
export const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);
