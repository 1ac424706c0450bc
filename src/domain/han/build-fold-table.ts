import { Locale } from 'opencc-js';
import type { DictGroup } from 'opencc-js';
import { isHan } from './characters.ts';
import type { FoldTable } from './fold.ts';

type Relation = Map<string, Set<string>>;

const relate = (relation: Relation, from: string, to: string) => {
  const known = relation.get(from);
  if (known) known.add(to);
  else relation.set(from, new Set([to]));
};

/** Reads which character OpenCC puts for which, also inside phrases of equal length (答复→答覆 gives 复→覆). */
function characterPairs(groups: readonly DictGroup[] = []): Relation {
  const relation: Relation = new Map();
  // Single characters go first: their answer is the likeliest one.
  const later: [string[], string[]][] = [];
  for (const dictionary of groups.flat()) {
    const lines = typeof dictionary === 'string' ? dictionary.split('|').map((line) => line.split(' ')) : dictionary;
    for (const [left = '', right = ''] of lines) {
      const [from, to] = [[...left], [...right]];
      if (from.length === to.length && from.length === 1) relate(relation, left, right);
      else if (from.length === to.length) later.push([from, to]);
    }
  }
  for (const [from, to] of later) from.forEach((char, index) => relate(relation, char, to[index] ?? char));
  return relation;
}

function inverse(relation: Relation): Relation {
  const result: Relation = new Map();
  for (const [from, tos] of relation) for (const to of tos) relate(result, to, from);
  return result;
}

/** OpenCC's character relations, each read in both directions where both are needed. */
function openCC() {
  const toHant = characterPairs(Locale.from['cn']);
  const toHans = characterPairs(Locale.to['cn']);
  const [toTw, toHk] = [characterPairs(Locale.to['tw']), characterPairs(Locale.to['hk'])];
  const fromHans = inverse(toHant);
  const standard = [inverse(toTw), inverse(toHk), characterPairs(Locale.from['tw']), characterPairs(Locale.from['hk'])];
  const fromHant = inverse(toHans);
  const all = (relations: Relation[], char: string) => relations.flatMap((relation) => [...(relation.get(char) ?? [])]);

  const simplify = (standardForm: string) => {
    const answers = all([toHans, fromHans], standardForm);
    return answers.length ? answers : [standardForm];
  };
  return {
    isHans: (char: string) => toHant.has(char) || !toHans.has(char) || !!toHans.get(char)?.has(char),
    /** The Simplified characters that a Traditional one may stand for, the likeliest first. */
    answers: (form: string) => new Set([form, ...all(standard, form)].flatMap(simplify)),
    /** The Traditional forms of a Simplified character: Taiwan's, Hong Kong's, the standard ones, rare ones. */
    forms: (char: string) => {
      const usual = all([toHant], char);
      const known = usual.length ? usual : [char];
      const regional = known.map((form) => [...all([toTw], form), ...all([toHk], form), form]);
      const rare = all([fromHant], char).flatMap((form) => [form, ...all([toTw, toHk], form)]);
      return new Set([...regional.flat(), ...rare]);
    },
  };
}

/**
 * Derives the fold table for the Han characters that occur in `texts`: every form of each in the Traditional of
 * OpenCC's standard, Taiwan and Hong Kong, Taiwan's first. The texts are Simplified; Traditional words among them are
 * simplified first. Runs in the build only, because OpenCC's dictionaries are a megabyte.
 */
export function buildFoldTable(texts: Iterable<string>): FoldTable {
  const { isHans, answers, forms } = openCC();
  const content = new Set<string>();
  for (const text of texts)
    for (const char of text.normalize('NFKC'))
      if (isHan(char)) for (const hans of isHans(char) ? [char] : answers(char)) content.add(hans);

  const table: Record<string, string> = {};
  for (const char of [...content].sort()) {
    const written = forms(char);
    for (const form of written) {
      const possible = [...answers(form)].filter((answer) => content.has(answer) && answer !== form);
      // A form stands for itself where it occurs as such, or where it is one of several Traditional forms of itself.
      const itself = content.has(form) && (possible.length > 0 || written.size > 1) ? [form] : [];
      const value = [...possible, ...itself].join('');
      if (value) table[form] = value;
    }
  }
  return table;
}
