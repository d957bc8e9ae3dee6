import { describe, expect, it } from '@jest/globals';
import { connectTable } from '../../src/storage/connect-table';
import { isLoopbackStore } from '../../src/storage/is-loopback-store';

const tableName = 'coordination';
const key = Buffer.from('not a key').toString('base64');
const account = (endpoint: string) =>
  `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=${key};TableEndpoint=${endpoint}`;

describe('the address of the table', () => {
  it.each([
    ['http://127.0.0.1:10002/devstoreaccount1', true],
    ['http://localhost:10002/devstoreaccount1', true],
    ['http://[::1]:10002/devstoreaccount1', true],
    ['http://127.0.0.1.example:10002/x', false],
    ['http://tables.example/x', false],
    ['http://user@tables.example/127.0.0.1', false],
    ['not an address', false],
  ])('%s is on this machine: %s', (endpoint, expected) => {
    expect(isLoopbackStore(account(endpoint))).toBe(expected);
  });

  it('is on this machine with the development shorthand, unless that names a proxy elsewhere', () => {
    expect(isLoopbackStore('UseDevelopmentStorage=true')).toBe(true);
    expect(isLoopbackStore('UseDevelopmentStorage=true;DevelopmentStorageProxyUri=http://other.example')).toBe(false);
    expect(isLoopbackStore(`DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${key}`)).toBe(false);
  });

  it('does not send the account key unencrypted over a network', async () => {
    const client = connectTable({ connectionString: account('http://tables.example/x'), tableName });
    await expect(client.getEntity('p', 'r')).rejects.toThrow(/allowInsecureConnection/);
  });

  it('is asked for when there is none, and must be https for an account', () => {
    expect(() => connectTable({ tableName })).toThrow(/connection string or an account URL/);
    expect(() => connectTable({ accountUrl: 'http://a.table.core.windows.net', tableName })).toThrow(/https/);
    expect(connectTable({ accountUrl: 'https://a.table.core.windows.net', tableName }).tableName).toBe(tableName);
  });
});
