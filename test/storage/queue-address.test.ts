import { describe, expect, it } from '@jest/globals';
import { connectQueue } from '../../src/storage/connect-queue';
import { queueNames } from '../../src/storage/queue-names';
import { queueUrl } from '../../src/storage/queue-url';

const key = Buffer.from('not a key').toString('base64');
const account = (more: string) => `AccountName=devstoreaccount1;AccountKey=${key};${more}`;

describe('the address of the queues', () => {
  it.each([
    ['https://a.table.core.windows.net', 'https://a.queue.core.windows.net'],
    ['https://a.table.core.usgovcloudapi.net', 'https://a.queue.core.usgovcloudapi.net'],
    ['https://a.table.table.example', 'https://a.queue.table.example'],
  ])('is beside the table of %s', (table, queue) => {
    expect(queueUrl(table)).toBe(queue);
  });

  it('says what to write when it cannot be worked out', () => {
    expect(() => connectQueue({ accountUrl: 'https://tables.example' })).toThrow(
      /«table».*connection string with both/,
    );
    expect(() => connectQueue({})).toThrow(/connection string or an account URL/);
    expect(() => connectQueue({ accountUrl: 'http://a.table.core.windows.net' })).toThrow(/https/);
  });

  it.each([
    'DefaultEndpointsProtocol=http;QueueEndpoint=http://queues.example/a',
    'DefaultEndpointsProtocol=http;EndpointSuffix=core.windows.net',
    'QueueEndpoint=http://127.0.0.1.example/a',
    'QueueEndpoint=http://user@queues.example/127.0.0.1',
  ])('does not sign requests over an open network: %s', (endpoint) => {
    expect(() => connectQueue({ connectionString: account(endpoint) })).toThrow(/https/);
  });

  it.each([
    'UseDevelopmentStorage=true',
    account('DefaultEndpointsProtocol=https;EndpointSuffix=core.windows.net'),
    account('DefaultEndpointsProtocol=http;QueueEndpoint=http://127.0.0.1:10001/devstoreaccount1'),
    'QueueEndpoint=https://a.queue.core.windows.net;SharedAccessSignature=sv=1&sig=a',
  ])('is taken from a connection string: %s', async (connectionString) => {
    const service = await connectQueue({ connectionString })();
    expect(service.url).toMatch(
      /^(https:\/\/a\.queue\.|https:\/\/devstoreaccount1\.queue\.|http:\/\/127\.0\.0\.1:10001\/)/,
    );
  });

  it('opens the account of a managed identity without asking it for a token yet', async () => {
    const service = await connectQueue({ accountUrl: 'https://a.table.core.windows.net' })();
    expect(service.url).toMatch(/^https:\/\/a\.queue\.core\.windows\.net\/?$/);
  });

  it('gives each table its own queues, by names that the service takes', () => {
    expect(queueNames('coordination')).toEqual({ wakes: 'coordination-wakes', poison: 'coordination-wakes-poison' });
    expect(queueNames('Coordination2').wakes).toBe('coordination2-wakes');
    const long = 't'.repeat(50);
    expect(queueNames(long).poison).toHaveLength(63);
    expect(() => queueNames(`${long}t`)).toThrow(/at most 50/);
  });
});
