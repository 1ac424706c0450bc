import { z } from 'zod';
import { observation } from './indicator.ts';
import { designation, evidence, rendering, status, termKind } from './term.ts';
import { bilingual, cite } from './text.ts';
import { fault, projectsSchema, workSchema } from './work.ts';

const version = z.string().describe('Version of the content, as in content/site.yml');

/** `/data/terms.json`: the glossary for programs. */
export const termsData = z.strictObject({
  version,
  terms: z.array(
    z.strictObject({
      id: z.string().describe('Permanent identifier'),
      zh: z.string().describe('Preferred Chinese designation, Simplified'),
      hant: z.string().describe('The same in Traditional characters, mainland vocabulary'),
      pinyin: z.string().describe('Its reading with tone marks, words joined after GB/T 16159'),
      en: z.string().describe('Preferred English rendering'),
      subject: z.string(),
      kind: termKind,
      sense: bilingual.optional(),
      designations: z.array(designation.extend({ hant: z.string(), pinyin: z.string() })),
      renderings: z.array(rendering),
      regional: z.strictObject({ tw: z.array(z.string()).optional(), hk: z.array(z.string()).optional() }).optional(),
      aliases: z.array(z.string()),
      definition: bilingual,
      note: bilingual.optional(),
      example: bilingual,
      broader: z.array(z.string()),
      narrower: z.array(z.string()),
      related: z.array(z.string()),
      cites: z.array(cite),
      counts: z.array(z.strictObject({ work: z.string(), count: z.int(), at: z.array(z.string()) })),
      reviewed: z.string().optional(),
    }),
  ),
}).describe('Chinese–English terms. `status` is ' + status.options.join(', ') + '; `evidence` is ' + evidence.options.join(', ') + '.');
export type TermsData = z.infer<typeof termsData>;

/** `/data/works.json`: the works with their places, projects and faults. */
export const worksData = z.strictObject({
  version,
  works: z.array(
    workSchema.omit({ source: true, locators: true }).extend({
      id: z.string(),
      locators: z.array(z.strictObject({ at: z.string(), in: z.string().optional(), title: bilingual })),
      faults: z.array(fault),
      projects: projectsSchema,
    }),
  ),
}).describe('Source documents: identity, completeness, places, projects and faults');
export type WorksData = z.infer<typeof worksData>;

/** `/data/indicators.json`: every printed figure of every indicator. */
export const indicatorsData = z.strictObject({
  version,
  indicators: z.array(
    z.strictObject({
      id: z.string(),
      name: bilingual,
      definition: bilingual,
      term: z.string().optional(),
      observations: z.array(observation.extend({ text: bilingual.describe('The figure as the pages show it') })),
    }),
  ),
}).describe('Indicators with their observations; `value` is in whole units, percentages as fractions of one');
export type IndicatorsData = z.infer<typeof indicatorsData>;
