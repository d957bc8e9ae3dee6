/** One thing to put right in a group file, with the place where it stands. */
export interface Problem {
  /** The name the file was given with. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  /** Where in the structure, as `areas[2].coordinator`; empty for the file as a whole. */
  readonly path: string;
  /** What is expected and what was found. */
  readonly message: string;
}
