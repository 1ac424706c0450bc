import type { ComponentPiece, PageText } from '../../domain/corpus.ts';
import type { Position } from '../../domain/problem.ts';

function offsetOf(source: string, { line, column }: Position): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}

function positionOf(source: string, file: string, offset: number): Position {
  const before = source.slice(0, offset);
  return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Where a character of a parsed text stands in the MDX: past escapes, character references and line breaks. */
export function characterPosition({ source, file }: Pick<PageText, 'source' | 'file'>, start: Position, value: string, index: number): Position {
  let at = offsetOf(source, start);
  const skip = (char: string | undefined) => {
    if (source[at] === char) return;
    const gap = /^(\\(?=[!-/:-@[-`{-~])|`+|[ \t]*\n[ \t>]*|[ \t]+)/.exec(source.slice(at, at + 200));
    if (gap) at += gap[0].length;
  };
  for (let read = 0; read < index; read += 1) {
    skip(value[read]);
    const reference = source[at] === '&' ? /^&#?\w+;/.exec(source.slice(at, at + 40)) : null;
    at += reference ? reference[0].length : 1;
  }
  skip(value[index]);
  return positionOf(source, file, at);
}

/** Where the value of a component's attribute begins in the MDX. */
export function attributePosition({ source, file }: Pick<PageText, 'source' | 'file'>, piece: ComponentPiece, name: string): Position {
  const start = offsetOf(source, piece.position);
  const found = new RegExp(`\\s${name}\\s*=\\s*["']`).exec(source.slice(start, source.indexOf('>', start) + 1));
  return found ? positionOf(source, file, start + found.index + found[0].length) : piece.position;
}
