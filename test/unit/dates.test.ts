import { expect, test } from 'vitest';
import { formatDate } from '../../src/domain/dates.ts';

test.each([
  ['2014-09-10', '2014年9月10日', 'September 10, 2014'],
  ['2016-12', '2016年12月', 'December 2016'],
  ['2020', '2020年', '2020'],
  ['2020/2021', '2020年～2021年', '2020–2021'],
  ['2020-01/2021-03', '2020年1月～2021年3月', 'January 2020–March 2021'],
  ['2014-01-01', '2014年1月1日', 'January 1, 2014'],
])('%s is written %s and %s', (value, zh, en) => {
  expect(formatDate(value, 'zh')).toBe(zh);
  expect(formatDate(value, 'en')).toBe(en);
});
