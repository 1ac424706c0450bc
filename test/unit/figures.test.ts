import { describe, expect, test } from 'vitest';
import type { Corpus, Page } from '../../src/domain/corpus.ts';
import { figuresOfPage, observationFigure, quantityFigure } from '../../src/domain/figures.ts';
import type { IndicatorEntry, Observation } from '../../src/schema/indicator.ts';

const observation: Observation = { key: '2019', work: 'plan', at: '一', kind: 'baseline', asOf: '2019', printed: '约80万户', value: 800_000, unit: 'household', qualifier: 'about', scope: 'city' };
const indicator: IndicatorEntry = {
  name: { zh: '光纤到户', en: 'Homes passed' },
  definition: { zh: '。', en: '.' },
  counts: { one: 'home', other: 'homes' },
  observations: [observation, { ...observation, key: 'target-2022', kind: 'target', printed: '120', value: 120, unit: 'percent', qualifier: undefined }],
};
const position = { file: 'x', line: 1, column: 1 };
const corpus = { indicators: new Map([['homes', { id: 'homes', file: 'x', value: indicator, locate: () => position }]]) } as unknown as Corpus;

describe('a figure of an indicator', () => {
  const figure = observationFigure(corpus, 'homes/2019');

  test('says where it stands and how it is printed', () => {
    expect(figure).toMatchObject({ id: 'f-homes-2019', work: 'plan', at: '一', printed: '约80万户', indicator: 'homes', observation });
  });

  test('reads in both languages, with the noun of its indicator', () => {
    expect(figure.text('zh')).toBe('约80万户');
    expect(figure.text('en')).toBe('about 800,000 homes');
    expect(figure.text('en', 'number')).toBe('800,000');
  });

  test('has the unit that the data gives it', () => {
    expect(observationFigure({ indicators: new Map([...corpus.indicators]) }, 'homes/target-2022').id).toBe('f-homes-target-2022');
  });

  test.each(['homes/2020', 'none/2019', 'homes', ''])('an address that leads nowhere is an error: %j', (address) => {
    expect(() => observationFigure(corpus, address)).toThrow(`There is no observation “${address}”.`);
  });
});

describe('a figure without an indicator', () => {
  const figure = (printed: string, at = '一') => quantityFigure({ printed, at, work: 'plan', one: 'site', other: 'sites' });

  test('counts what it is told to count', () => {
    expect(figure('1200个').text('en')).toBe('1,200 sites');
    expect(figure('1个').text('en')).toBe('1 site');
    expect(figure('1200个').text('zh')).toBe('1200个');
    expect(quantityFigure({ printed: '7%', at: '一', work: 'plan' }).text('en')).toBe('7%');
  });

  test('has a name that depends on its place and form only', () => {
    expect(figure('1200个').id).toBe(figure('1200个').id);
    expect(new Set([figure('1200个').id, figure('1201个').id, figure('1200个', '二').id]).size).toBe(3);
    expect(figure('1200个').id).toMatch(/^q-[0-9a-z]+$/);
  });

  test('what is no figure is an error that shows it', () => {
    expect(() => figure('许多')).toThrow('“许多” is not a figure that can be read.');
  });
});

test('the figures of a page: each once, in the order of reading', () => {
  const piece = (name: string, attributes: Record<string, string>) => ({ type: 'component' as const, name, attributes, position });
  const block = (...pieces: ReturnType<typeof piece>[]) => ({ kind: 'paragraph' as const, depth: 0, pieces: [{ type: 'text' as const, value: '。', position }, ...pieces], position });
  const text = {
    blocks: [
      block(piece('Quantity', { printed: '7%', at: '一' }), piece('Observation', { of: 'homes/2019' })),
      block(piece('Source', { at: '一' }), piece('Observation', { of: 'homes/2019', show: 'number' }), piece('Quantity', { printed: '7%', at: '二' })),
    ],
  };
  const page = { work: 'plan', name: 'summary', folder: 'x', texts: { zh: text } } as unknown as Page;
  const figures = figuresOfPage(corpus, page);
  expect(figures.map(({ printed, at, work }) => [printed, at, work])).toEqual([['7%', '一', 'plan'], ['约80万户', '一', 'plan'], ['7%', '二', 'plan']]);
  expect(figuresOfPage(corpus, { ...page, texts: {} })).toEqual([]);
});
