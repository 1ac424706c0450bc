import { observationFigure } from '../domain/figures.ts';
import type { Model } from '../domain/model.ts';
import type { IndicatorsData, TermsData, WorksData } from '../schema/data.ts';

const byId = <T extends { id: string }>(items: T[]): T[] => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The glossary as `/data/terms.json` gives it, in the order of ids. */
export function exportTerms({ site, terms }: Model): TermsData {
  return {
    version: site.version,
    terms: byId(terms).map(({ id, entry, zh, preferred, broader, narrower, related, counts }) => ({
      id,
      zh: preferred.zh.term,
      hant: preferred.zh.hant,
      pinyin: preferred.zh.readings.toned,
      en: preferred.en.term,
      subject: entry.subject,
      kind: entry.kind,
      sense: entry.sense,
      designations: zh.map(({ term, status, hant, readings, note }) => ({ term, hant, pinyin: readings.toned, status, note })),
      renderings: entry.en,
      regional: entry.regional,
      aliases: entry.aliases ?? [],
      definition: entry.definition,
      note: entry.note,
      example: entry.example,
      broader,
      narrower,
      related,
      cites: entry.cites,
      counts,
      reviewed: entry.reviewed,
    })),
  };
}

/** The works as `/data/works.json` gives them, in the order of ids. */
export function exportWorks({ site, works, corpus }: Model): WorksData {
  return {
    version: site.version,
    works: byId(works).map(({ id, entry: { source: _, locators, ...entry } }) => ({
      id,
      ...entry,
      locators: locators.map(({ at, in: parent, title }) => ({ at, in: parent, title })),
      projects: corpus.projects.get(id)?.value ?? [],
    })),
  };
}

/** The indicators as `/data/indicators.json` gives them, in the order of ids. */
export function exportIndicators({ site, corpus }: Model): IndicatorsData {
  return {
    version: site.version,
    indicators: byId([...corpus.indicators.values()]).map(({ id, value }) => ({
      id,
      name: value.name,
      definition: value.definition,
      term: value.term,
      observations: value.observations.map((item) => {
        const { text } = observationFigure(corpus, `${id}/${item.key}`);
        return { ...item, text: { zh: text('zh'), en: text('en') } };
      }),
    })),
  };
}
