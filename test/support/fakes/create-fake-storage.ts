import type { Clock } from '../../../src/app/ports/clock';
import type { Storage } from '../../../src/storage/storage';
import { fakeActions } from './fake-actions';
import { fakeCommit } from './fake-commit';
import { fakeDailyMessages } from './fake-daily-messages';
import { fakeDesk } from './fake-desk';
import { fakeDirectory } from './fake-directory';
import { fakeGroups } from './fake-groups';
import { fakeMeetings } from './fake-meetings';
import { fakeMessages } from './fake-messages';
import { fakeOutbox } from './fake-outbox';
import { fakePace } from './fake-pace';
import { fakePlans } from './fake-plans';
import { FakeRows } from './fake-rows';

/** All storage ports in memory, held to the same contract suites as the real ones (test/contracts). */
export function createFakeStorage(
  clock: Clock = { now: () => new Date().toISOString() },
  rows: FakeRows = new FakeRows(),
): Storage {
  const messages = fakeMessages(rows);
  return {
    groups: fakeGroups(rows),
    meetings: fakeMeetings(rows),
    plans: fakePlans(rows),
    pace: fakePace(rows),
    actions: fakeActions(rows),
    desk: fakeDesk(rows),
    commit: fakeCommit(rows, clock),
    outbox: fakeOutbox(rows, messages),
    messages,
    directory: fakeDirectory(),
    dailyMessages: fakeDailyMessages(),
    ready: () => Promise.resolve(true),
  };
}
