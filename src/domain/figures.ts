import type { IndicatorEntry, Observation } from '../schema/indicator.ts';
import { findObservation, type Corpus, type Language, type Page } from './corpus.ts';
import { formatQuantity, type FormatOptions } from './quantity/format.ts';
import { parseQuantity, type Quantity } from './quantity/parse.ts';

/** A figure of a page: how it reads, how it is printed, and where. */
export interface Figure {
  /** The anchor of its row in the table of figures. */
  id: string;
  work: string;
  at: string;
  printed: string;
  text(language: Language, show?: FormatOptions['show']): string;
  observation?: Observation;
  indicator?: string;
}

const read = (printed: string): Quantity => {
  const quantity = parseQuantity(printed);
  if (!quantity) throw new Error(`“${printed}” is not a figure that can be read.`);
  return quantity;
};

/** A short stable name for a figure that belongs to no indicator (FNV-1a over place and form, base 36). */
function nameOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** The quantity of an observation: its printed form read anew, with the unit that the data gives it. */
function observationQuantity(observation: Observation): Quantity {
  return { ...read(observation.printed), unit: observation.unit };
}

/** The figure at an address `indicator/key`. Throws if there is none, which the content check has ruled out. */
export function observationFigure(corpus: Pick<Corpus, 'indicators'>, address: string): Figure {
  const observation = findObservation(corpus, address);
  if (!observation) throw new Error(`There is no observation “${address}”.`);
  const [indicator = ''] = address.split('/');
  const { counts } = corpus.indicators.get(indicator)?.value as IndicatorEntry;
  const quantity = observationQuantity(observation);
  return {
    id: `f-${address.replace('/', '-')}`,
    work: observation.work,
    at: observation.at,
    printed: observation.printed,
    text: (language, show) => formatQuantity(quantity, language, { show, counts }),
    observation,
    indicator,
  };
}

interface QuantityAttributes {
  printed: string;
  at: string;
  work: string;
  one?: string;
  other?: string;
}

/** The figure that a `Quantity` component states. `one` and `other` name what is counted in English. */
export function quantityFigure({ printed, at, work, one, other }: QuantityAttributes): Figure {
  const quantity = read(printed);
  const counts = other ? { one: one ?? other, other } : undefined;
  return { id: `q-${nameOf(`${at}|${printed}`)}`, work, at, printed, text: (language, show) => formatQuantity(quantity, language, { show, counts }) };
}

/** Every figure of a page in reading order, each once. */
export function figuresOfPage(corpus: Corpus, page: Page): Figure[] {
  const figures = new Map<string, Figure>();
  for (const block of page.texts.zh?.blocks ?? []) {
    for (const piece of block.pieces) {
      if (piece.type !== 'component') continue;
      const { of = '', printed = '', at = '', one, other } = piece.attributes;
      const figure = piece.name === 'Observation' ? observationFigure(corpus, of) : piece.name === 'Quantity' ? quantityFigure({ printed, at, one, other, work: page.work ?? '' }) : undefined;
      if (figure && !figures.has(figure.id)) figures.set(figure.id, figure);
    }
  }
  return [...figures.values()];
}
