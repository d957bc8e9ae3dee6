/** A stored value and the mark of the version that was read; a write with a stale mark is a conflict. */
export interface Versioned<T> {
  readonly value: T;
  readonly etag: string;
}
