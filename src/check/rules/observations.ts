import type { Corpus, Located } from '../../domain/corpus.ts';
import { parseQuantity } from '../../domain/quantity/parse.ts';
import type { IndicatorEntry, Observation } from '../../schema/indicator.ts';
import type { Unit } from '../../schema/quantity.ts';
import { problemAt, type ContentProblem, type Rule } from '../rule.ts';

type Entry = Located<IndicatorEntry>;

/** Units that a text may leave unsaid: 535万 can be households. */
const unsaid: readonly Unit[] = ['count', 'index', 'household', 'person', 'record', 'place', 'day', 'year'];

function fitsUnit(printed: Unit, stated: Unit): boolean {
  return printed === stated || ((printed === 'count' || printed === 'index') && unsaid.includes(stated));
}

function printedForm({ locate }: Entry, item: Observation, index: number): ContentProblem[] {
  const at = (key: string) => locate(['observations', index, ...(key in item ? [key] : [])]);
  const read = parseQuantity(item.printed);
  if (!read) return [problemAt(at('printed'), 'unreadable-figure', `“${item.printed}” cannot be read as a figure`, 'a figure as the work prints it, such as 约800万户', 'give the figure alone, without the words around it')];
  const problems: ContentProblem[] = [];
  if (Math.abs(read.value - item.value) > Math.abs(read.value) * 1e-9)
    problems.push(problemAt(at('value'), 'observation-value', `value ${item.value}, but “${item.printed}” reads as ${read.value}`, String(read.value), 'correct the value, or the printed form'));
  if (!fitsUnit(read.unit, item.unit))
    problems.push(problemAt(at('unit'), 'observation-unit', `unit \`${item.unit}\`, but “${item.printed}” is in \`${read.unit}\``, read.unit, 'correct the unit'));
  if (read.qualifier !== item.qualifier)
    problems.push(problemAt(at('qualifier'), 'observation-qualifier', `qualifier \`${item.qualifier ?? 'none'}\`, but “${item.printed}” has \`${read.qualifier ?? 'none'}\``, read.qualifier ?? 'no qualifier', read.qualifier ? `write qualifier: ${read.qualifier}` : 'remove it'));
  return problems;
}

/** Reports an observation that says something else than an earlier one of the same kind, scope and time, with no note on either. */
function conflict({ value, locate }: Entry, item: Observation, index: number): ContentProblem[] {
  const earlier = value.observations.slice(0, index).find((other) =>
    other.kind === item.kind && other.scope === item.scope && other.asOf === item.asOf && other.unit === item.unit && other.value !== item.value && !other.note && !item.note);
  if (!earlier) return [];
  return [problemAt(locate(['observations', index, 'value']), 'conflicting-observation', `${item.value}, but \`${earlier.key}\` says ${earlier.value} for the same ${item.kind}, scope and time`, 'one value, or a `note` on why there are two', 'correct one, or explain')];
}

function unitOfSeries({ value, locate }: Entry, item: Observation, index: number): ContentProblem[] {
  const unit = value.observations[0]?.unit;
  return item.unit === unit ? [] : [problemAt(locate(['observations', index, 'unit']), 'mixed-units', `unit \`${item.unit}\` in a series of \`${unit}\``, 'one unit for an indicator', 'correct it, or make it an indicator of its own')];
}

/** Background pieces tell of other places or of the whole country, and would mislead on a line of the city’s. */
function context({ works }: Corpus, { locate }: Entry, item: Observation, index: number): ContentProblem[] {
  if (!works.get(item.work)?.value.context) return [];
  return [problemAt(locate(['observations', index, 'work']), 'context-figure', `a figure from \`${item.work}\`, which is background`, 'figures from works that are not background', 'state it with a Quantity in the summary of that work')];
}

/** A result cannot be later than the work that prints it, nor a target earlier. */
function time({ works }: Corpus, { locate }: Entry, item: Observation, index: number): ContentProblem[] {
  const printed = works.get(item.work)?.value.date.value;
  if (!printed) return [];
  const [from = '', to = from] = printed.split('/');
  const { asOf, kind, work } = item;
  const isLate = ['result', 'baseline'].includes(kind) && asOf.slice(0, to.length) > to.slice(0, asOf.length);
  const isEarly = ['target', 'forecast'].includes(kind) && asOf.slice(0, from.length) < from.slice(0, asOf.length);
  if (!isLate && !isEarly) return [];
  return [problemAt(locate(['observations', index, 'asOf']), 'untimely-observation', `a ${kind} of ${asOf} in \`${work}\`, which is of ${printed}`, isLate ? `a time up to ${to}` : `a time from ${from}`, 'correct `asOf` or `kind`')];
}

/** Observations say what is printed, agree with each other, and are possible at the time of their work. */
export const observations: Rule = {
  name: 'observations',
  about: 'value, unit and qualifier against the printed form; conflicts, units, times and works of a series',
  check: (corpus) =>
    [...corpus.indicators.values()].flatMap((entry) => entry.value.observations.flatMap((item, index) => [
      ...printedForm(entry, item, index),
      ...conflict(entry, item, index),
      ...unitOfSeries(entry, item, index),
      ...time(corpus, entry, item, index),
      ...context(corpus, entry, item, index),
    ])),
};
