import { expect, test } from 'vitest';
import { makeTranslate } from '../../src/i18n/translate.ts';

const en = makeTranslate({ 'count.terms': '{count} entry | {count} entries', 'footer.updated': 'Updated on {date}', 'skip': 'Skip', 'search.none': 'Nothing for “{query}”; {query}' }, 'en');
const zh = makeTranslate({ 'count.terms': '{count}条' }, 'zh-Hans');

test.each([[0, '0 entries'], [1, '1 entry'], [2, '2 entries'], [1234, '1,234 entries']])('English counts %d as “%s”', (count, text) => {
  expect(en('count.terms', { count })).toBe(text);
});

test.each([[0, '0条'], [1, '1条'], [12, '12条']])('Chinese counts %d as “%s”', (count, text) => {
  expect(zh('count.terms', { count })).toBe(text);
});

test('texts are put in as they are, every time they are asked for', () => {
  expect(en('footer.updated', { date: '2016' })).toBe('Updated on 2016');
  expect(en('search.none', { query: '$& {date} a | b' })).toBe('Nothing for “$& {date} a | b”; $& {date} a | b');
});

test('a parameter that is not given stays visible, because the browser fills some of them in', () => {
  expect(en('search.none')).toBe('Nothing for “{query}”; {query}');
});

test('a string without parameters is given as it is', () => {
  expect(en('skip')).toBe('Skip');
});

test('a missing string is an error that names it and the language', () => {
  expect(() => zh('skip')).toThrow('The interface string “skip” is missing in zh-Hans.');
});
