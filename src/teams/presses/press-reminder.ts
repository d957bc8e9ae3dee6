import { askForCard } from '../../app/ask-for-card';
import type { Ports } from '../../app/ports/ports';
import type { CardPress } from '../../views/card-press';
import { sentence, type Answer, type Turn } from '../turn';
import { pressId } from './press-id';

/** «Vis kortet» on a reminder: one more copy of the area's card. */
export async function pressReminder(
  ports: Ports,
  turn: Turn,
  press: Extract<CardPress, { verb: 'showCard' }>,
): Promise<Answer> {
  const { sender } = turn;
  const key = { tenantId: sender.tenantId, groupId: press.groupId };
  const [head, person] = await Promise.all([
    ports.meetings.head(key),
    ports.directory.person(sender.tenantId, sender.personId),
  ]);
  if (head?.value.openMeetingId !== press.meetingId) return sentence(turn, 'reply.refused.tooLate');
  const id = pressId(sender, press);
  const asked = await askForCard(ports, key, press.areaId, { id: sender.personId, requestId: id });
  switch (asked.kind) {
    case 'sent':
      return sentence(turn, 'reply.cardComing');
    case 'notYours': {
      const row = await ports.meetings.area(key, press.meetingId, press.areaId);
      const language = person?.language ?? turn.language;
      return sentence({ language }, 'reply.refused.notYours', { area: row?.value.areaName ?? '' });
    }
    case 'noneOpen':
      return sentence(turn, 'reply.refused.tooLate');
    case 'notReady':
      return sentence(turn, 'reply.notReady');
  }
}
