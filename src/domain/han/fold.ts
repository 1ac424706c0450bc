/**
 * Traditional or variant character → the Simplified characters it may stand for, the likeliest first:
 * `{ "發": "发", "著": "着著", "乾": "干乾" }`. A character that is also its own Traditional form lists itself (`"里": "里"`).
 */
export type FoldTable = Readonly<Record<string, string>>;

const most = 8;

/** One representative for all characters that the table connects, so that an ambiguous character equals each of its answers. */
function connect(table: FoldTable): Map<string, string> {
  const parent = new Map<string, string>();
  const find = (char: string): string => {
    const up = parent.get(char);
    return up === undefined || up === char ? char : find(up);
  };
  for (const [char, answers] of Object.entries(table)) {
    const [first, ...rest] = answers;
    if (first === undefined) continue;
    const root = find(first);
    for (const other of [...rest, char]) if (find(other) !== root) parent.set(find(other), root);
  }
  return new Map([...parent.keys()].map((char) => [char, find(char)]));
}

/** Simplified character → the ways to write it in Traditional text, in the table's order. */
function invert(table: FoldTable): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const [char, answers] of Object.entries(table))
    for (const answer of answers) forms.set(answer, [...(forms.get(answer) ?? []), char]);
  return forms;
}

/** Computes once per table: tables are loaded whole and never change. */
function memo<Value>(compute: (table: FoldTable) => Value): (table: FoldTable) => Value {
  const known = new WeakMap<FoldTable, Value>();
  return (table) => {
    const value = known.get(table) ?? compute(table);
    known.set(table, value);
    return value;
  };
}

const connected = memo(connect);
const inverted = memo(invert);

const invisible = /[\u00ad\u200b-\u200f\u2060\ue000\ufe00-\ufe0f\ufeff]/g;
const apostrophe = /(\p{L})['’‘ʼ`](?=\p{L})/gu;
const latinMarks = /(\p{Script=Latin})[\u0300-\u036f]+/gu;
const decimal = /(\p{Nd})\.(?=\p{Nd})/gu;
const punctuation = /[^\p{L}\p{N}\p{M}\ue000]+/gu;
const aroundHan = / ?(\p{Script=Han}) ?/gu;

/**
 * Normalises a text for matching, never for display: NFKC, lower case, no marks on Latin letters (ü becomes u),
 * no apostrophe within a word, one space for any other punctuation between words and none next to Han characters,
 * Traditional and variant characters as Simplified. Two texts match where their folds are equal; idempotent.
 */
export function fold(text: string, table: FoldTable = {}): string {
  const classes = connected(table);
  const plain = text
    .replace(invisible, '')
    .replace(apostrophe, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(latinMarks, '$1')
    .normalize('NFC')
    .replace(decimal, '$1\ue000')
    .replace(punctuation, ' ')
    .replaceAll('\ue000', '.')
    .replace(aroundHan, '$1')
    .trim();
  let folded = '';
  for (const char of plain) folded += classes.get(char) ?? char;
  return folded;
}

/** The spellings with the lowest sum of ranks, at most eight. */
function spell(choices: string[][]): string[] {
  let best = [{ text: '', cost: 0 }];
  for (const choice of choices)
    best = best
      .flatMap(({ text, cost }) => choice.map((char, rank) => ({ text: text + char, cost: cost + rank })))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, most);
  return best.map(({ text }) => text);
}

/** Up to eight Simplified spellings of a query in any script, the likeliest first, for searching a Simplified text. */
export const hansVariants = (query: string, table: FoldTable): string[] =>
  spell([...query.normalize('NFKC')].map((char) => [...(table[char] ?? char)]));

/** Up to eight Traditional spellings of a query in any script, the likeliest first, for searching a Traditional text. */
export function hantVariants(query: string, table: FoldTable): string[] {
  const forms = inverted(table);
  return spell(
    [...query.normalize('NFKC')].map((char) => {
      const answers = [...(table[char] ?? char)];
      // What the visitor typed comes first if it is a Traditional form already.
      const typed = table[char] && table[char] !== char ? [char] : [];
      return [...new Set([...typed, ...answers.flatMap((answer) => forms.get(answer) ?? [answer])])];
    }),
  );
}
