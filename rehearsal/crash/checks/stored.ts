import type { Action } from '../../../src/domain/action';
import type { Meeting, MeetingArea } from '../../../src/domain/meeting';
import type { PlanRecord } from '../../../src/domain/plan';
import type { Reply } from '../../../src/domain/status-reply';
import type { GroupKey } from '../../../src/domain/identifiers';
import type { Storage } from '../../../src/storage/storage';

import { insist } from '../insist';

export interface StoredMeeting {
  readonly meeting: Meeting;
  readonly areas: readonly MeetingArea[];
  /** Every version of each area's reply, by the area's id. */
  readonly replies: ReadonlyMap<string, readonly Reply[]>;
}

/** All that the bot has stored of its meetings. */
export interface Stored {
  readonly meetings: readonly StoredMeeting[];
  readonly actions: readonly Action[];
  readonly records: readonly PlanRecord[];
}

/** Reads what is stored of the meetings, those that were opened. */
export async function readStored(
  storage: Storage,
  key: GroupKey,
  meetingIds: readonly string[],
  actionIds: readonly string[],
): Promise<Stored> {
  const meetings: StoredMeeting[] = [];
  for (const id of meetingIds) {
    const found = await insist(() => storage.meetings.meeting(key, id));
    if (found === undefined) continue;
    const areas = (await insist(() => storage.meetings.areas(key, id))).map(({ value }) => value);
    const replies = new Map<string, readonly Reply[]>();
    for (const { areaId } of areas) replies.set(areaId, await insist(() => storage.meetings.replies(key, id, areaId)));
    meetings.push({ meeting: found.value, areas, replies });
  }
  const actions: Action[] = [];
  for (const id of actionIds) {
    const found = await insist(() => storage.actions.find(key, id));
    if (found !== undefined) actions.push(found.value);
  }
  return { meetings, actions, records: await insist(() => storage.plans.records(key)) };
}
