import type { GroupKey } from '../../domain/identifiers';
import type { ChairNote } from '../../domain/chair-note';
import type { PlannedMeeting } from '../../domain/calendar-of-meetings/planned-meeting';
import { wallTimeAt } from '../../domain/calendar-of-meetings/wall-clock';
import { announcedMark } from '../../domain/week/free-day';
import { withMarks } from '../../domain/week/with-marks';
import { withSettled } from '../../domain/week/with-settled';
import type { Ports } from '../ports/ports';
import type { Week } from './read-week';

/** Tells the chair, a week before, that a free day skips the meeting or moves it. */
export async function announceFreeDay(
  ports: Pick<Ports, 'commit'>,
  key: GroupKey,
  { group, plan, state }: Week,
  planned: PlannedMeeting,
): Promise<void> {
  const { id: meetingId, movedFrom } = planned;
  const name = (planned.status === 'skipped' ? planned.freeDay : movedFrom?.freeDay) ?? '';
  const day = movedFrom?.day ?? planned.day;
  const movedTo = planned.status === 'meets' ? wallTimeAt(group.timeZone, planned.startsAt) : undefined;
  const about: ChairNote = { kind: 'freeDay', meetingId, day, name: name.slice(0, 120), movedTo };
  await ports.commit.commit(key, [
    { put: 'plan', value: withMarks(withSettled(state), announcedMark(meetingId)), etag: plan?.etag },
    {
      put: 'planRecord',
      value: { at: state.now, what: 'freeDay', meetingId, detail: `${day} ${movedTo?.day ?? ''}`.trim() },
    },
    { put: 'notice', notice: { kind: 'chairNote', about } },
  ]);
}
