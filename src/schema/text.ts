import { z } from 'zod';

/** A text in both written languages. `zh` is Simplified; the Traditional form is derived. */
export const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof bilingual>;

/** A permanent identifier: lower-case ASCII words joined by hyphens, such as `yi-wang-tong-ban`. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');

/** A day, month or year in ISO 8601, as precise as it is known: `2016-09-19`, `2016-09`, `2016`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD, in quotes');

/** A partial date or an interval of two of them (EDTF level 0): `2020/2021`. */
export const dateOrInterval = z
  .string()
  .regex(
    /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/,
    'expected a date such as 2014-09-10 or an interval such as 2020/2021, in quotes',
  );

/** A place in a work: the work's id and one of the locators that its `work.yml` declares. */
export const cite = z.strictObject({ work: slug, at: z.string().min(1) });
