import { areasOn } from '../../src/domain/group';
import type { MeetingArea } from '../../src/domain/meeting';
import type { Check } from './check';

/** Each closed meeting says of each area of its day what became of it, and says what the replies say. */
export const ledgerAddsUp: Check = {
  name: 'the ledger of each closed meeting is the roster of its day',
  failures: ({ meetings, group }) =>
    meetings.flatMap(({ meeting, areas }) => {
      const { ledger } = meeting;
      if (meeting.closedAt === undefined) return [];
      if (ledger === undefined) return [`${meeting.id}: closed without a ledger`];
      const roster = areasOn(group, meeting.day).map(({ id }) => id);
      const held = Object.keys(ledger).toSorted().join(' ');
      const wrong = areas.filter((area) => !fits(area, ledger[area.areaId]));
      return [
        ...(held === roster.toSorted().join(' ') ? [] : [`${meeting.id}: holds ${held}; roster ${roster.join(' ')}`]),
        ...wrong.map(({ areaId }) => `${meeting.id} ${areaId}: ${String(ledger[areaId])} is not what the reply says`),
      ];
    }),
};

/** A reply after the meeting was closed is refused, so the reply of the row is the one that was counted. */
function fits({ reply }: MeetingArea, state: string | undefined): boolean {
  const answered = reply === undefined ? undefined : reply.late ? 'late' : reply.confirmedUnchanged ? 'unchanged' : 'inTime';
  return answered === undefined ? !['late', 'unchanged', 'inTime', undefined].includes(state) : state === answered;
}
