import type { WallTime } from './wall-clock';

/** The id of the meeting planned for `start`; `copy` from 2 on when another meeting holds the id of that time. */
export function meetingIdAt({ day, time }: WallTime, copy = 1): string {
  const id = `${day}-${time.replace(':', '')}`;
  return copy === 1 ? id : `${id}-${copy}`;
}

/** The time in the id: for when the meeting was first planned. */
export function firstPlannedAt(meetingId: string): WallTime {
  return { day: meetingId.slice(0, 10), time: `${meetingId.slice(11, 13)}:${meetingId.slice(13, 15)}` };
}

/** The id has one figure for them. */
const mostCopies = 9;

/** The first id of `start` for which `isTaken` is false; undefined when all are. */
export function freeMeetingId(start: WallTime, isTaken: (id: string) => boolean): string | undefined {
  for (let copy = 1; copy <= mostCopies; copy += 1) {
    const id = meetingIdAt(start, copy);
    if (!isTaken(id)) return id;
  }
  return undefined;
}
