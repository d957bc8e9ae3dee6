import type { TableClient } from '@azure/data-tables';
import { randomUUID } from 'node:crypto';
import type { Columns, Operation } from './rows';
import { baseOf, refusalOf, rowPath, tableRequest } from './table-request';

const crlf = '\r\n';

/**
 * One transaction as one request, through the client's own pipeline: its credential, its retries, its deadline. The SDK
 * runs a pipeline for each operation before it sends them, which takes longer than all the rest of a reply, and gives a
 * delete no etag. Returns the rows' new etags in the order of the operations, an empty text for a row that is gone;
 * throws `RestError` with the code of the operation that failed.
 * https://learn.microsoft.com/rest/api/storageservices/performing-entity-group-transactions
 */
export async function sendBatch(
  client: TableClient,
  partition: string,
  operations: readonly Operation[],
  extra: Columns,
): Promise<readonly string[]> {
  const batch = `batch_${randomUUID()}`;
  const response = await tableRequest(client, {
    method: 'POST',
    path: '$batch',
    headers: { 'Content-Type': `multipart/mixed; boundary=${batch}`, Accept: 'application/json' },
    body: batchBody(batch, client, partition, operations, extra),
  });
  const text = response.bodyAsText ?? '';
  const parts = text.split(/^HTTP\/1\.1 /m).slice(1);
  const failed = parts.find((part) => !part.startsWith('2'));
  if (response.status !== 202 || failed !== undefined || parts.length !== operations.length) {
    const part = failed ?? `${response.status}${crlf}${crlf}${text}`;
    const body = part.slice(part.indexOf('{'), part.lastIndexOf('}') + 1);
    throw refusalOf(Number(part.slice(0, 3)), body, response.request);
  }
  return parts.map((part) => /^ETag: (.+?)\r?$/im.exec(part)?.[1] ?? '');
}

function batchBody(
  batch: string,
  client: TableClient,
  partition: string,
  operations: readonly Operation[],
  extra: Columns,
): string {
  const changes = `changeset_${randomUUID()}`;
  const lines = [`--${batch}`, `Content-Type: multipart/mixed; boundary=${changes}`, ''];
  for (const operation of operations) {
    lines.push(`--${changes}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '');
    lines.push(...partOf(client, partition, operation, extra));
  }
  return [...lines, `--${changes}--`, `--${batch}--`, ''].join(crlf);
}

const methods = { create: 'POST', replace: 'PUT', overwrite: 'PUT', merge: 'PATCH', delete: 'DELETE' } as const;

function partOf(client: TableClient, partition: string, operation: Operation, extra: Columns): readonly string[] {
  const isNew = operation.do === 'create';
  const url = `${baseOf(client)}/${isNew ? client.tableName : rowPath(client, partition, operation.row)}`;
  const etag = operation.do === 'delete' ? (operation.etag ?? '*') : 'etag' in operation ? operation.etag : undefined;
  const head = [
    `${methods[operation.do]} ${url} HTTP/1.1`,
    'Content-Type: application/json',
    'Accept: application/json;odata=minimalmetadata',
    'DataServiceVersion: 3.0;',
    ...(isNew ? ['Prefer: return-no-content'] : []),
    ...(etag === undefined ? [] : [`If-Match: ${etag}`]),
  ];
  if (operation.do === 'delete') return [...head, '', ''];
  const entity = { PartitionKey: partition, RowKey: operation.row, ...operation.columns, ...extra };
  return [...head, '', JSON.stringify(entity)];
}
