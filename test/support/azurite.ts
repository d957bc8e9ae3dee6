import { randomUUID } from 'node:crypto';

/** The environment variable through which jest's global set-up tells every test file where Azurite is. */
export const azuriteVariable = 'TEST_AZURITE_CONNECTION_STRING';

/** Azurite's connection string and a table name nobody else uses: large and shared tables make Azurite slow. */
export function freshTable(): { connectionString: string; tableName: string } {
  const connectionString = process.env[azuriteVariable];
  if (connectionString === undefined) throw new Error('Azurite is not running: jest.config.cjs starts it.');
  return { connectionString, tableName: `t${randomUUID().replaceAll('-', '')}` };
}
