import type { Action } from '../../domain/action';
import type { GroupKey } from '../../domain/identifiers';
import type { GroupHead, Meeting, MeetingArea } from '../../domain/meeting';
import type { Reply } from '../../domain/status-reply';
import type { Versioned } from './versioned';

/** Reads of one group's meetings. None of them grows with the years kept. */
export interface Meetings {
  head(key: GroupKey): Promise<Versioned<GroupHead> | undefined>;
  meeting(key: GroupKey, meetingId: string): Promise<Versioned<Meeting> | undefined>;
  area(key: GroupKey, meetingId: string, areaId: string): Promise<Versioned<MeetingArea> | undefined>;
  /** All areas of one meeting, in key order. */
  areas(key: GroupKey, meetingId: string): Promise<readonly Versioned<MeetingArea>[]>;
  /** Every version of one area's reply, oldest first. */
  replies(key: GroupKey, meetingId: string, areaId: string): Promise<readonly Reply[]>;
}

/** Reads of one group's actions. */
export interface Actions {
  /** Open actions and those done since they were last moved to the archive. */
  current(key: GroupKey): Promise<readonly Versioned<Action>[]>;
  /** Current or archived. */
  find(key: GroupKey, actionId: string): Promise<Versioned<Action> | undefined>;
}
