import type { WorkEntry } from '../schema/work.ts';
import { formatDate } from './dates.ts';

/** How to cite a work: in the order of GB/T 7714-2015 and in that of APA 7. What a work does not print is bracketed, as both standards ask. */
export interface Citations {
  gbt7714: string;
  apa: string;
}

/** Writes the citations of a work from its identity. */
export function citeWork({ title, issuer, number, date }: WorkEntry): Citations {
  const bracket = (text: string, basis: 'printed' | 'inferred') => (basis === 'inferred' ? `[${text}]` : text);
  const interval = date.value.replace('/', '—');
  const when = date.value.split('/').map(yearFirst).join('–');
  return {
    gbt7714: `${bracket(issuer.zh, issuer.basis)}. ${bracket(title.zh, title.basis)}${number ? `：${number}` : ''}[Z]. ${bracket(interval, date.basis)}.`,
    apa: `${bracket(issuer.en, issuer.basis)}. (${bracket(when, date.basis)}). ${bracket(title.zh, title.basis)} [${title.en}]${number ? ` (${number})` : ''}.`,
  };
}

/** Writes a date as APA does, the year before the month: `2014, September 10`. */
function yearFirst(date: string): string {
  const [year = '', month] = date.split('-');
  return month ? `${year}, ${formatDate(date, 'en').replace(/,? \d{4}$/, '')}` : year;
}
