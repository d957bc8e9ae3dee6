import { TableClient, type TransactionAction } from '@azure/data-tables';
import { inParallel } from './in-parallel';

const perTransaction = 100;

/** Rows that the product knows nothing of: the stock adapter's, and those that only make a table as large as another. */
export class TableRows {
  private constructor(private readonly table: TableClient) {}

  static async create(connectionString: string, tableName: string): Promise<TableRows> {
    const table = TableClient.fromConnectionString(connectionString, tableName, { allowInsecureConnection: true });
    await table.createTable();
    return new TableRows(table);
  }

  async write(row: string, text: string): Promise<void> {
    await this.table.upsertEntity({ partitionKey: 'stock', rowKey: row, doc0: text });
  }

  /** A row of this key in a partition of its own for each of `ids`, and `others` more for each that lie together. */
  async fill(ids: readonly string[], rowKey: string, others: number, text: string): Promise<void> {
    await inParallel(10, ids, async (id) => {
      await this.table.createEntity({ partitionKey: `elsewhere:${id}`, rowKey, doc0: text });
    });
    await this.fillPartition('elsewhere', ids.length * others, text);
  }

  /** So many rows more in a partition, under keys that nobody asks for. */
  async fillPartition(partitionKey: string, count: number, text: string): Promise<void> {
    for (let at = 0; at < count; at += perTransaction) {
      const rows = Array.from({ length: Math.min(perTransaction, count - at) }, (_, index): TransactionAction => {
        return ['create', { partitionKey, rowKey: `zz:${at + index}`, doc0: text }];
      });
      await this.table.submitTransaction(rows);
    }
  }
}
