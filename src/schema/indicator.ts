import { z } from 'zod';
import { bilingual, partialDate, slug } from './text.ts';
import { qualifier, unit } from './quantity.ts';

/** One printed figure of an indicator. `value` must follow from `printed`; a check recomputes it. */
export const observation = z.strictObject({
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a short key such as 2013 or target-2016, in quotes'),
  work: slug,
  at: z.string().min(1),
  kind: z.enum(['baseline', 'result', 'target', 'estimate', 'forecast']),
  asOf: partialDate,
  asOfBasis: z.enum(['printed', 'inferred', 'derived']).optional(),
  printed: z.string().min(1),
  value: z.number(),
  unit,
  qualifier: qualifier.optional(),
  scope: slug,
  note: bilingual.optional(),
});
export type Observation = z.infer<typeof observation>;

/** What is measured, and every printed figure for it. The file name is its permanent id. */
export const indicatorSchema = z.strictObject({
  name: bilingual,
  definition: bilingual,
  counts: z.strictObject({ one: z.string(), other: z.string() }).optional(),
  term: slug.optional(),
  observations: z.array(observation).min(1),
});
export type IndicatorEntry = z.infer<typeof indicatorSchema>;
