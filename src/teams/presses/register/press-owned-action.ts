import type { Ports } from '../../../app/ports/ports';
import { updateAction } from '../../../app/actions/update-action';
import { meetingToRegisterIn } from '../../../app/register/meeting-to-register-in';
import { changeAction, type ActionChange } from '../../../domain/action-changes/change-action';
import type { CardPress } from '../../../views/card-press';
import type { FormProblem } from '../../../views/form-problem';
import { parseMove } from '../../../views/desk/register/parse-action-card';
import { rawForm } from '../../../views/raw-form';
import { say } from '../../../views/words';
import { sentence, type Answer, type Turn } from '../../turn';
import type { Registrar } from './as-one-of';
import { drawOwnedAction } from './draw-owned-action';
import { mayChange, notYours } from './may-change-action';
import { newOwner } from './new-owner';

type Press = Extract<CardPress, { verb: 'action.done' | 'action.reopen' | 'action.move' | 'action.handOver' }>;

/** The owner, or the chair, ticks an action off, takes it up again, moves its date, or hands it over. */
export async function pressOwnedAction(ports: Ports, turn: Turn, registrar: Registrar, press: Press): Promise<Answer> {
  const { key, press: by, today } = registrar;
  const read = await changeOf(ports, registrar, press);
  const meetingId = (await meetingToRegisterIn(ports, key))?.id;
  const result = await updateAction<'notYours' | 'unread'>(ports, key, press.actionId, (action) => {
    if (!mayChange(action, registrar)) return { kind: 'refused', why: 'notYours' };
    if (!read.ok) return { kind: 'refused', why: 'unread' };
    const { id, by: person, at } = by;
    return changeAction(action, read.change, {
      ...{ id, by: person, at, today, meetingId, shownVersion: press.shownVersion },
    });
  });
  if (result.kind === 'unknown') {
    return sentence(turn, 'owned.refused.unknown', { command: say(turn.language, 'command.actions') });
  }
  const { action } = result;
  const draw = (told: Parameters<typeof drawOwnedAction>[3]) => drawOwnedAction(ports, registrar, action, told);
  if (result.kind === 'stale') return draw({ told: [say(turn.language, 'owned.stale')], typed: rawForm(press.form) });
  if (result.kind !== 'refused') return draw({});
  if (result.why === 'notYours') return { text: await notYours(ports, turn, registrar, action) };
  if (result.why === 'unread') return draw(read.ok ? {} : { ...read.told, typed: rawForm(press.form) });
  return draw({ told: [say(turn.language, `owned.refused.${result.why}`)], typed: rawForm(press.form) });
}

type Read =
  | { readonly ok: true; readonly change: ActionChange }
  | {
      readonly ok: false;
      readonly told: { readonly problems?: readonly FormProblem[]; readonly told?: readonly string[] };
    };

async function changeOf(ports: Ports, { group, options }: Registrar, { verb, form }: Press): Promise<Read> {
  switch (verb) {
    case 'action.done':
      return { ok: true, change: { what: 'done' } };
    case 'action.reopen':
      return { ok: true, change: { what: 'reopened' } };
    case 'action.move': {
      const move = parseMove(form);
      if (!move.ok) return { ok: false, told: { problems: move.problems } };
      return { ok: true, change: { what: 'moved', due: move.due, reason: move.reason } };
    }
    case 'action.handOver': {
      const to = await newOwner(ports, group, form);
      if (to.kind === 'person') return { ok: true, change: { what: 'handedOver', to: to.person } };
      if (to.kind === 'unread') return { ok: false, told: { problems: to.problems } };
      return { ok: false, told: { told: [say(options.language, 'owned.refused.notInGroup')] } };
    }
  }
}
