import type { Observation } from '../schema/indicator.ts';
import type { Bilingual } from '../schema/text.ts';
import type { Corpus } from './corpus.ts';
import { observationFigure, type Figure } from './figures.ts';

/** An observation with the figure that pages show for it. */
export type ObservedFigure = Figure & { observation: Observation };

/** An indicator ready to be shown: its figures in the order of time, the earlier work first. */
export interface Indicator {
  id: string;
  name: Bilingual;
  definition: Bilingual;
  /** The term entry that explains it. */
  term?: string;
  figures: ObservedFigure[];
  /** The latest figure that a work gives as reached, and the latest one it aims for. */
  result?: ObservedFigure;
  target?: ObservedFigure;
}

/** Describes every indicator of a corpus, in the order of English names. */
export function describeIndicators(corpus: Corpus): Indicator[] {
  const date = (work: string) => corpus.works.get(work)?.value.date.value ?? '';
  return [...corpus.indicators.values()]
    .map(({ id, value: { name, definition, term, observations } }): Indicator => {
      const figures = observations
        .map((observation): ObservedFigure => ({ ...observationFigure(corpus, `${id}/${observation.key}`), observation }))
        .sort((a, b) => compare(a.observation.asOf, b.observation.asOf) || compare(date(a.work), date(b.work)));
      const latest = (kind: Observation['kind']) => figures.findLast((figure) => figure.observation.kind === kind);
      return { id, name, definition, term, figures, result: latest('result'), target: latest('target') };
    })
    .sort((a, b) => compare(a.name.en.toLowerCase(), b.name.en.toLowerCase()));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
