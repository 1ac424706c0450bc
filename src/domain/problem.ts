/** A place in a content file; line and column count from one, columns in UTF-16 units. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

/** Something an author must mend: where it is, what stands there, what was expected, how to mend it, and a stable code. */
export interface Problem extends Position {
  code: string;
  found: string;
  expected: string;
  mend: string;
}

/** Orders problems by file, line, column and code. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1)
  );
}

/** Writes a problem as two lines: `file:line:column code found`, then what was expected and how to mend it. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, code, found, expected, mend } = problem;
  return `${file}:${line}:${column} ${code}  ${found}\n    expected ${expected}; ${mend}`;
}
