import type { Ports } from '../../../app/ports/ports';
import { meetingToRegisterIn } from '../../../app/register/meeting-to-register-in';
import { mayChangeEntry } from '../../../domain/desk/register/change-entry';
import type { CardPress } from '../../../views/card-press';
import { messageId } from '../../message-id';
import { sentence, type Answer, type Turn } from '../../turn';
import type { Registrar } from './as-one-of';
import { drawEntryForm } from './draw-entry-form';
import { entryRefusal } from './entry-refusal';

/** Opens the form for a new entry, or for one to be corrected by those who may. */
export async function pressEntryForm(
  ports: Ports,
  turn: Turn,
  registrar: Registrar,
  press: Extract<CardPress, { verb: 'entry.new' | 'entry.edit' }>,
): Promise<Answer> {
  const { group, key, press: by } = registrar;
  const who = { group, roles: by.roles, language: turn.language };
  if (press.verb === 'entry.new') {
    const meeting = await meetingToRegisterIn(ports, key);
    if (meeting === undefined) return { text: await entryRefusal(ports, turn, registrar, 'noMeeting') };
    const entryId = messageId(turn.sender);
    return drawEntryForm(ports, who, { kind: press.kind, meetingId: meeting.id, entryId });
  }
  const found = await ports.desk.find(key, 'entry', press.entryId, press.meetingId);
  if (found === undefined) return sentence(turn, 'reply.refused.badCard');
  const entry = found.value;
  if (!mayChangeEntry(entry, by)) return { text: await entryRefusal(ports, turn, registrar, 'notYourEntry', entry) };
  const about = { kind: entry.kind, meetingId: press.meetingId, entryId: press.entryId };
  return drawEntryForm(ports, who, about, { entry });
}
