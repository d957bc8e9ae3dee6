import { odata, RestError, type TableClient, type TableEntity, type TableEntityResult } from '@azure/data-tables';
import { randomUUID } from 'node:crypto';
import { checkRow } from './check-row';
import { checkTransaction } from './check-transaction';
import { isConflict } from './is-conflict';
import { readRow } from './read-row';
import type { NewRow, Operation, Rows, StoredRow } from './rows';
import { sendBatch } from './send-batch';

type Entity = TableEntityResult<Record<string, unknown>>;

const readinessInMs = 1_500;
/** Of a write that asks nothing of the rows: the service may refuse one of two that come at the same moment. */
const mostTries = 10;

/** The table behind `client`, created with the first call if it is missing. Failures of the store itself are thrown. */
export function openRows(client: TableClient): Rows {
  let created: Promise<void> | undefined;
  const ready = (abortSignal?: AbortSignal) =>
    (created ??= client.createTable(abortSignal && { abortSignal }).catch((error: unknown) => {
      created = undefined;
      throw error;
    }));

  async function get(partition: string, row: string): Promise<StoredRow | undefined> {
    await ready();
    try {
      return await readRow(client, partition, row);
    } catch (error) {
      if (isConflict(error)) return undefined;
      throw error;
    }
  }

  async function query(filter: string): Promise<readonly StoredRow[]> {
    const found: StoredRow[] = [];
    for await (const entity of client.listEntities({ queryOptions: { filter } })) found.push(storedRow(entity));
    return found;
  }

  async function write(partition: string, row: NewRow, send: (entity: TableEntity) => Promise<{ etag?: string }>) {
    checkRow(partition, row);
    await ready();
    try {
      return (await send(entityOf(partition, row))).etag;
    } catch (error) {
      if (isConflict(error)) return undefined;
      throw error;
    }
  }

  async function transactForEtags(partition: string, operations: readonly Operation[]) {
    if (operations.length === 0) return [];
    checkTransaction(partition, operations);
    await ready();
    const tx = randomUUID();
    for (let tries = 1; ; tries += 1) {
      try {
        return await sendBatch(client, partition, operations, { tx });
      } catch (error) {
        if (!isConflict(error)) throw error;
        // The pipeline tries again when an answer is lost, and then meets what its own first try has written.
        const witness = witnessOf(operations);
        const inPlace = witness !== undefined && (await get(partition, witness))?.columns['tx'] === tx;
        if (inPlace) return etagsNow(partition, operations);
        if (operations.some(asksForARow)) return undefined;
        if (tries === mostTries) throw error;
      }
    }
  }

  async function etagsNow(partition: string, operations: readonly Operation[]): Promise<readonly string[]> {
    const rows = await Promise.all(operations.map((operation) => get(partition, operation.row)));
    return rows.map((row) => row?.etag ?? '');
  }

  return {
    get,

    async range(partition, prefix) {
      await ready();
      return query(startsWith(partition, prefix));
    },

    async shortRange(partition, prefix) {
      await ready();
      const pages = client.listEntities({ queryOptions: { filter: startsWith(partition, prefix) } }).byPage();
      for await (const page of pages) return page.continuationToken === undefined ? page.map(storedRow) : undefined;
      return [];
    },

    async below(partition, column, limit) {
      await ready();
      return query(`${odata`PartitionKey eq ${partition} and`} ${column} ${odata`lt ${limit}`}`);
    },

    transactForEtags,

    async transact(partition, operations) {
      return (await transactForEtags(partition, operations)) === undefined ? 'conflict' : 'committed';
    },

    create: (partition, row) => write(partition, row, (entity) => client.createEntity(entity)),

    replace: (partition, row, etag) =>
      write(partition, row, (entity) => client.updateEntity(entity, 'Replace', { etag })),

    merge: (partition, change, etag) =>
      write(partition, change, (entity) => client.updateEntity(entity, 'Merge', { etag })),

    async remove(partition, row, etag) {
      await ready();
      try {
        await client.deleteEntity(partition, row, { etag });
        return 'removed';
      } catch (error) {
        if (!isConflict(error)) throw error;
        return error instanceof RestError && error.statusCode === 404 ? 'gone' : 'changed';
      }
    },

    async overwrite(partition, row) {
      checkRow(partition, row);
      await ready();
      for (let tries = 1; ; tries += 1) {
        try {
          await client.upsertEntity(entityOf(partition, row), 'Replace');
          return;
        } catch (error) {
          if (!isConflict(error) || tries === mostTries) throw error;
        }
      }
    },

    async answers() {
      const abortSignal = AbortSignal.timeout(readinessInMs);
      try {
        await ready(abortSignal);
        await client.getEntity('readiness', 'readiness', { abortSignal });
        return true;
      } catch (error) {
        // Nothing is stored there: «not found» is an answer.
        return isConflict(error);
      }
    },
  };
}

function startsWith(partition: string, prefix: string): string {
  // `;` is the character after `:`, so this is exactly what starts with the prefix.
  const end = `${prefix.slice(0, -1)};`;
  return odata`PartitionKey eq ${partition} and RowKey ge ${prefix} and RowKey lt ${end}`;
}

/** A row the transaction makes anew says longest who was first; one that it changes may be changed again by others. */
function witnessOf(operations: readonly Operation[]): string | undefined {
  const written = operations.filter((operation) => operation.do !== 'delete');
  return (written.find((operation) => operation.do === 'create') ?? written[0])?.row;
}

/** One that does not is refused for no reason that the caller could know. */
function asksForARow(operation: Operation): boolean {
  return (
    operation.do === 'create' || operation.do === 'delete' || ('etag' in operation && operation.etag !== undefined)
  );
}

function entityOf(partition: string, { row, columns }: NewRow) {
  return { ...columns, partitionKey: partition, rowKey: row };
}

function storedRow({ partitionKey = '', rowKey = '', etag, ...columns }: Entity): StoredRow {
  return { partition: partitionKey, row: rowKey, etag, columns };
}
