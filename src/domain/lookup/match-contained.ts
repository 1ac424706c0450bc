import { stopWords } from './english.ts';
import { keep } from './found.ts';
import type { Found } from './found.ts';
import type { Keys } from './keys.ts';
import type { Query } from './query.ts';

const ranks = { preferred: 2, admitted: 1, deprecated: 0 };

/** The part of the query that folds to `piece`, as it was typed. */
function typedAs(query: Query, piece: string): string {
  const [typed, folded] = [[...query.text.normalize('NFKC')], [...query.folded]];
  const at = query.folded.indexOf(piece);
  return query.hasHan && typed.length === folded.length && at >= 0 ? typed.slice(at, at + [...piece].length).join('') : piece;
}

/**
 * Finds whole designations and aliases that stand in a longer query, such as 等级保护 in 信息安全等级保护. They are
 * scored like exact matches, the longer above the shorter.
 */
export function matchContained(keys: Keys, query: Query, found: Found): void {
  const add = (key: { entry: number; field: Keys['han'][number]['field']; text: string; status: keyof typeof ranks }, share: number, of: string) => {
    const isAlias = key.field === 'alias' || key.field === 'regional';
    const fit = (isAlias ? 200 : 500) + Math.floor(share * 90);
    keep(found, key.entry, { score: fit * 10 + ranks[key.status], fit, matched: { field: key.field, text: key.text, how: isAlias ? 'alias' : 'exact', of } });
  };
  if (query.hasHan) {
    for (const key of keys.han)
      if (key.folded.length > 1 && key.folded.length < query.folded.length && query.folded.includes(key.folded))
        add(key, key.folded.length / query.folded.length, typedAs(query, key.folded));
    return;
  }
  const words = ` ${query.words.join(' ')} `;
  for (const key of keys.english) {
    if (key.spaced.length < words.length && words.includes(key.spaced) && key.joined.length > 1 && !stopWords.has(key.joined))
      add(key, key.spaced.length / words.length, key.spaced.trim());
  }
}
