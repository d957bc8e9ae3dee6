import { Readable } from 'node:stream';
import type { Clock } from '../../src/app/ports/clock';
import type { Groups } from '../../src/app/ports/groups';
import { commands } from '../../src/cli/commands';
import { runCli } from '../../src/cli/run-cli';
import type { GroupKey } from '../../src/domain/identifiers';
import { createFakeStorage } from '../support/fakes/create-fake-storage';

export interface AdminRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command line on a store in memory, on a day of one's choosing. */
export class Admin {
  today = '2026-11-23';
  readonly refreshed: GroupKey[] = [];
  refreshFails = false;
  groups: Groups;

  constructor() {
    const clock: Clock = { now: () => `${this.today}T12:00:00.000Z` };
    this.groups = createFakeStorage(clock).groups;
  }

  async run(args: string, stdin = ''): Promise<AdminRun> {
    let [out, err] = ['', ''];
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined, child: () => log };
    const code = await runCli(args.split(' ').filter(Boolean), commands, {
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]) as AsyncIterable<Uint8Array>,
      clock: { now: () => `${this.today}T12:00:00.000Z` },
      user: 'astrid',
      open: () => ({
        groups: this.groups,
        log,
        refreshOpenMeeting: async (key) => {
          await Promise.resolve();
          if (this.refreshFails) throw new Error('no');
          this.refreshed.push(key);
        },
      }),
      describeError: (error) => (error instanceof Error ? error.message : 'unknown'),
    });
    return { code, out, err };
  }
}
