import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartOf } from '../../src/domain/chart.ts';
import type { ObservedFigure } from '../../src/domain/indicator.ts';

const figure = (asOf: string, value: number, kind = 'result', unit = 'percent') => ({ observation: { asOf, value, kind, unit } }) as unknown as ObservedFigure;

describe('a chart of an indicator', () => {
  test('joins what was reached, not what was aimed for', () => {
    const chart = chartOf([figure('2010', 75.5, 'baseline', 'index'), figure('2013', 80.4, 'result', 'index'), figure('2016', 86.5, 'target', 'index')])!;
    expect(chart.points.map(({ x }) => x)).toEqual(chart.points.map(({ x }) => x).toSorted((a, b) => a - b));
    expect(chart.path.match(/[ML]/g)).toEqual(['M', 'L']);
    expect(chart.years.map(({ year }) => year)).toEqual([2010, 2013, 2016]);
    const [baseline, , target] = chart.points;
    expect(baseline!.y).toBeGreaterThan(target!.y);
    expect(target!.labelY).toBeLessThan(target!.y);
    expect(baseline!.labelY).toBeGreaterThan(baseline!.y);
  });

  test('begins at zero, except for an index', () => {
    const share = chartOf([figure('2013', 0.42), figure('2016', 0.6, 'target')])!;
    const index = chartOf([figure('2013', 0.42, 'result', 'index'), figure('2016', 0.6, 'target', 'index')])!;
    const ratio = ({ points, height }: typeof share) => (height - 56 - points[0]!.y) / (height - 56 - points[1]!.y);
    expect(ratio(share)).toBeCloseTo(0.7);
    expect(ratio(index)).toBeCloseTo(0.2);
  });

  test('is not drawn for one time, or for technical units', () => {
    expect(chartOf([])).toBeUndefined();
    expect(chartOf([figure('2013', 1), figure('2013', 2, 'target')])).toBeUndefined();
    expect(chartOf([figure('2013', 17, 'result', 'verbatim'), figure('2016', 25, 'target', 'verbatim')])).toBeUndefined();
  });

  test('keeps every point inside its frame', () => {
    const item = fc.record({ year: fc.integer({ min: 1949, max: 2050 }), value: fc.double({ min: 0, max: 1e13, noNaN: true }), kind: fc.constantFrom('baseline', 'result', 'target', 'estimate', 'forecast') });
    fc.assert(fc.property(fc.array(item, { maxLength: 12 }), fc.constantFrom('index', 'percent', 'CNY'), (items, unit) => {
      const chart = chartOf(items.map(({ year, value, kind }) => figure(String(year), value, kind, unit)));
      for (const { x, y } of chart?.points ?? []) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(chart!.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(chart!.height);
      }
    }));
  });
});
