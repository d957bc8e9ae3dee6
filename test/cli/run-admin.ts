import { Readable } from 'node:stream';
import type { Clock } from '../../src/app/ports/clock';
import type { Groups } from '../../src/app/ports/groups';
import { retryDelivery } from '../../src/app/retry-delivery';
import type { CliServices } from '../../src/cli/cli-context';
import { commands } from '../../src/cli/commands';
import { runCli } from '../../src/cli/run-cli';
import { keyOf } from '../../src/domain/group';
import type { GroupKey } from '../../src/domain/identifiers';
import type { Storage } from '../../src/storage/storage';
import { createFakeStorage } from '../support/fakes/create-fake-storage';

export interface AdminRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command line on a store in memory, on a day of one's choosing. */
export class Admin {
  today = '2026-11-23';
  time = '12:00';
  readonly refreshed: GroupKey[] = [];
  readonly hinted: GroupKey[] = [];
  refreshFails = false;
  groups: Groups;
  wakeQueue: CliServices['wakeQueue'];
  wakePlan: CliServices['wakePlan'];
  readonly storage: Storage;
  readonly clock: Clock = { now: () => `${this.today}T${this.time}:00.000Z` };

  constructor() {
    this.storage = createFakeStorage(this.clock);
    this.groups = this.storage.groups;
  }

  async run(args: string, stdin = ''): Promise<AdminRun> {
    let [out, err] = ['', ''];
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined, child: () => log };
    const code = await runCli(args.split(' ').filter(Boolean), commands, {
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]) as AsyncIterable<Uint8Array>,
      clock: this.clock,
      user: 'astrid',
      open: () => ({
        ...this.storage,
        groups: this.groups,
        wakeQueue: this.wakeQueue,
        wakePlan: this.wakePlan,
        log,
        followImport: async ({ group }) => {
          await Promise.resolve();
          if (this.refreshFails) throw new Error('no');
          this.refreshed.push(keyOf(group));
        },
        retryDelivery: (key, id) => {
          const wake = {
            hint: (one: GroupKey) => void this.hinted.push(one),
            insure: () => Promise.resolve(),
            arm: () => Promise.resolve(),
          };
          return retryDelivery({ ...this.storage, log, clock: this.clock, wake }, key, id);
        },
      }),
      describeError: (error) => (error instanceof Error ? error.message : 'unknown'),
    });
    return { code, out, err };
  }
}
