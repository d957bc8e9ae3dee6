import type { Clock } from '../app/ports/clock';
import type { Groups } from '../app/ports/groups';
import type { Log } from '../app/ports/log';
import type { GroupKey } from '../domain/identifiers';

/** What commands work on. Add here what a new command needs of the store. */
export interface CliServices {
  readonly groups: Groups;
  readonly log: Log;
  /** Brings an open meeting in line with a group that was saved. */
  readonly refreshOpenMeeting: (key: GroupKey) => Promise<void>;
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
