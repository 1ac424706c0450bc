import type { Located } from '../../domain/corpus.ts';
import type { WorkEntry } from '../../schema/work.ts';
import { problemAt, type ContentProblem, type Rule } from '../rule.ts';

function isOnCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const read = new Date(Date.UTC(year, month - 1, day));
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === day;
}

function date({ value: { date: { value } }, locate }: Located<WorkEntry>): ContentProblem[] {
  const at = () => locate(['date', 'value']);
  const [from = '', to] = value.split('/');
  const impossible = [from, to].find((part) => part !== undefined && !isOnCalendar(part));
  if (impossible) return [problemAt(at(), 'impossible-date', `${impossible} is not on the calendar`, 'a day that exists', 'correct it')];
  if (to === undefined || to >= from.slice(0, to.length)) return [];
  return [problemAt(at(), 'date-order', `${to} is before ${from}`, 'an interval from the earlier to the later date', 'exchange them')];
}

function order({ value: { locators }, locate }: Located<WorkEntry>): ContentProblem[] {
  return locators.flatMap((item, index) => {
    const parent = locators.findIndex(({ at }) => at === item.in);
    const problems: ContentProblem[] = [];
    if (item.in !== undefined && parent >= index)
      problems.push(problemAt(locate(['locators', index, 'in']), 'locator-order', parent === index ? `\`${item.at}\` stands in itself` : `\`${item.in}\` comes after \`${item.at}\`, which is in it`, 'a place before the places in it', 'put them in the order of the work'));
    const twin = locators.slice(0, index).find(({ starts, in: inside }) => starts === item.starts && inside === item.in);
    if (twin)
      problems.push(problemAt(locate(['locators', index, 'starts']), 'repeated-start', `\`${item.at}\` starts as \`${twin.at}\` does`, 'beginnings that differ among the parts of one place', 'quote a few more characters'));
    return problems;
  });
}

/** A work's date is possible, and its places are in order. */
export const works: Rule = {
  name: 'works',
  about: 'dates and locators of work.yml',
  check: (corpus) => [...corpus.works.values()].flatMap((work) => [...date(work), ...order(work)]),
};
