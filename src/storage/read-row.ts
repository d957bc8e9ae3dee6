import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { StoredRow } from './rows';
import { refusalOf, rowPath, tableRequest } from './table-request';

const columnsSchema = z.record(z.string(), z.unknown());

/**
 * One row. Throws `RestError`, with 404 for a row that is not there. Its columns are texts, numbers and booleans, which
 * JSON has as they are, so no types are asked for; the etag comes as a header.
 * https://learn.microsoft.com/rest/api/storageservices/query-entities
 */
export async function readRow(client: TableClient, partition: string, row: string): Promise<StoredRow> {
  const response = await tableRequest(client, {
    method: 'GET',
    path: rowPath(client, partition, row),
    headers: { Accept: 'application/json;odata=nometadata' },
  });
  const text = response.bodyAsText ?? '';
  const etag = response.headers.get('etag');
  if (response.status !== 200 || etag === undefined) throw refusalOf(response.status, text, response.request);
  return { partition, row, etag, columns: columnsSchema.parse(JSON.parse(text)) };
}
