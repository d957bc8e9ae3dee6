import type { Instant } from '../calendar';
import type { Rhythm } from '../rhythm';
import type { MeetingTimes } from './planned-meeting';
import { isQuiet, lastMomentBefore, type QuietHours } from './quiet-hours';
import { shiftTime } from './shift-time';

/** Where in time a meeting stands. */
export interface MeetingStart {
  readonly zone: string;
  readonly startsAt: Instant;
  /** The start of the meeting before this one. */
  readonly previousStart?: Instant | undefined;
  /** Reminders that fall into these come before them; none in the faster rhythms. */
  readonly quietHours?: QuietHours | undefined;
}

/** The cards go out this long before the meeting at least, in milliseconds. */
const shortestAsk = 60_000;

/**
 * The times of a meeting's week: days before it are calendar days in the zone, hours are hours.
 *
 * The order always holds: asks < reminders < deadline <= posts <= start < closes, deadline < start, whatever the durations
 * say. The cards do not go out before the previous meeting has started, since opening a meeting closes the one before;
 * a deadline that then lies before the cards is half-way to the start. A reminder without a place is left out.
 */
export function meetingTimes(rhythm: Rhythm, start: MeetingStart): MeetingTimes {
  const { zone, previousStart = '' } = start;
  const startsAt = Date.parse(start.startsAt);
  const before = (duration: string) => shiftTime(zone, start.startsAt, -1, duration);

  const previous = previousStart === '' ? -Infinity : Date.parse(previousStart);
  const latestAsk = instant(startsAt - Math.min(shortestAsk, (startsAt - previous) / 2));
  const asksAt = earliest(latest(before(rhythm.askBefore), previousStart), latestAsk);
  const wanted = before(rhythm.deadlineBefore);
  const hasPlace = asksAt < wanted && wanted < start.startsAt;
  const deadline = hasPlace ? wanted : instant(Math.floor((Date.parse(asksAt) + startsAt) / 2));
  return {
    startsAt: start.startsAt,
    asksAt,
    reminders: reminders(rhythm, start, asksAt, deadline),
    deadline,
    postsAt: earliest(latest(before(rhythm.postBefore), deadline), start.startsAt),
    closesAt: latest(shiftTime(zone, start.startsAt, 1, rhythm.closeAfter), instant(startsAt + 1)),
  };
}

function reminders(rhythm: Rhythm, { zone, quietHours }: MeetingStart, asksAt: Instant, deadline: Instant): Instant[] {
  const times = rhythm.remindBefore
    .map((duration) => shiftTime(zone, deadline, -1, duration))
    .map((at) => (quietHours === undefined ? at : beforeQuiet(zone, quietHours, at)))
    .filter((at) => asksAt < at && at < deadline);
  return [...new Set(times)].toSorted();
}

/** An hour before the quiet hours begin: in time to be read, and to be made up for when something was down. */
function beforeQuiet(zone: string, hours: QuietHours, at: Instant): Instant {
  const last = lastMomentBefore(zone, hours, at);
  if (last === at) return at;
  const earlier = instant(Date.parse(last) - 59 * 60_000);
  return isQuiet(zone, hours, earlier) ? last : earlier;
}

function instant(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString();
}

function earliest(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

function latest(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
