import { dayIn, type Instant } from '../calendar';
import { plusDays } from './days';
import type { MeetingSource } from './meeting-source';
import { meetingTimes } from './meeting-times';
import type { PlannedMeeting } from './planned-meeting';
import { quietHoursOf } from './quiet-hours-of';
import { rhythmOf } from './rhythm-of';
import { slotsOf } from './slots-of';

/** Days to look back for the meeting before the first one: longer than the cards can go out before a meeting. */
const lookBack = 8;

/** A group that has had no meeting for this many days has none at all. */
const longestGap = 400;

/**
 * The group's meetings that start after `from`, in time order, skipped ones too: with `startsAt` strictly ascending and
 * no id twice. Without end, unless nothing can meet for 400 days. Times before a rhythm that was switched on are those
 * of the normal rhythm.
 */
export function* plannedMeetings(source: MeetingSource, from: Instant): Generator<PlannedMeeting, void, undefined> {
  const { group } = source;
  const slotsOn = slotsOf(source);
  const first = dayIn(group.timeZone, from);
  let end = plusDays(first, longestGap);
  let previousStart: Instant | undefined;
  let last = '';
  for (let day = plusDays(first, -lookBack); day <= end; day = plusDays(day, 1)) {
    for (const slot of slotsOn(day)) {
      // A zone that leaves out a whole day puts its meetings on the day after.
      if (slot.startsAt <= last) continue;
      last = slot.startsAt;
      if (slot.startsAt > from) {
        const quietHours = slot.rhythm === 'normal' ? quietHoursOf(group) : undefined;
        const start = { zone: group.timeZone, startsAt: slot.startsAt, previousStart, quietHours };
        yield { ...slot, ...meetingTimes(rhythmOf(group, slot.rhythm), start) };
        if (slot.status === 'meets') end = plusDays(day, longestGap);
      }
      if (slot.status === 'meets') previousStart = slot.startsAt;
    }
  }
}
