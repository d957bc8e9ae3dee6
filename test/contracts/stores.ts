import type { Clock } from '../../src/app/ports/clock';
import { createTableStorage } from '../../src/storage/create-table-storage';
import type { Storage } from '../../src/storage/storage';
import { freshTable } from '../support/azurite';
import { createFakeStorage } from '../support/fakes/create-fake-storage';
import { recordingLog } from './recording-log';

/** Both makers of storage; a contract holds for each of them, `describe.each(stores)`. */
export const stores: readonly { name: string; open: (clock?: Clock) => Storage }[] = [
  { name: 'in memory', open: (clock) => createFakeStorage(clock) },
  { name: 'on Azurite', open: (clock) => createTableStorage({ ...freshTable(), log: recordingLog(), clock }) },
];
