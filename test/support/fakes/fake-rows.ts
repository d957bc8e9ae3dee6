import { maxOperations } from '../../../src/app/ports/commit';
import type { Versioned } from '../../../src/app/ports/versioned';
import { TooLargeError } from '../../../src/storage/too-large-error';

/** What a row is read as: a schema of the domain, or a plain cast. */
export interface Shape<T> {
  parse(value: unknown): T;
}

interface FakeRow {
  readonly etag: string;
  readonly text: string;
}

export type FakeWrite =
  | { readonly do: 'create'; readonly row: string; readonly value: object }
  | { readonly do: 'replace'; readonly row: string; readonly value: object; readonly etag: string }
  | { readonly do: 'upsert'; readonly row: string; readonly change: (before: object) => object }
  | { readonly do: 'delete'; readonly row: string; readonly etag?: string };

/** Rows in memory as JSON text, so that nobody can change what is stored by changing what was read. */
export class FakeRows {
  private readonly partitions = new Map<string, Map<string, FakeRow>>();
  private writes = 0;

  get<T>(partition: string, row: string, as: Shape<T>): Versioned<T> | undefined {
    const stored = this.rowsOf(partition).get(row);
    return stored && { value: as.parse(JSON.parse(stored.text)), etag: stored.etag };
  }

  range<T>(partition: string, prefix: string, as: Shape<T>): Versioned<T>[] {
    return [...this.rowsOf(partition).entries()]
      .filter(([row]) => row.startsWith(prefix))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, stored]) => ({ value: as.parse(JSON.parse(stored.text)), etag: stored.etag }));
  }

  /** All or nothing, with the limits that a test can run into: 100 operations, 1 MiB for a row, 4 MiB for all. */
  transact(partition: string, writes: readonly FakeWrite[]): 'committed' | 'conflict' {
    if (writes.length > maxOperations) throw new TooLargeError(`${writes.length} operations`);
    const before = this.rowsOf(partition);
    const after = new Map<string, FakeRow | undefined>();
    let bytes = 0;
    for (const write of writes) {
      const found = before.get(write.row);
      if (write.do === 'create' ? found !== undefined : write.do !== 'upsert' && found === undefined) return 'conflict';
      if (write.do === 'replace' && found?.etag !== write.etag) return 'conflict';
      if (write.do === 'delete' && write.etag !== undefined && found?.etag !== write.etag) return 'conflict';
      if (write.do === 'delete') {
        after.set(write.row, undefined);
        continue;
      }
      const text = JSON.stringify(write.do === 'upsert' ? write.change(asObject(found)) : write.value);
      if (text.length * 2 > 1024 * 1024) throw new TooLargeError(`the row ${write.row}`);
      bytes += Buffer.byteLength(JSON.stringify(text));
      this.writes += 1;
      after.set(write.row, { text, etag: `"${this.writes}"` });
    }
    if (bytes > 4 * 1024 * 1024) throw new TooLargeError(`${bytes} bytes`);
    for (const [row, stored] of after) {
      if (stored === undefined) before.delete(row);
      else before.set(row, stored);
    }
    this.partitions.set(partition, before);
    return 'committed';
  }

  /** Every row of every partition, to be compared with what it is later. */
  all(): readonly string[] {
    return [...this.partitions].flatMap(([partition, rows]) =>
      [...rows].map(([row, { text }]) => `${partition} ${row} ${text}`),
    );
  }

  /** Remembers all that is stored; what it gives back brings it back. */
  keep(): () => void {
    const kept = [...this.partitions].map(([partition, rows]) => [partition, new Map(rows)] as const);
    return () => {
      this.partitions.clear();
      for (const [partition, rows] of kept) this.partitions.set(partition, new Map(rows));
    };
  }

  private rowsOf(partition: string): Map<string, FakeRow> {
    return this.partitions.get(partition) ?? new Map<string, FakeRow>();
  }
}

function asObject(found: FakeRow | undefined): object {
  return found === undefined ? {} : (JSON.parse(found.text) as object);
}
