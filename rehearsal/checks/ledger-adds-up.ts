import { dayIn } from '../../src/domain/calendar';
import { areasOn, type Group } from '../../src/domain/group';
import type { Meeting, MeetingArea } from '../../src/domain/meeting';
import type { Check } from './check';

/** Each closed meeting says of each area of its day what became of it, and says what the replies say. */
export const ledgerAddsUp: Check = {
  name: 'the ledger of each closed meeting is the roster of its day',
  failures: ({ meetings, group }) =>
    meetings.flatMap(({ meeting, areas }) => {
      const { ledger } = meeting;
      if (meeting.closedAt === undefined) return [];
      if (ledger === undefined) return [`${meeting.id}: closed without a ledger`];
      const roster = rosterOf(group, meeting, areas);
      const held = Object.keys(ledger).toSorted().join(' ');
      const wrong = areas.filter((area) => !isLeftOut(area) && !fits(area, ledger[area.areaId]));
      return [
        ...(held === roster.toSorted().join(' ') ? [] : [`${meeting.id}: holds ${held}; roster ${roster.join(' ')}`]),
        ...wrong.map(({ areaId }) => `${meeting.id} ${areaId}: ${String(ledger[areaId])} is not what the reply says`),
      ];
    }),
};

/** The areas of its day; and those that ended while it was open and had answered by then, which keep their place. */
function rosterOf(group: Group, { day, openedAt }: Meeting, rows: readonly MeetingArea[]): readonly string[] {
  const opened = dayIn(group.timeZone, openedAt);
  const answered = new Set(rows.filter(({ reply }) => reply !== undefined).map(({ areaId }) => areaId));
  const ended = group.areas.filter(({ id, to }) => to !== undefined && opened <= to && to < day && answered.has(id));
  return [...areasOn(group, day), ...ended].map(({ id }) => id);
}

/** It ended after it had been asked and before it had answered: no part of the meeting. */
function isLeftOut({ leftOutAt, reply }: MeetingArea): boolean {
  return leftOutAt !== undefined && reply === undefined;
}

/** A reply after the meeting was closed is refused, so the reply of the row is the one that was counted. */
function fits({ reply }: MeetingArea, state: string | undefined): boolean {
  const answered =
    reply === undefined ? undefined : reply.late ? 'late' : reply.confirmedUnchanged ? 'unchanged' : 'inTime';
  return answered === undefined ? !['late', 'unchanged', 'inTime', undefined].includes(state) : state === answered;
}
