import type { Corpus, Located, Path } from '../../domain/corpus.ts';
import type { TermEntry } from '../../schema/term.ts';
import { problemAt, type ContentProblem, type Rule } from '../rule.ts';
import { correct } from '../suggest.ts';

function unknown({ known }: Corpus, entry: Pick<Located<unknown>, 'locate'>, path: Path, id: string): ContentProblem[] {
  if (known.terms.has(id)) return [];
  return [problemAt(entry.locate(path), 'unknown-term', `there is no term \`${id}\``, 'the name of a file in terms/', correct(id, known.terms, 'add the term'))];
}

function relations(corpus: Corpus, entry: Located<TermEntry>): ContentProblem[] {
  return (['broader', 'related'] as const).flatMap((field) => (entry.value[field] ?? []).flatMap((id, index, all) => {
    const at = entry.locate([field, index]);
    if (id === entry.id) return [problemAt(at, 'self-reference', `\`${id}\` is ${field} to itself`, 'another term', 'remove it')];
    if (all.indexOf(id) < index) return [problemAt(at, 'repeated-relation', `\`${id}\` stands in \`${field}\` twice`, 'every term once', 'remove one')];
    if (field === 'related' && entry.value.broader?.includes(id)) return [problemAt(at, 'repeated-relation', `\`${id}\` is broader and related`, 'one relation between two terms', 'keep `broader`')];
    return unknown(corpus, entry, [field, index], id);
  }));
}

/** Reports each circle of broader terms once, at its member that comes first in the alphabet. */
function circles({ terms }: Corpus): ContentProblem[] {
  const broader = (id: string) => (terms.get(id)?.value.broader ?? []).filter((other) => other !== id);
  const wayBack = (start: string): string[] | undefined => {
    const ways = broader(start).map((id) => [id]);
    const seen = new Set<string>();
    for (let way = ways.shift(); way; way = ways.shift()) {
      const last = way.at(-1) ?? '';
      if (last === start) return way;
      if (seen.has(last)) continue;
      seen.add(last);
      ways.push(...broader(last).map((id) => [...(way ?? []), id]));
    }
    return undefined;
  };
  return [...terms.values()].flatMap(({ id, locate }) => {
    const way = wayBack(id);
    if (!way || way.some((other) => other < id)) return [];
    return [problemAt(locate(['broader']), 'circular-broader', `broader terms run in a circle: ${[id, ...way].join(' → ')}`, 'a broader term that is not also narrower', 'break the circle where the relation is weakest')];
  });
}

/** Terms name terms that exist, never themselves, and broader terms do not run in circles. */
export const referenceTerms: Rule = {
  name: 'reference-terms',
  about: 'broader, related, the term of an indicator, the terms of counts.json',
  check(corpus) {
    const { terms, indicators, counts } = corpus;
    return [
      ...[...terms.values()].flatMap((entry) => relations(corpus, entry)),
      ...circles(corpus),
      ...[...indicators.values()].flatMap((entry) => (entry.value.term ? unknown(corpus, entry, ['term'], entry.value.term) : [])),
      ...Object.entries(counts.value).flatMap(([work, entries]) => Object.keys(entries).flatMap((id) => unknown(corpus, counts, [work, id], id))),
    ];
  },
};
