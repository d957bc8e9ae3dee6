import type { Clock } from '../app/ports/clock';
import type { Log } from '../app/ports/log';
import { connectTable } from './connect-table';
import { openRows } from './open-rows';
import type { Storage } from './storage';
import { tableActions } from './table-actions';
import { tableCommit } from './table-commit';
import { tableDailyMessages } from './table-daily-messages';
import { tableDesk } from './table-desk';
import { tableDirectory } from './table-directory';
import { tableGroups } from './table-groups';
import { tableMeetings } from './table-meetings';
import { tableMessages } from './table-messages';
import { tableOutbox } from './table-outbox';
import { tablePace } from './table-pace';
import { tablePlans } from './table-plans';

export interface TableStorageOptions {
  /** Of Azure or Azurite; takes precedence. Plain http is accepted for a loopback address only. */
  readonly connectionString?: string | undefined;
  /** `https://<account>.table.core.windows.net`, reached with the app's own identity. */
  readonly accountUrl?: string | undefined;
  readonly tableName?: string | undefined;
  readonly log: Log;
  readonly clock?: Clock | undefined;
}

const systemClock: Clock = { now: () => new Date().toISOString() };

/**
 * All that is kept, in one table of Azure Tables; keys and access paths are in docs/adr/0002. The table is made with the
 * first call that finds it missing, so that the process starts while the store is away. Throws for a wrong address.
 */
export function createTableStorage(options: TableStorageOptions): Storage {
  const { connectionString, accountUrl, tableName = 'coordination', log, clock = systemClock } = options;
  const rows = openRows(connectTable({ connectionString, accountUrl, tableName }));
  return {
    groups: tableGroups(rows, log),
    meetings: tableMeetings(rows, log),
    plans: tablePlans(rows, log),
    actions: tableActions(rows, log),
    desk: tableDesk(rows, log),
    commit: tableCommit(rows, clock),
    outbox: tableOutbox(rows, log),
    messages: tableMessages(rows, log),
    directory: tableDirectory(rows, log),
    pace: tablePace(rows),
    dailyMessages: tableDailyMessages(rows),
    ready: () => rows.answers(),
  };
}
