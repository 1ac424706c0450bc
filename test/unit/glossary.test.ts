import { expect, test } from 'vitest';
import { groupByEnglish, groupByPinyin, groupBySubject, groupByWork, type TermGroup } from '../../src/domain/glossary.ts';
import type { Model } from '../../src/domain/model.ts';
import type { Term } from '../../src/domain/term.ts';

/** A term with no more than the groups look at. */
const term = (id: string, toneless: string, en: string, subject = 'data', works: string[] = []) =>
  ({ id, preferred: { zh: { readings: { toneless } }, en: { term: en } }, works, entry: { subject } }) as unknown as Term;
const shown = (groups: TermGroup[]) => groups.map(({ id, name, terms }) => [id, name.en, terms.map((item) => item.id).join(' ')]);

const terms = [
  term('shu', 'shu ju', 'data', 'data', ['plan']),
  term('wang', 'wang ge', 'Grid', 'services', ['plan', 'report']),
  term('si', '4g wang luo', '4G network', 'network', ['report']),
  term('da', 'da shu ju', 'big data', 'data', []),
  term('san', 'san', '“three”', 'data', ['plan']),
];
const named = (id: string) => ({ id, name: { zh: id, en: id.toUpperCase() } });

test('by pinyin, in the order of letters; what begins with none stands under #', () => {
  expect(shown(groupByPinyin(terms))).toEqual([['other', '#', 'si'], ['d', 'D', 'da'], ['s', 'S', 'san shu'], ['w', 'W', 'wang']]);
});

test('by English, whatever the case', () => {
  expect(shown(groupByEnglish(terms))).toEqual([['other', '#', 'si san'], ['b', 'B', 'da'], ['d', 'D', 'shu'], ['g', 'G', 'wang']]);
});

test('by subject, in the order of subjects, without empty ones', () => {
  const subjects = ['services', 'empty', 'data', 'network'].map(named) as Model['subjects'];
  expect(shown(groupBySubject({ subjects, terms }))).toEqual([['services', 'SERVICES', 'wang'], ['data', 'DATA', 'shu da san'], ['network', 'NETWORK', 'si']]);
});

test('by work: a term stands under each of its works', () => {
  const works = ['plan', 'report', 'other'].map((id) => ({ id, pages: [], entry: { short: named(id).name } })) as unknown as Model['works'];
  expect(shown(groupByWork({ works, terms }))).toEqual([['plan', 'PLAN', 'shu wang san'], ['report', 'REPORT', 'wang si']]);
});

test('without terms there are no groups', () => {
  expect(groupByPinyin([])).toEqual([]);
  expect(groupByEnglish([])).toEqual([]);
});
