import type { Problem } from '../app/group-file/problem';

/** A problem as a line that editors and terminals can jump to: `file:line:column path: what`. */
export function describeProblem({ file, line, column, path, message }: Problem): string {
  return `${file}:${line}:${column}${path === '' ? '' : ` ${path}`}: ${message}`;
}
