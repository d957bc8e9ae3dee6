import { RestError, type TableClient } from '@azure/data-tables';
import { createDefaultHttpClient, createHttpHeaders, createPipelineRequest } from '@azure/core-rest-pipeline';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Columns, Operation } from './rows';

const crlf = '\r\n';
const http = createDefaultHttpClient();
const errorSchema = z.object({
  'odata.error': z.object({ code: z.string(), message: z.object({ value: z.string() }) }),
});

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
  const table = `${client.url.replace(/\/$/, '')}/${client.tableName}`;
  const request = createPipelineRequest({
    url: `${client.url.replace(/\/$/, '')}/$batch`,
    method: 'POST',
    body: batchBody(batch, table, partition, operations, extra),
    headers: createHttpHeaders({
      'Content-Type': `multipart/mixed; boundary=${batch}`,
      Accept: 'application/json',
      DataServiceVersion: '3.0;',
      MaxDataServiceVersion: '3.0;NetFx',
      'x-ms-version': '2019-02-02',
    }),
    allowInsecureConnection: table.startsWith('http://'),
  });
  const response = await client.pipeline.sendRequest(http, request);
  const text = response.bodyAsText ?? '';
  const parts = text.split(/^HTTP\/1\.1 /m).slice(1);
  const failed = parts.find((part) => !part.startsWith('2'));
  if (response.status !== 202 || failed !== undefined || parts.length !== operations.length) {
    throw failure(failed ?? `${response.status}${crlf}${crlf}${text}`, request);
  }
  return parts.map((part) => /^ETag: (.+?)\r?$/im.exec(part)?.[1] ?? '');
}

function batchBody(
  batch: string,
  table: string,
  partition: string,
  operations: readonly Operation[],
  extra: Columns,
): string {
  const changes = `changeset_${randomUUID()}`;
  const lines = [`--${batch}`, `Content-Type: multipart/mixed; boundary=${changes}`, ''];
  for (const operation of operations) {
    lines.push(`--${changes}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '');
    lines.push(...partOf(table, partition, operation, extra));
  }
  return [...lines, `--${changes}--`, `--${batch}--`, ''].join(crlf);
}

const methods = { create: 'POST', replace: 'PUT', overwrite: 'PUT', merge: 'PATCH', delete: 'DELETE' } as const;

function partOf(table: string, partition: string, operation: Operation, extra: Columns): readonly string[] {
  const isNew = operation.do === 'create';
  const url = isNew ? table : `${table}(PartitionKey=${inUrl(partition)},RowKey=${inUrl(operation.row)})`;
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

/** A key as the literal of an address: quotes doubled, then percent-encoded. */
function inUrl(key: string): string {
  return `'${encodeURIComponent(key.replaceAll("'", "''"))}'`;
}

/** The failed part as the SDK would have thrown it. The text goes no further than its code. */
function failure(part: string, request: ReturnType<typeof createPipelineRequest>): RestError {
  const statusCode = Number(part.slice(0, 3));
  const body = part.slice(part.indexOf('{'), part.lastIndexOf('}') + 1);
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    json = undefined;
  }
  const read = errorSchema.safeParse(json);
  const code = read.success ? read.data['odata.error'].code : undefined;
  return new RestError(`The table refused a transaction: ${statusCode} ${code ?? ''}`.trim(), {
    statusCode,
    ...(code !== undefined && { code }),
    request,
  });
}
