import type { ImportedGroup } from '../app/import-group';
import type { Clock } from '../app/ports/clock';
import type { Ports } from '../app/ports/ports';
import type { WakePlan, WakeQueue } from '../app/ports/wakes';
import type { RetryResult } from '../app/retry-delivery';
import type { GroupKey } from '../domain/identifiers';

/** What commands work on. Add here what a new command needs of the store. */
export interface CliServices extends Pick<Ports, 'groups' | 'meetings' | 'messages' | 'outbox' | 'desk' | 'log'> {
  /** How many wake-ups there are; without it health shows that it does not know. */
  readonly wakeQueue?: Pick<WakeQueue, 'counts'> | undefined;
  /** When each group is looked at next; without it health shows that it does not know. */
  readonly wakePlan?: Pick<WakePlan, 'find'> | undefined;
  /** Brings an open meeting in line with a group that was saved. */
  readonly followImport: (imported: ImportedGroup) => Promise<void>;
  /** Takes up a stopped delivery, or all of the group's, and sees to it that the bot looks at the group. */
  readonly retryDelivery: (key: GroupKey, id: string | undefined) => Promise<RetryResult>;
}

/** The world around a command. */
export interface CliContext {
  /** Results, for standard output. */
  readonly out: (text: string) => void;
  /** Problems, for standard error. */
  readonly err: (text: string) => void;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly clock: Clock;
  /** Who is at the keyboard, for the history of what is saved. */
  readonly user: string;
  /** Opens the store; called by the commands that need it, so that help works without one. */
  readonly open: () => CliServices;
  /** What went wrong in one sentence, without secrets. */
  readonly describeError: (error: unknown) => string;
}
