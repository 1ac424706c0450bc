import type { Corpus, Language } from '../../domain/corpus.ts';
import { stringKeys } from '../../i18n/keys.ts';
import { problemAt, type ContentProblem, type Rule } from '../rule.ts';
import { correct } from '../suggest.ts';

const keys: readonly string[] = Object.keys(stringKeys);
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Names that Chinese readers write in Latin letters. */
const latin = new Set(['JavaScript', 'MIT', 'CC', 'BY', 'CC0', 'Pinyin', 'WLAN', 'URL', 'PDF', 'CSV', 'TSV', 'TBX', 'TMX', 'JSON', 'XLIFF', 'SQLite', 'HTML', 'ZIP', 'Anki', 'Excel', 'GitHub', 'API', 'RSS', 'ISO', 'Unicode', 'OmegaT', 'Trados', 'memoQ']);

function sameKeys({ strings }: Corpus, language: Language): ContentProblem[] {
  const entry = strings[language];
  if (!entry) return [];
  const present = Object.keys(entry.value);
  return [
    ...keys.filter((key) => !present.includes(key)).map((key) => problemAt(entry.locate(), 'missing-string', `\`${key}\` is missing`, 'every key of src/i18n/keys.ts', 'add it')),
    ...present.filter((key) => !keys.includes(key)).map((key) => problemAt(entry.locate([key]), 'surplus-string', `\`${key}\` is no key`, 'only the keys of src/i18n/keys.ts', correct(key, keys.filter((item) => !present.includes(item)), 'remove it'))),
  ];
}

function chinese({ strings: { zh } }: Corpus): ContentProblem[] {
  return Object.entries(zh?.value ?? {}).flatMap(([key, text]) => {
    const plain = text.replace(/\{\w+\}/g, (name) => ' '.repeat(name.length));
    const words = [...plain.matchAll(/[A-Za-z][\w-]*/g)].filter(([word]) => !latin.has(word));
    const problems = words.map(({ 0: word, index }) => problemAt(zh?.locate([key, index]) ?? nowhere, 'latin-in-string', `“${word}” in a Chinese string`, 'Chinese, or a name that is written so in Chinese', 'translate it, or add the name to the list of the rule `strings`'));
    const bar = text.indexOf('|');
    if (bar >= 0) problems.push(problemAt(zh?.locate([key, bar]) ?? nowhere, 'plural-in-chinese', `\`${key}\` has parts for singular and plural`, 'one form: Chinese has no plural', 'keep one'));
    return problems;
  });
}

const nowhere = { file: 'ui', line: 1, column: 1 };

function english({ strings: { zh, en } }: Corpus): ContentProblem[] {
  return Object.entries(en?.value ?? {}).flatMap(([key, text]) => {
    const at = en?.locate([key, 0]) ?? nowhere;
    const parts = text.split('|');
    const problems: ContentProblem[] = [];
    if (parts.length > 2 || parts.some((part) => part.trim() === '') || (parts.length === 2 && !text.includes(' | ')))
      problems.push(problemAt(at, 'bad-plural', `\`${key}\` has ${parts.length} parts`, 'singular and plural, parted by “ | ”', 'write two parts'));
    const twin = zh?.value[key];
    const [wanted, found] = [placeholders(twin ?? ''), placeholders(text)];
    if (twin !== undefined && wanted.join() !== found.join())
      problems.push(problemAt(at, 'placeholder-mismatch', `\`${key}\` has ${found.join(' ') || 'no placeholder'}`, `${wanted.join(' ') || 'none'} as in Chinese`, 'use the same ones'));
    return problems;
  });
}

/** Interface strings: every key in both languages, the same placeholders, plurals in English only, no English in Chinese. */
export const strings: Rule = {
  name: 'strings',
  about: 'ui/zh-Hans.json and ui/en.json',
  check: (corpus) => [...sameKeys(corpus, 'zh'), ...sameKeys(corpus, 'en'), ...chinese(corpus), ...english(corpus)],
};
