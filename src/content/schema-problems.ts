import type { z } from 'zod';
import type { Path } from '../domain/corpus.ts';
import type { Position, Problem } from '../domain/problem.ts';

type Locate = (path: Path, key?: string) => Position;

const quoted = (value: unknown) => `\`${String(value)}\``;

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key], input);
}

function write(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Turns the issues of a Zod error into problems with a position, in an author's words. `input` is what was parsed. */
export function schemaProblems(error: z.ZodError, locate: Locate, input: unknown): Problem[] {
  return error.issues.flatMap((issue) => describe(issue, locate, input));
}

function describe(issue: z.core.$ZodIssue, locate: Locate, input: unknown): Problem[] {
  const path = issue.path as Path;
  const name = path.join('.') || 'the file';
  const position = locate(path);
  const value = valueAt(input, path);
  const found = `${quoted(name)} is ${write(value)}`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        ...locate(path, key),
        code: 'unknown-key',
        found: `${quoted(key)} is not a key of ${path.length > 0 ? quoted(name) : 'this file'}`,
        expected: 'only the keys of the schema',
        mend: 'check its spelling, or remove it',
      }));
    case 'invalid_type': {
      const missing = value === undefined;
      return [{
        ...position,
        code: missing ? 'missing-key' : 'wrong-type',
        found: missing ? `${quoted(name)} is missing` : found,
        expected: issue.expected,
        mend: missing ? 'add it' : 'write a value of that type (quote dates and numbers that are text)',
      }];
    }
    case 'invalid_value': {
      const missing = value === undefined;
      return [{
        ...position,
        code: missing ? 'missing-key' : 'unknown-value',
        found: missing ? `${quoted(name)} is missing` : found,
        expected: `one of ${issue.values.map(String).join(', ')}`,
        mend: missing ? 'add it' : 'choose one of these',
      }];
    }
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return [{ ...position, code: 'wrong-type', found: `${quoted(name)}: ${issue.message}`, expected: 'a value of the schema', mend: 'see the schema' }];
    case 'custom':
      return [{ ...position, code: 'inconsistent-entry', found: `${quoted(name)}: ${issue.message}`, expected: 'an entry whose values agree', mend: 'change it, or what it depends on' }];
    default:
      return [{ ...position, code: 'bad-format', found, expected: issue.message.replace(/^expected /, ''), mend: 'rewrite it so' }];
  }
}
