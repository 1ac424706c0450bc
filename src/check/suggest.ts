function pairs(text: string): string[] {
  const padded = `^${text.toLowerCase()}$`;
  return [...padded].slice(1).map((char, index) => `${[...padded][index]}${char}`);
}

/** The candidate most like a misspelt value (Dice coefficient over pairs of letters), if any is like it at all. */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  const wanted = pairs(value);
  let best: { name: string; score: number } | undefined;
  for (const name of candidates) {
    const have = pairs(name);
    const score = (2 * wanted.filter((pair) => have.includes(pair)).length) / (wanted.length + have.length);
    if (score >= 0.5 && (!best || score > best.score)) best = { name, score };
  }
  return best?.name;
}

/** How to mend a name that is not known: write the nearest one, or else what `otherwise` says. */
export function correct(value: string, candidates: Iterable<string>, otherwise: string): string {
  const name = nearest(value, candidates);
  return name ? `write \`${name}\`, or ${otherwise}` : otherwise;
}
