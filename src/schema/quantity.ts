import { z } from 'zod';

/** How exactly a figure is meant: 约 about, 近 nearly, 超 over, 余/多 more-than, 以上 at-least, 不超过 at-most, 左右 around. */
export const qualifier = z.enum(['about', 'nearly', 'over', 'more-than', 'at-least', 'at-most', 'around']);
export type Qualifier = z.infer<typeof qualifier>;

/**
 * What a value counts. `percent` and `per-mille` are stored as fractions of one (42% is 0.42); `CNY` and `USD` in whole units;
 * `times` is a multiple (6.7倍 is 6.7); `verbatim` is a technical unit that no locale rewrites, such as 17M or 25MB/s.
 */
export const unit = z.enum([
  'percent', 'per-mille', 'CNY', 'USD', 'times', 'index', 'household', 'person', 'day', 'year', 'record', 'place', 'count', 'verbatim',
]);
export type Unit = z.infer<typeof unit>;
