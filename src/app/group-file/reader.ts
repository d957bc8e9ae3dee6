import type { Located, Place } from './located';

/** What a reader reports to while it goes through a file. */
export interface Reading {
  problem(at: Place, message: string): void;
  /** Remembers where a value that was read stands, for the checks that follow. */
  remember<T extends object>(value: T, at: Place): T;
}

/** Makes one value of one part of the file; undefined after a problem has been reported. */
export interface Reader<T> {
  /** What is expected, as the end of a sentence. */
  readonly expected: string;
  read(node: Located, reading: Reading): T | undefined;
}
