import { z } from 'zod';
import { bilingual, cite, partialDate, slug } from './text.ts';

/** How far a designation is to be used. */
export const status = z.enum(['preferred', 'admitted', 'deprecated']);
export type Status = z.infer<typeof status>;

/** Who stands behind a rendering: a named publication, several independent users, or this site. */
export const evidence = z.enum(['official', 'established', 'proposed']);
export type Evidence = z.infer<typeof evidence>;

export const termKind = z.enum(['concept', 'brand', 'program', 'organization', 'document', 'indicator', 'slogan']);

/** A Chinese designation. Pinyin and the Traditional form are generated unless given. */
export const designation = z.strictObject({
  term: z.string().min(1),
  status,
  pinyin: z.string().optional(),
  hant: z.string().optional(),
  note: bilingual.optional(),
});
export type Designation = z.infer<typeof designation>;

/** An English designation of a Chinese one, with the evidence for it. */
export const rendering = z
  .strictObject({
    term: z.string().min(1),
    status,
    evidence: evidence.optional(),
    source: z.string().optional(),
    abbreviation: z.boolean().optional(),
    note: bilingual.optional(),
    why: bilingual.optional(),
  })
  .superRefine((value, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (value.status === 'deprecated') {
      if (!value.why) refuse('why', 'a deprecated rendering says why, in both languages');
      if (value.evidence) refuse('evidence', 'a deprecated rendering carries no evidence');
    } else {
      if (!value.evidence) refuse('evidence', 'a usable rendering needs its evidence: official, established or proposed');
      if (value.why) refuse('why', 'only a deprecated rendering has `why`; use `note`');
    }
    if (value.evidence === 'official' && !value.source)
      refuse('source', 'an official rendering names the publication in which it is printed');
    if (value.evidence === 'proposed' && value.source) refuse('source', 'a proposed rendering has no publication behind it');
  });
export type Rendering = z.infer<typeof rendering>;

/** One concept, after ISO 704: concept → languages → designations. The file name is its permanent id. */
export const termSchema = z
  .strictObject({
    subject: slug,
    kind: termKind,
    sense: bilingual.optional(),
    zh: z.array(designation).min(1),
    en: z.array(rendering).min(1),
    regional: z.strictObject({ tw: z.array(z.string()).optional(), hk: z.array(z.string()).optional() }).optional(),
    aliases: z.array(z.string().min(1)).optional(),
    definition: bilingual,
    note: bilingual.optional(),
    example: bilingual,
    broader: z.array(slug).optional(),
    related: z.array(slug).optional(),
    cites: z.array(cite).min(1),
    reviewed: partialDate.optional(),
  })
  .superRefine((value, context) => {
    for (const language of ['zh', 'en'] as const) {
      const preferred = value[language].filter((item) => item.status === 'preferred').length;
      if (preferred !== 1)
        context.addIssue({ code: 'custom', path: [language], message: `expected exactly one preferred designation, found ${preferred}` });
    }
  });
export type TermEntry = z.infer<typeof termSchema>;
