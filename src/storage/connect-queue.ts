import type { QueueServiceClient } from '@azure/storage-queue' with { 'resolution-mode': 'import' };
import { entraCredential } from './entra-credential';
import { isLoopbackStore } from './is-loopback-store';
import { queueUrl } from './queue-url';
import { storageSettings } from './storage-settings';

/** Where the queues are: beside the table, see `TableAddress`. */
export interface QueueAddress {
  readonly connectionString?: string | undefined;
  readonly accountUrl?: string | undefined;
}

// Four tries within 0.8 s of waiting, as many as for the table.
const retryOptions = { maxTries: 4, retryDelayInMs: 200, maxRetryDelayInMs: 1_000 };

/**
 * The client of the account's queues, made when it is first asked for: loading the package takes 90 ms, which the start
 * does not wait for. Throws at once when the address is missing or would be used unencrypted.
 */
export function connectQueue({ connectionString, accountUrl }: QueueAddress): () => Promise<QueueServiceClient> {
  let client: Promise<QueueServiceClient> | undefined;
  if (connectionString !== undefined) {
    checkEncrypted(connectionString);
    return () =>
      (client ??= import('@azure/storage-queue').then((sdk) =>
        sdk.QueueServiceClient.fromConnectionString(connectionString, { retryOptions }),
      ));
  }
  if (accountUrl === undefined) throw new Error('Storage needs a connection string or an account URL.');
  if (!accountUrl.startsWith('https://')) throw new Error('The storage account URL must begin with https://.');
  const url = queueUrl(accountUrl);
  return () =>
    (client ??= import('@azure/storage-queue').then(
      (sdk) => new sdk.QueueServiceClient(url, entraCredential(), { retryOptions }),
    ));
}

/** The SDK of the queues takes http for any host. */
function checkEncrypted(connectionString: string): void {
  const settings = storageSettings(connectionString);
  const start = settings.get('queueendpoint') ?? settings.get('defaultendpointsprotocol') ?? '';
  if (start.toLowerCase().startsWith('https') || isLoopbackStore(connectionString, 'queue')) return;
  throw new Error('The queue endpoint of the connection string must begin with https://.');
}
