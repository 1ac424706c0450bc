import type { Model } from '../domain/model.ts';
import { buildFoldTable } from '../domain/han/build-fold-table.ts';
import { buildLookup, lookupSource } from '../domain/lookup/build.ts';
import type { LookupIndex } from '../domain/lookup/types.ts';
import { readings } from '../domain/pinyin/readings.ts';

/** Every Chinese text of the content, as far as search has to fold its characters. */
function texts({ terms, corpus }: Model): string[] {
  const entries = terms.flatMap(({ entry: { zh, aliases = [], regional, definition, note, example } }) => [
    ...zh.map(({ term }) => term), ...aliases, ...(regional?.tw ?? []), ...(regional?.hk ?? []), definition.zh, note?.zh ?? '', example.zh,
  ]);
  const pages = corpus.pages.flatMap(({ texts: { zh } }) => zh?.source ?? '');
  return [...entries, ...pages];
}

/** The index of the search box over all terms, showing Chinese in the given script; its fold table serves the full text too. */
export function lookupIndex(model: Model, script: 'hans' | 'hant'): LookupIndex {
  const fold = buildFoldTable(texts(model));
  const { toHant } = model;
  const aliases = (list: string[] = []) => (script === 'hant' ? list.map(toHant) : list);
  const sources = model.terms.map(({ id, entry }) => lookupSource(id, { ...entry, aliases: aliases(entry.aliases) }, { read: readings, toHant }));
  return { ...buildLookup(sources, { fold, script }), fold };
}
