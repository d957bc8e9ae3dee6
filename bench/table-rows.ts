import { TableClient } from '@azure/data-tables';

/** The rows that the stock adapter reads and writes. */
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
}
