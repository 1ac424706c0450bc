import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { codes } from '../../src/check/codes.ts';
import { loadCorpus } from '../../src/content/load-corpus.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { formatProblem, type Problem } from '../../src/domain/problem.ts';
import { stringKeys } from '../../src/i18n/keys.ts';
import { expectedFaults } from './expected-faults.ts';

const root = 'test/fixtures/faults';
let problems: Problem[] = [];

/** Adds the interface strings that are newer than the fixture, so that only the seeded ones are missing. */
function addNewStrings({ strings: { zh, en } }: Corpus): void {
  for (const key of Object.keys(stringKeys)) {
    if (zh && key !== 'nav.about') zh.value[key] ??= '新';
    if (en && key !== 'nav.works') en.value[key] ??= 'new';
  }
}

beforeAll(async () => {
  const loaded = await loadCorpus(root, root);
  addNewStrings(loaded.corpus);
  problems = checkContent(loaded);
});

/** The columns, and something of the message, of problems whose place is not simply the start of a value. */
const places: [place: string, code: string, found: string][] = [
  ['counts.json:3:48', 'unknown-locator', '九'],
  ['indicators/fiber-homes.yml:5:97', 'observation-value', 'reads as 210000'],
  ['indicators/ferries.yml:5:191', 'number-mismatch', 'the figure 31 is in the English only'],
  ['site.yml:2:39', 'straight-quote', 'Yungang\'s'],
  ['subjects.yml:3:43', 'british-spelling', 'programmes'],
  ['terms/designations.yml:4:44', 'pinyin-mismatch', '言 cannot be read zhèn'],
  ['terms/leftovers.yml:5:14', 'invisible-character', '残'],
  ['terms/leftovers.yml:12:16', 'private-use-character', 'private-use'],
  ['terms/leftovers.yml:13:56', 'invisible-character', 'invisible'],
  ['terms/schema.yml:3:37', 'unknown-key', '`script` is not a key of `zh.0`'],
  ['terms/schema.yml:7:11', 'bad-format', '“Smart_City”'],
  ['terms/writing-chinese.yml:6:23', 'straight-quote', '网络'],
  ['terms/writing-chinese.yml:9:23', 'half-width-punctuation', '.再写'],
  ['terms/writing-chinese.yml:12:10', 'space-in-chinese', '网络 安全'],
  ['terms/writing-english.yml:10:97', 'space-before-punctuation', 'well .'],
  ['terms/writing-english.yml:13:25', 'han-in-english', '写作'],
  ['ui/en.json:5:15', 'surplus-string', 'nav.work'],
  ['works/broken/summary/zh-Hans.mdx:6:11', 'mdx-syntax', 'closing tag'],
  ['works/plan-2020/work.yml:21:97', 'han-in-english', '光仟'],
  ['works/report-2023/figures/en.mdx:6:100', 'unknown-indicator', 'fibre-homes'],
  ['works/report-2023/figures/en.mdx:8:84', 'unknown-locator', '中'],
  ['works/report-2023/languages/en.mdx:8:27', 'han-in-english', '网络'],
  ['works/report-2023/parity/en.mdx:14:1', 'block-mismatch', 'block 5 is a paragraph in line 14'],
  ['works/report-2023/traps/zh-Hans.mdx:8:28', 'swallowed-url', '。见其中'],
];

describe('the seeded corpus', () => {
  it('has exactly the problems that were seeded', () => {
    const found: Record<string, string[]> = {};
    for (const { file, line, code } of problems) (found[file] ??= []).push(`${line} ${code}`);
    expect(found).toEqual(expectedFaults);
  });

  it.each(places)('reports %s %s', (place, code, found) => {
    const [file, line, column] = place.split(':');
    const here = problems.filter((problem) => problem.file === file && problem.line === Number(line) && problem.code === code);
    expect(here.map((problem) => problem.column)).toContain(Number(column));
    expect(here.find((problem) => problem.column === Number(column))?.found).toContain(found);
  });

  it('shows every code of the table, and no other', () => {
    expect([...new Set(problems.map(({ code }) => code))].sort()).toEqual(Object.keys(codes).sort());
  });

  it('says of every problem what was found, what was expected and how to mend it', () => {
    for (const { found, expected, mend } of problems) for (const text of [found, expected, mend]) expect(text.trim()).not.toBe('');
    expect(problems.map(formatProblem).join('\n')).not.toMatch(/undefined|\[object|NaN/);
  });
});
