import type { Commit } from '../app/ports/commit';
import type { Directory } from '../app/ports/directory';
import type { Groups } from '../app/ports/groups';
import type { Actions, Meetings } from '../app/ports/meetings';
import type { Outbox, TeamsMessages } from '../app/ports/outbox';

/** Everything that is kept, by ability. */
export interface Storage {
  readonly groups: Groups;
  readonly meetings: Meetings;
  readonly actions: Actions;
  readonly commit: Commit;
  readonly outbox: Outbox;
  readonly messages: TeamsMessages;
  readonly directory: Directory;
  /** Does the store answer now? Never throws; comes back within about a second and a half. */
  ready(): Promise<boolean>;
}
