import { RestError, type TableClient } from '@azure/data-tables';
import {
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineRequest,
  type PipelineRequest,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';
import { z } from 'zod';

const http = createDefaultHttpClient();
const errorSchema = z.object({
  'odata.error': z.object({ code: z.string(), message: z.object({ value: z.string() }) }),
});

/**
 * One request through the client's own pipeline: its credential, its retries, its deadline. For the two calls that every
 * reply makes; the SDK's own methods take longer to describe such a call than the store to answer it.
 */
export async function tableRequest(
  client: TableClient,
  { path, ...rest }: { path: string; method: 'GET' | 'POST'; headers: Record<string, string>; body?: string },
): Promise<PipelineResponse> {
  const request = createPipelineRequest({
    url: `${baseOf(client)}/${path}`,
    method: rest.method,
    headers: createHttpHeaders({ ...rest.headers, DataServiceVersion: '3.0', 'x-ms-version': '2019-02-02' }),
    allowInsecureConnection: client.url.startsWith('http://'),
    ...(rest.body !== undefined && { body: rest.body }),
  });
  return client.pipeline.sendRequest(http, request);
}

/** Where the table is, without a slash at the end. */
export function baseOf(client: TableClient): string {
  return client.url.replace(/\/$/, '');
}

/** The address of one row below the base. */
export function rowPath(client: TableClient, partition: string, row: string): string {
  return `${client.tableName}(PartitionKey=${inUrl(partition)},RowKey=${inUrl(row)})`;
}

/** A key as the literal of an address: quotes doubled, then percent-encoded. */
function inUrl(key: string): string {
  return `'${encodeURIComponent(key.replaceAll("'", "''"))}'`;
}

/** A refusal as the SDK would have thrown it. The store's own text goes no further than its code. */
export function refusalOf(statusCode: number, body: string, request: PipelineRequest): RestError {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    json = undefined;
  }
  const read = errorSchema.safeParse(json);
  const code = read.success ? read.data['odata.error'].code : undefined;
  return new RestError(`The table refused a request: ${statusCode} ${code ?? ''}`.trim(), {
    statusCode,
    ...(code !== undefined && { code }),
    request,
  });
}
