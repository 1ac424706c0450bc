import { LineCounter, parseDocument, isMap, isNode, isPair, isScalar, type Document } from 'yaml';
import type { z } from 'zod';
import type { Located, Path } from '../domain/corpus.ts';
import type { Position, Problem } from '../domain/problem.ts';
import { scalarOffset } from './scalar-offset.ts';
import { schemaProblems } from './schema-problems.ts';

const mendSyntax = 'mend the YAML; a text with “: ” or “ #” in it, or one that begins with a sign, goes in double quotes';

/**
 * Finds the position of the value (or, for a key that is missing, of its parent) at a path of a YAML document.
 * A number below a text is the index of one of its characters.
 */
function locator(source: string, document: Document, counter: LineCounter, file: string, shift: number) {
  return (path: Path = [], key?: string): Position => {
    let node: unknown = document.contents;
    let index: number | undefined;
    for (let length = path.length; length > 0; length -= 1) {
      const found = document.getIn(path.slice(0, length), true);
      if (isNode(found)) {
        node = found;
        const below = path[length];
        if (length === path.length - 1 && typeof below === 'number') index = below;
        break;
      }
    }
    if (key !== undefined && isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === key);
      if (pair && isNode(pair.key)) node = pair.key;
    }
    const start = isNode(node) && node.range ? node.range[0] : 0;
    const offset = index !== undefined && isScalar(node) && typeof node.value === 'string' ? scalarOffset(source, node, index) : start;
    const { line, col } = counter.linePos(offset);
    return { file, line: line + shift, column: col };
  };
}

/**
 * Reads one YAML text against a strict schema. Syntax and schema problems go to `problems`, all of them at once;
 * the result is undefined if there was any. `shift` is the number of lines before the text in its file.
 */
export function readYaml<T>(
  source: string,
  schema: z.ZodType<T>,
  at: { id: string; file: string; shift?: number },
  problems: Problem[],
): Located<T> | undefined {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const shift = at.shift ?? 0;
  const locate = locator(source, document, counter, at.file, shift);
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      const { line, col } = counter.linePos(error.pos[0]);
      const duplicate = error.code === 'DUPLICATE_KEY';
      problems.push({
        file: at.file,
        line: line + shift,
        column: col,
        code: duplicate ? 'yaml-duplicate-key' : 'yaml-syntax',
        found: error.message,
        expected: duplicate ? 'every key once' : 'valid YAML',
        mend: duplicate ? 'remove or join the second one' : mendSyntax,
      });
    }
    return undefined;
  }
  const input: unknown = document.toJS();
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    problems.push(...schemaProblems(parsed.error, locate, input));
    return undefined;
  }
  return { id: at.id, file: at.file, value: parsed.data, locate: (path) => locate(path) };
}
