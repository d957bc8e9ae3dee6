import { askedOf } from '../../domain/area-for-meeting';
import type { GroupKey } from '../../domain/identifiers';
import type { MeetingArea } from '../../domain/meeting';
import { noticeId, type Notice } from '../../domain/notice';
import type { Step } from '../../domain/week/step';
import { withStep } from '../../domain/week/with-step';
import type { Change } from '../ports/commit';
import type { Ports } from '../ports/ports';
import type { Week } from './read-week';

/** Asks for a reminder to each who has the card and has not answered: with the mark of the step, so each once. */
export async function remindSilent(
  ports: Pick<Ports, 'meetings' | 'messages' | 'commit'>,
  key: GroupKey,
  { meeting, state }: Week,
  { mark, nth }: Extract<Step, { do: 'remind' }>,
): Promise<void> {
  if (meeting === undefined) return;
  const { id } = meeting.value;
  const [rows, cards] = await Promise.all([ports.meetings.areas(key, id), ports.messages.cardsOf(key, id)]);
  const reached = new Set(
    cards.filter((card) => card.deliveredAt !== undefined && card.notReached === undefined).map((card) => card.id),
  );
  const reminders = rows.flatMap(({ value }) => remindersFor(value, nth, reached));
  await ports.commit.commit(key, [
    { put: 'meeting', value: withStep(meeting.value, mark, state.now, 'done'), etag: meeting.etag },
    ...reminders,
  ]);
}

/** Nobody is reminded of a card that never came: the chair sees who was not reached. */
function remindersFor(area: MeetingArea, nth: number, reached: ReadonlySet<string>): Change[] {
  if (area.reply !== undefined || area.closedAt !== undefined) return [];
  const { meetingId, areaId } = area;
  const asked = askedOf(area);
  if (asked === undefined || !area.cardHolders.includes(asked.ref)) return [];
  if (!reached.has(noticeId({ kind: 'statusCard', meetingId, areaId, person: asked.ref }))) return [];
  const notice: Notice = { kind: 'reminder', meetingId, areaId, person: asked.ref, nth };
  return [{ put: 'notice', notice }];
}
