import type { Cards } from './cards';
import type { Clock } from './clock';
import type { Commit } from './commit';
import type { DailyMessages } from './daily-messages';
import type { Desk } from './desk';
import type { Directory } from './directory';
import type { Groups } from './groups';
import type { Log } from './log';
import type { Actions, Meetings } from './meetings';
import type { Messenger, Roster } from './messenger';
import type { Metrics } from './metrics';
import type { Outbox, TeamsMessages } from './outbox';
import type { Plans } from './plans';
import type { Holidays } from './holidays';
import type { Wake } from './wake';

/** Everything the use cases need from outside; each takes the ones it uses. */
export interface Ports {
  readonly clock: Clock;
  readonly log: Log;
  readonly groups: Groups;
  readonly meetings: Meetings;
  readonly plans: Plans;
  readonly actions: Actions;
  readonly desk: Desk;
  readonly commit: Commit;
  readonly outbox: Outbox;
  readonly messages: TeamsMessages;
  readonly directory: Directory;
  readonly dailyMessages: DailyMessages;
  readonly messenger: Messenger;
  readonly roster: Roster;
  readonly cards: Cards;
  readonly wake: Wake;
  readonly holidays: Holidays;
  readonly metrics: Metrics;
}
