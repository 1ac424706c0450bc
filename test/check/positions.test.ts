import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { characterPosition } from '../../src/check/texts/page-source.ts';
import { readYaml } from '../../src/content/read-yaml.ts';

const schema = z.strictObject({ text: z.string() });

/** Where the character `mark` of the one text of a YAML source is said to stand. */
function place(source: string, mark: string): string {
  const entry = readYaml(source, schema, { id: 'a', file: 'a.yml' }, []);
  const { line, column } = entry?.locate(['text', entry.value.text.indexOf(mark)]) ?? { line: 0, column: 0 };
  return `${line}:${column}`;
}

describe('the place of a character in a YAML text', () => {
  it.each([
    ['plain', 'text: ab X', '1:10'],
    ['in single quotes', "text: 'it''s X'", '1:14'],
    ['in double quotes', 'text: "a \\"b\\" X"', '1:16'],
    ['after an escape by number', 'text: "\\u00e9\\x41 X"', '1:19'],
    ['after a zero-width character', 'text: 中\u200b文X', '1:10'],
    ['on a continued line', 'text: ab\n  cd X', '2:6'],
    ['on a continued line in quotes', 'text: "ab\n  cd X"', '2:6'],
    ['in a folded block', 'text: >-\n  ab\n  cd X\n', '3:6'],
    ['in a literal block', 'text: |\n  ab\n  cd X\n', '3:6'],
    ['in a flow mapping', '{ text: ab X }', '1:12'],
  ])('%s', (_, source, expected) => {
    expect(place(source, 'X')).toBe(expected);
  });
});

describe('the place of a character in MDX', () => {
  it.each([
    ['plain', 'ab X', 'ab X', '1:4'],
    ['after an escape', 'a\\*b X', 'a*b X', '1:6'],
    ['after a character reference', 'a &lt; X', 'a < X', '1:8'],
    ['on the next line', 'ab\ncd X', 'ab\ncd X', '2:4'],
    ['on an indented line', 'ab\n  cd X', 'ab\ncd X', '2:6'],
  ])('%s', (_, source, value, expected) => {
    const start = { file: 'a.mdx', line: 1, column: 1 };
    const { line, column } = characterPosition({ source, file: 'a.mdx' }, start, value, value.indexOf('X'));
    expect(`${line}:${column}`).toBe(expected);
  });
});
