import { DateTime } from 'luxon';
import type { Meeting } from '../../src/domain/meeting';
import { norwegianHolidays } from '../norwegian-holidays';
import { zone } from '../year/calendar';
import type { Check } from './check';

const local = ({ startsAt }: Meeting) => DateTime.fromISO(startsAt, { zone });

/** Our own list of holidays, not the product's. */
export const notOnHolidays: Check = {
  name: 'no meeting of the normal rhythm on a holiday',
  failures: ({ meetings, group }) =>
    meetings.flatMap(({ meeting }) => {
      if (meeting.rhythm !== 'normal') return [];
      const isFree = (group.holidays?.free ?? []).some(({ from, to }) => from <= meeting.day && meeting.day <= to);
      const name = norwegianHolidays(local(meeting).year).get(meeting.day) ?? (isFree ? 'own free day' : undefined);
      return name === undefined ? [] : [`${meeting.id} on ${name}`];
    }),
};

/** 09:00 on the wall in Oslo on Tuesdays, unless the chair or a free day moved it; summer and winter. */
export const atNineOnTheWall: Check = {
  name: 'meetings of the normal rhythm start at 09:00 on the wall, unless moved or extra',
  failures: ({ meetings, records }) => {
    const moved = new Set(
      records.flatMap(({ what, meetingId }) =>
        what === 'moved' || what === 'extra' || what === 'freeDay' ? [meetingId] : [],
      ),
    );
    return meetings.flatMap(({ meeting }) => {
      const start = local(meeting);
      const isUsual = start.weekday === 2 && start.toFormat('HH:mm') === '09:00';
      return meeting.rhythm !== 'normal' || isUsual || moved.has(meeting.id)
        ? []
        : [`${meeting.id} at ${start.toISO() ?? ''}`];
    });
  },
};

/** What the board's columns say of a meeting is the day it was on in Oslo. */
export const columnsHaveTheirDays: Check = {
  name: 'the board’s columns are the local days of its meetings',
  failures: ({ meetings }) => {
    const days = new Map(meetings.map(({ meeting }) => [meeting.id, local(meeting).toISODate() ?? '']));
    return meetings.flatMap(({ areas }) =>
      areas.flatMap(({ meetingId, areaId, meetingDay, earlierLevels }) => [
        ...(meetingDay === days.get(meetingId) ? [] : [`${meetingId} ${areaId} says ${meetingDay}`]),
        ...earlierLevels.flatMap((one) =>
          one.day === days.get(one.meetingId) ? [] : [`${meetingId} ${areaId} says ${one.day} of ${one.meetingId}`],
        ),
      ]),
    );
  },
};

/** Every Tuesday of the year has a meeting, or a reason that is known without asking the product. */
export const everyTuesday: Check = {
  name: 'every Tuesday has its meeting or a reason',
  failures: ({ calendar, meetings, records, group, facts }) => {
    const ids = new Set(meetings.map(({ meeting }) => meeting.id));
    const reasons = new Set(records.flatMap(({ meetingId }) => (meetingId === undefined ? [] : [meetingId])));
    const paused = new Set(facts.skipped.filter(({ why }) => why === 'paused').map(({ id }) => id));
    const tuesdays = Array.from({ length: calendar.weeks }, (_, week) => calendar.day(week, 2));
    return tuesdays.flatMap((day) => {
      const id = `${day}-0900`;
      const isFree =
        norwegianHolidays(Number(day.slice(0, 4))).has(day) ||
        (group.holidays?.free ?? []).some(({ from, to }) => from <= day && day <= to);
      const isKnown = ids.has(id) || reasons.has(id) || paused.has(id) || isFree;
      const isFaster = meetings.some(({ meeting }) => meeting.day === day && meeting.rhythm !== 'normal');
      return isKnown || isFaster ? [] : [`${day}: no meeting, and nothing says why`];
    });
  },
};
