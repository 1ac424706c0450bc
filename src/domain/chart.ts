import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ObservedFigure } from './indicator.ts';

/** A figure as a point of a chart, in the units of its viewBox. */
export interface ChartPoint {
  figure: ObservedFigure;
  x: number;
  y: number;
  /** Where its label stands: targets above, what was reached below, and inside the edges. */
  labelY: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface Chart {
  width: number;
  height: number;
  points: ChartPoint[];
  /** The path through what was reached, as SVG path data; empty with fewer than two such points. */
  path: string;
  years: { year: number; x: number }[];
  /** Where the axis of time stands. */
  axisY: number;
}

const width = 640;
const height = 260;
const margin = { top: 36, right: 48, bottom: 56, left: 48 };

/** A partial date as a number of years: `2016` stands in the middle of its year, as do figures for a year or its end alike. */
function time(asOf: string): number {
  const [year = 0, month] = asOf.split('-').map(Number);
  return month ? year + (month - 0.5) / 12 : year + 0.5;
}

/**
 * Lays out the figures of one indicator over time. Values begin at zero, except for an index, which has no zero that
 * means anything. Undefined where there is nothing to compare: fewer than two times, or technical units, whose
 * printed forms are not converted.
 */
export function chartOf(figures: readonly ObservedFigure[]): Chart | undefined {
  const times = figures.map(({ observation }) => time(observation.asOf));
  const values = figures.map(({ observation }) => observation.value);
  const unit = figures[0]?.observation.unit;
  if (new Set(times).size < 2 || unit === 'verbatim') return undefined;

  const [low, high] = [Math.min(...values), Math.max(...values)];
  const floor = unit === 'index' ? low - (high - low || 1) * 0.25 : Math.min(0, low);
  const x = scaleLinear().domain([Math.min(...times), Math.max(...times)]).range([margin.left, width - margin.right]);
  const y = scaleLinear().domain([floor, high === floor ? floor + 1 : high]).range([height - margin.bottom, margin.top]);

  const points = figures.map((figure, index): ChartPoint => {
    const [px, py] = [x(times[index] ?? 0), y(figure.observation.value)];
    const isGoal = figure.observation.kind === 'target' || figure.observation.kind === 'forecast';
    return { figure, x: px, y: py, labelY: isGoal ? py - 14 : py + 22, anchor: px < width * 0.15 ? 'start' : px > width * 0.85 ? 'end' : 'middle' };
  });
  const reached = points.filter(({ figure }) => ['baseline', 'result'].includes(figure.observation.kind));
  const path = reached.length > 1 ? line<ChartPoint>((point) => point.x, (point) => point.y)(reached) : '';
  const years = [...new Set(figures.map(({ observation }) => Number(observation.asOf.slice(0, 4))))].map((year) => ({ year, x: x(year + 0.5) }));
  return { width, height, points, path: path ?? '', years, axisY: height - margin.bottom + 30 };
}
