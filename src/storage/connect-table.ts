import { TableClient } from '@azure/data-tables';
import { answerDeadline } from './answer-deadline';
import { entraCredential } from './entra-credential';
import { isLoopbackStore } from './is-loopback-store';

/** Where the table is: a connection string, or an account's table endpoint reached with the app's own identity. */
export interface TableAddress {
  readonly connectionString?: string | undefined;
  readonly accountUrl?: string | undefined;
  readonly tableName: string;
}

// Four tries within 1.4 s of waiting; with the deadline a dead store fails in at most 5 s.
const retryOptions = { maxRetries: 3, retryDelayInMs: 200, maxRetryDelayInMs: 1_000 };
const deadlineInMs = 5_000;

/** The client of one table. Opens no connection. Throws when the address is missing or would send the key unencrypted. */
export function connectTable({ connectionString, accountUrl, tableName }: TableAddress): TableClient {
  const client =
    connectionString !== undefined
      ? TableClient.fromConnectionString(connectionString, tableName, {
          retryOptions,
          allowInsecureConnection: isLoopbackStore(connectionString),
        })
      : new TableClient(addressOf(accountUrl), tableName, entraCredential(), { retryOptions });
  client.pipeline.addPolicy(answerDeadline(deadlineInMs));
  return client;
}

function addressOf(accountUrl: string | undefined): string {
  if (accountUrl === undefined) throw new Error('Storage needs a connection string or an account URL.');
  if (!accountUrl.startsWith('https://')) throw new Error('The storage account URL must begin with https://.');
  return accountUrl;
}
