import type { MeetingTimes, PlannedMeeting } from './planned-meeting';

type WithoutTimes<T> = T extends unknown ? Omit<T, Exclude<keyof MeetingTimes, 'startsAt'>> : never;

/** A planned meeting before the times of its week are worked out. */
export type Slot = WithoutTimes<PlannedMeeting>;
