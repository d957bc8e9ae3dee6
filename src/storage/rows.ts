/** The columns of a row, beside its keys. */
export type Columns = Readonly<Record<string, string | number | boolean>>;

export interface NewRow {
  readonly row: string;
  readonly columns: Columns;
}

export interface StoredRow {
  readonly partition: string;
  readonly row: string;
  readonly etag: string;
  readonly columns: Readonly<Record<string, unknown>>;
}

/** One write of a transaction. */
export type Operation =
  /** The row must not exist. */
  | ({ readonly do: 'create' } & NewRow)
  /** The row must be as it was when `etag` was read; columns not named here go. */
  | ({ readonly do: 'replace'; readonly etag: string } & NewRow)
  /** The whole row, whatever was there. */
  | ({ readonly do: 'overwrite' } & NewRow)
  /** Creates the row, or overwrites the columns named here and leaves the others; with an etag the row must be as read. */
  | ({ readonly do: 'merge'; readonly etag?: string | undefined } & NewRow)
  /** The row must exist, and be as it was when `etag` was read. */
  | { readonly do: 'delete'; readonly row: string; readonly etag?: string | undefined };

/** The few things asked of the table: all conditions are etags, all ranges are prefixes. */
export interface Rows {
  get(partition: string, row: string): Promise<StoredRow | undefined>;
  /** All rows whose key starts with `prefix`, which ends in `:`, in key order. */
  range(partition: string, prefix: string): Promise<readonly StoredRow[]>;
  /** The same in one request; undefined when there are more than one request brings. */
  shortRange(partition: string, prefix: string): Promise<readonly StoredRow[] | undefined>;
  /** All rows of the partition whose text column is below `limit`; the others do not travel. In key order. */
  below(partition: string, column: string, limit: string): Promise<readonly StoredRow[]>;
  /** All or nothing. Throws `TooLargeError` or `BadKeyError` before anything is sent. */
  transact(partition: string, operations: readonly Operation[]): Promise<'committed' | 'conflict'>;
  /** The same, with the rows' new etags in the order of the operations; undefined on a conflict. Empty text: deleted. */
  transactForEtags(partition: string, operations: readonly Operation[]): Promise<readonly string[] | undefined>;
  /** The new row's etag, or undefined when there is one already. */
  create(partition: string, row: NewRow): Promise<string | undefined>;
  /** Writes the row anew; its new etag, or undefined when it has changed or gone. */
  replace(partition: string, row: NewRow, etag: string): Promise<string | undefined>;
  /** Overwrites the named columns; the row's new etag, or undefined when it has changed or gone. */
  merge(partition: string, change: NewRow, etag: string): Promise<string | undefined>;
  remove(partition: string, row: string, etag: string): Promise<'removed' | 'gone' | 'changed'>;
  /** Writes the whole row whatever was there. */
  overwrite(partition: string, row: NewRow): Promise<void>;
  /** True when the store answers within about a second and a half. */
  answers(): Promise<boolean>;
}
