import { connectTable } from '../../src/storage/connect-table';
import { freshTable } from './azurite';

/** Every row of all groups in the table with its etag, which every write changes, to be compared with what it is later. */
export async function groupRowsOf(tableName: string): Promise<readonly string[]> {
  const { connectionString } = freshTable();
  const rows: string[] = [];
  for await (const row of connectTable({ connectionString, tableName }).listEntities()) {
    if (row.partitionKey?.startsWith('group:') === true) rows.push(`${row.partitionKey} ${row.rowKey} ${row.etag}`);
  }
  return rows;
}
