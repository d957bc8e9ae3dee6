import type { Commit } from '../app/ports/commit';
import type { DailyMessages } from '../app/ports/daily-messages';
import type { Desk } from '../app/ports/desk';
import type { Directory } from '../app/ports/directory';
import type { Groups } from '../app/ports/groups';
import type { Actions, Meetings } from '../app/ports/meetings';
import type { Outbox, TeamsMessages } from '../app/ports/outbox';
import type { PaceStore } from '../app/ports/pace';
import type { Plans } from '../app/ports/plans';

/** Everything that is kept, by ability. */
export interface Storage {
  readonly groups: Groups;
  readonly meetings: Meetings;
  readonly plans: Plans;
  readonly actions: Actions;
  readonly desk: Desk;
  readonly commit: Commit;
  readonly outbox: Outbox;
  readonly messages: TeamsMessages;
  readonly directory: Directory;
  readonly pace: PaceStore;
  readonly dailyMessages: DailyMessages;
  /** Does the store answer now? Never throws; comes back within about a second and a half. */
  ready(): Promise<boolean>;
}
