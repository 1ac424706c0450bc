import { z } from 'zod';
import { bilingual, slug } from './text.ts';

/** `content/site.yml`: what the site is called and whom it serves; the code takes every proper name from here. */
export const siteSchema = z.strictObject({
  name: bilingual,
  title: bilingual,
  tagline: bilingual,
  version: z.string().min(1),
  updated: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day as YYYY-MM-DD, in quotes'),
  scopes: z.array(z.strictObject({ id: slug, name: bilingual })).min(1),
  tries: z.array(z.string().min(1)).max(6),
});
export type Site = z.infer<typeof siteSchema>;

/** `content/subjects.yml`: the subjects of the glossary, in the order in which they are shown. */
export const subjectsSchema = z.array(z.strictObject({ id: slug, name: bilingual, description: bilingual })).min(1);
export type Subject = z.infer<typeof subjectsSchema>[number];

/** `content/hant.yml`: strings whose Traditional form the converter would get wrong. */
export const hantSchema = z.array(z.strictObject({ hans: z.string().min(1), hant: z.string().min(1), why: z.string().min(1) }));
export type HantOverride = z.infer<typeof hantSchema>[number];

/** `content/counts.json`: occurrences of each term in each work, made by `npm run terms:count` from the source files. */
export const countsSchema = z.record(
  slug,
  z.record(slug, z.strictObject({ count: z.int().positive(), at: z.array(z.string()) })),
);
export type Counts = z.infer<typeof countsSchema>;
