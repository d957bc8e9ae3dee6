import type { Check } from './check';

/** Every meeting whose start came as planned was opened, or is on record as missed. */
export const meetingsAreAccounted: Check = {
  name: 'every planned meeting was opened, or missed and recorded',
  failures: ({ meetings, facts, records }) => {
    const opened = new Set(meetings.map(({ meeting }) => meeting.id));
    const missed = new Set(records.filter(({ what }) => what === 'missed').map(({ meetingId }) => meetingId));
    const folded = records.some(({ what, detail }) => what === 'missed' && detail !== undefined);
    return facts.due.flatMap(({ id, startsAt }) => {
      if (opened.has(id) && missed.has(id)) return [`${id}: opened and missed`];
      return opened.has(id) || missed.has(id) || folded ? [] : [`${id} (${startsAt}): neither opened nor missed`];
    });
  },
};

/** No meeting twice, and none that was not planned. */
export const openedOnce: Check = {
  name: 'no meeting was opened twice, and none that was not planned',
  failures: ({ meetings, facts, calendar }) => {
    const due = new Set(facts.due.map(({ id }) => id));
    const starts = new Map<string, string>();
    const end = calendar.end.toUTC().toISO() ?? '';
    return meetings.flatMap(({ meeting: { id, startsAt } }) => {
      const other = starts.get(startsAt);
      starts.set(startsAt, id);
      if (other !== undefined) return [`${id} and ${other} are both at ${startsAt}`];
      return due.has(id) || startsAt > end ? [] : [`${id}: held and not planned`];
    });
  },
};
