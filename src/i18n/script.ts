import { Converter, CustomConverter } from 'opencc-js';
import type { HantOverride } from '../schema/site.ts';

/** Converts Simplified to Traditional characters; the words stay those of the mainland. */
export type ToHant = (text: string) => string;

/** Traditional text sets quotations in corner brackets; an apostrophe stays, so single quotes go in pairs. */
const corners = (text: string) => text.replaceAll('“', '「').replaceAll('”', '」').replace(/‘([^‘’]*)’/gu, '『$1』');

/**
 * Makes the converter of the site. `overrides` are strings whose Traditional form differs from what OpenCC gives.
 * OpenCC's `tw` target is a choice of characters (裡, 臺, 為), not of vocabulary (that would be `twp`).
 */
export function makeToHant(overrides: readonly HantOverride[] = []): ToHant {
  const characters = Converter({ from: 'cn', to: 'tw' });
  const corrections = CustomConverter(overrides.map(({ hans, hant }): [string, string] => [characters(hans), hant]));
  return (text) => corners(corrections(characters(text)));
}
