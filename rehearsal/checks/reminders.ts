import { DateTime } from 'luxon';
import { messagesPerDayOf } from '../../src/domain/calendar-of-meetings/messages-per-day-of';
import type { CardTag } from '../bot/card-tags';
import type { Outcome, StandingCard } from '../read-outcome';
import { zone } from '../year/calendar';
import type { Check } from './check';

type AreaTag = Extract<CardTag, { areaId: string }>;
interface Reminder {
  readonly tag: AreaTag;
  readonly personKey: string;
  readonly at: DateTime;
}

/** The reminders that stand in people's chats. */
export function remindersOf(standing: readonly StandingCard[]): readonly Reminder[] {
  return standing.flatMap(({ tag, person, message }) =>
    tag.kind === 'reminder' && person !== undefined && message.sentAt !== undefined
      ? [{ tag, personKey: person.key, at: DateTime.fromJSDate(message.sentAt, { zone }) }]
      : [],
  );
}

/** Nobody has more reminders of a meeting than it has reminder times, and never two for the same one. */
export const remindedOnce: Check = {
  name: 'nobody gets a reminder twice',
  failures: ({ standing, meetings }) => {
    const times = new Map(meetings.map(({ meeting }) => [meeting.id, meeting.reminders ?? []]));
    const seen = new Set<string>();
    return remindersOf(standing).flatMap(({ tag, personKey, at }) => {
      const nth = (times.get(tag.meetingId) ?? []).filter((time) => Date.parse(time) <= at.toMillis()).length;
      const id = `${tag.meetingId} ${tag.areaId} ${personKey}, reminder ${nth}`;
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [`${id} once more at ${at.toISO() ?? ''}`];
    });
  },
};

/** In the normal rhythm nobody is disturbed between 20:00 and 07:00. */
export const notAtNight: Check = {
  name: 'no reminder at night in the normal rhythm',
  failures: ({ standing, meetings }) => {
    const normal = new Set(
      meetings.filter(({ meeting }) => meeting.rhythm === 'normal').map(({ meeting }) => meeting.id),
    );
    return remindersOf(standing).flatMap(({ tag, personKey, at }) =>
      normal.has(tag.meetingId) && (at.hour >= 20 || at.hour < 7)
        ? [`${tag.meetingId} ${personKey} at ${at.toISO() ?? ''}`]
        : [],
    );
  },
};

/** How many of the messages that are no answer came to one person on one day, and on how many days that many. */
export function busiestDay({ standing }: Outcome, which: (tag: CardTag) => boolean): number {
  const days = new Map<string, number>();
  for (const { tag, person, message } of standing) {
    if (person === undefined || message.sentAt === undefined || !which(tag)) continue;
    const id = `${person.key} ${DateTime.fromJSDate(message.sentAt, { zone }).toISODate() ?? ''}`;
    days.set(id, (days.get(id) ?? 0) + 1);
  }
  return Math.max(0, ...days.values());
}

/** The cap is for reminders; a coordinator in the normal rhythm stays under it with all that comes unasked. */
export const underTheCap: Check = {
  name: 'reminders per person and day under the cap',
  failures: (outcome) => {
    const cap = messagesPerDayOf(outcome.group);
    const most = busiestDay(outcome, ({ kind }) => kind === 'reminder');
    return most > cap ? [`${most} reminders on one day, the cap is ${cap}`] : [];
  },
};
