import { z } from 'zod';
import type { Ports } from '../../../app/ports/ports';
import { meetingIdSchema } from '../../../domain/meeting';
import type { CardPress } from '../../../views/card-press';
import { actionChoice, entryChoice } from '../../../views/desk/register/entry-fields';
import { rawForm } from '../../../views/raw-form';
import { say } from '../../../views/words';
import { sentence, type Answer, type Turn } from '../../turn';
import type { Registrar } from './as-one-of';
import { drawOwnedAction } from './draw-owned-action';
import { drawReceipt } from './draw-receipt';
import { mayChange, notYours } from './may-change-action';

const id = z.string().regex(/^[\w-]{1,80}$/);
const ofMeeting = z.tuple([meetingIdSchema, id]);

/** One of a list: an entry of the register, or an action of the log. */
export async function pressPick(
  ports: Ports,
  turn: Turn,
  registrar: Registrar,
  press: Extract<CardPress, { verb: 'entry.show' | 'action.open' }>,
): Promise<Answer> {
  const { key } = registrar;
  const values = new Map(Object.entries(rawForm(press.form)));
  if (press.verb === 'entry.show') {
    const chosen = ofMeeting.safeParse((values.get(entryChoice) ?? '').split('/'));
    if (!chosen.success) return sentence(turn, 'choose.missing');
    const [meetingId, entryId] = chosen.data;
    const found = await ports.desk.find(key, 'entry', entryId, meetingId);
    return found === undefined ? sentence(turn, 'reply.refused.badCard') : drawReceipt(ports, registrar, found.value);
  }
  const chosen = id.safeParse(values.get(actionChoice));
  if (!chosen.success) return sentence(turn, 'choose.missing');
  const found = await ports.actions.find(key, chosen.data);
  if (found === undefined) {
    return sentence(turn, 'owned.refused.unknown', { command: say(turn.language, 'command.actions') });
  }
  if (!mayChange(found.value, registrar)) return { text: await notYours(ports, turn, registrar, found.value) };
  return drawOwnedAction(ports, registrar, found.value);
}
