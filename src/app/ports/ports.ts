import type { Cards } from './cards';
import type { Clock } from './clock';
import type { Commit } from './commit';
import type { Directory } from './directory';
import type { Groups } from './groups';
import type { Log } from './log';
import type { Actions, Meetings } from './meetings';
import type { Messenger, Roster } from './messenger';
import type { Outbox, TeamsMessages } from './outbox';
import type { Wake } from './wake';

/** Everything the use cases need from outside; each takes the ones it uses. */
export interface Ports {
  readonly clock: Clock;
  readonly log: Log;
  readonly groups: Groups;
  readonly meetings: Meetings;
  readonly actions: Actions;
  readonly commit: Commit;
  readonly outbox: Outbox;
  readonly messages: TeamsMessages;
  readonly directory: Directory;
  readonly messenger: Messenger;
  readonly roster: Roster;
  readonly cards: Cards;
  readonly wake: Wake;
}
