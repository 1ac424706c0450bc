import { z } from 'zod';
import { bilingual, dateOrInterval, slug } from './text.ts';

/** Whether a statement stands in the work itself or was worked out from elsewhere. */
export const basis = z.enum(['printed', 'inferred']);

export const genre = z.enum(['plan', 'press-conference', 'report', 'opinion', 'article']);
export type Genre = z.infer<typeof genre>;

/** A named place in a work. `starts` is how the place begins in the source, white space removed, under 20 characters. */
export const locator = z.strictObject({
  at: z.string().min(1),
  in: z.string().optional(),
  starts: z.string().min(2).max(20),
  title: bilingual,
});
export type Locator = z.infer<typeof locator>;

/** Damage or an oddity of the source, shown to readers and never silently repaired. */
export const fault = z.strictObject({
  at: z.string().min(1),
  kind: z.enum(['damage', 'slip', 'omission', 'ambiguity', 'foreign-matter']),
  zh: z.string().min(1),
  en: z.string().min(1),
});

/** A source document: identity, completeness, places and faults. The folder name is its permanent id. */
export const workSchema = z.strictObject({
  title: z.strictObject({ zh: z.string().min(1), en: z.string().min(1), basis, note: bilingual.optional() }),
  short: bilingual,
  summary: bilingual,
  issuer: z.strictObject({ zh: z.string().min(1), en: z.string().min(1), basis, note: bilingual.optional() }),
  number: z.string().optional(),
  date: z.strictObject({ value: dateOrInterval, basis, note: bilingual.optional() }),
  genre,
  /** A background piece: it is not about the city’s own plans, and no indicator takes a figure from it. */
  context: z.boolean().optional(),
  completeness: z.enum(['complete', 'fragment']),
  completenessNote: bilingual,
  source: z.strictObject({
    file: z.string().regex(/^[\w.-]+\.txt$/, 'expected a file name ending in .txt'),
    /** The last characters of the work, where something that is not part of it follows in the file. */
    ends: z.string().max(20).optional(),
  }),
  pages: z.array(slug).min(1),
  locators: z.array(locator).min(1),
  faults: z.array(fault),
});
export type WorkEntry = z.infer<typeof workSchema>;

/** The front matter of one language of one page of a work. */
export const pageSchema = z.strictObject({ title: z.string().min(1), description: z.string().min(1) });
export type PageMatter = z.infer<typeof pageSchema>;

/** The projects that a work lists, by group; `printedCount` is the number the work states. */
export const projectsSchema = z.array(
  z.strictObject({
    id: slug,
    at: z.string().min(1),
    name: bilingual,
    printedCount: z.int().positive(),
    items: z.array(bilingual).min(1),
  }),
);
export type ProjectGroup = z.infer<typeof projectsSchema>[number];
