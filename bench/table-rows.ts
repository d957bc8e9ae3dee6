import { TableClient, type TransactionAction } from '@azure/data-tables';
import { inParallel } from './in-parallel';

const perTransaction = 100;

type Columns = Record<string, unknown>;
type Row = Columns & { readonly partitionKey: string; readonly rowKey: string };

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

  /**
   * The rows of the group `sample` once more for each of `ids`, as large, under keys as long, and written by the same
   * calls. Those that lie in a partition of their own are there as they would be; those among all groups' lie in a
   * partition beside, so that nobody finds a group in them.
   */
  async copy(sample: string, ids: readonly string[]): Promise<void> {
    const all: Row[] = [];
    for await (const row of this.table.listEntities<Columns>()) {
      const columns = Object.entries(row).filter(([name]) => !['etag', 'timestamp', 'odata.metadata'].includes(name));
      all.push(Object.fromEntries(columns) as Row);
    }
    const rows = all.filter(({ partitionKey, rowKey }) => `${partitionKey} ${rowKey} `.includes(`:${sample} `));
    const own = rows.filter(({ partitionKey }) => partitionKey.endsWith(`:${sample}`));
    await inParallel(10, ids, async (id) => {
      const partitionKey = (own[0]?.partitionKey ?? '').replace(sample, id);
      await this.table.submitTransaction(own.map((row): TransactionAction => ['create', { ...row, partitionKey }]));
    });
    const shared = rows.filter((row) => !own.includes(row));
    await inParallel(10, ids, async (id) => {
      for (const { partitionKey, rowKey, ...columns } of shared) {
        const beside = `${partitionKey.slice(0, -1)}-`;
        await this.table.createEntity({ ...columns, partitionKey: beside, rowKey: rowKey.replace(sample, id) });
      }
    });
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
