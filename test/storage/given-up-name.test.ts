import { TableClient } from '@azure/data-tables';
import { expect, it } from '@jest/globals';
import { createTableStorage } from '../../src/storage/create-table-storage';
import { tenantRows } from '../../src/storage/tenant-rows';
import { recordingLog } from '../contracts/recording-log';
import { samples } from '../contracts/samples';
import { freshTable } from '../support/azurite';

const { tenantId, personId } = samples;
const former = 'kari@kommune.example';

it('does not answer to a given-up sign-in name whose index outlived a kill in the middle of learning', async () => {
  const { connectionString, tableName } = freshTable();
  const { directory } = createTableStorage({ connectionString, tableName, log: recordingLog() });
  const table = TableClient.fromConnectionString(connectionString, tableName, { allowInsecureConnection: true });
  const person = { tenantId, id: personId(4), signInName: former };
  await directory.learnPerson(person);
  const index = await table.getEntity(tenantRows.partition(tenantId), tenantRows.signInName(former));
  await directory.learnPerson({ ...person, signInName: 'kari.hansen@kommune.example' });
  await table.createEntity({ ...index, partitionKey: index.partitionKey ?? '', rowKey: index.rowKey ?? '' });
  expect(await directory.bySignInName(tenantId, former)).toBeUndefined();
});
