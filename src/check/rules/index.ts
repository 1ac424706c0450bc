import type { Rule } from '../rule.ts';
import { blockParity } from './block-parity.ts';
import { commonmark } from './commonmark.ts';
import { counts } from './counts.ts';
import { definitions } from './definitions.ts';
import { deprecatedRenderings } from './deprecated-renderings.ts';
import { designations } from './designations.ts';
import { duplicates } from './duplicates.ts';
import { examples } from './examples.ts';
import { hant } from './hant.ts';
import { ids } from './ids.ts';
import { languages } from './languages.ts';
import { leftovers } from './leftovers.ts';
import { numberParity } from './number-parity.ts';
import { observations } from './observations.ts';
import { pages } from './pages.ts';
import { pinyin } from './pinyin.ts';
import { projects } from './projects.ts';
import { quantities } from './quantities.ts';
import { referenceData } from './reference-data.ts';
import { referencePlaces } from './reference-places.ts';
import { referenceTerms } from './reference-terms.ts';
import { spelling } from './spelling.ts';
import { strings } from './strings.ts';
import { typographyChinese } from './typography-chinese.ts';
import { typographyEnglish } from './typography-english.ts';
import { works } from './works.ts';

/** Every rule about content. */
export const rules: readonly Rule[] = [
  referencePlaces, referenceTerms, referenceData, pages, ids, duplicates, designations, works, projects,
  languages, blockParity, numberParity, observations, quantities, pinyin, counts,
  definitions, examples, deprecatedRenderings,
  commonmark, typographyChinese, typographyEnglish, spelling, leftovers, strings, hant,
];
