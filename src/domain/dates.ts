import type { Language } from './corpus.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Writes a partial ISO date, or an interval of two, as precisely as it is given: `2014-09-10`, `2016-09`, `2020/2021`. */
export function formatDate(value: string, language: Language): string {
  const parts = value.split('/').map((part) => (language === 'zh' ? chinese(part) : english(part)));
  return parts.join(language === 'zh' ? '～' : '–');
}

const numbers = (value: string) => value.split('-').map(Number) as [number, number?, number?];

function chinese(value: string): string {
  const [year, month, day] = numbers(value);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}

function english(value: string): string {
  const [year, month, day] = numbers(value);
  return [month && `${months[month - 1]}${day ? ` ${day},` : ''}`, year].filter(Boolean).join(' ');
}
