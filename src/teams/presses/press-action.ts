import { createAction } from '../../app/create-action';
import { groupPeople } from '../../app/group-people';
import type { CardMessage } from '../../app/ports/messenger';
import type { Ports } from '../../app/ports/ports';
import { entryChoicesOf } from '../../app/register/entry-choices-of';
import { may } from '../../domain/access';
import type { Action } from '../../domain/action';
import { cutText } from '../../domain/cut-text';
import type { Language } from '../../domain/language';
import type { FieldProblem } from '../../domain/status-submission';
import { actionFormCard } from '../../views/action-form-card';
import { actionSavedCard } from '../../views/action-saved-card';
import type { CardPress } from '../../views/card-press';
import { parseActionForm } from '../../views/parse-action-form';
import { shownText } from '../../views/shown-text';
import { say } from '../../views/words';
import type { Answer, Turn } from '../turn';
import { pressId } from './press-id';
import { asOneOf, type Registrar } from './register/as-one-of';
import { entryRefusal } from './register/entry-refusal';

/** Saves an action from its form: for everybody in the group, and nobody else who can see the form in the channel. */
export async function pressAction(
  ports: Ports,
  turn: Turn,
  press: Extract<CardPress, { verb: 'action.save' }>,
): Promise<Answer> {
  const asked = { groupId: press.groupId, right: 'createAction', pressId: pressId(turn.sender, press) } as const;
  return asOneOf(ports, turn, asked, (registrar) => saveAction(ports, turn, press, registrar));
}

async function saveAction(
  ports: Ports,
  turn: Turn,
  press: Extract<CardPress, { verb: 'action.save' }>,
  registrar: Registrar,
): Promise<Answer> {
  const { group, today } = registrar;
  const { by, roles } = registrar.press;
  const [people, { areas, cases, focusAreas }] = await Promise.all([
    groupPeople(ports, group),
    entryChoicesOf(ports, group),
  ]);
  const form = parseActionForm(press.form, { people, areas, cases, focusAreas });
  const mayMarkWide = may(roles, 'markWide');
  const again = (more: { problems?: readonly FieldProblem[]; refused?: string; told?: string; actionId?: string }) =>
    actionFormCard({
      ...{ groupId: group.id, actionId: press.actionId, text: '', language: turn.language, typed: form.typed },
      ...{ people, areas, cases, focusAreas, mayMarkWide, ...more },
    });
  if (!form.ok) return again({ problems: form.problems });
  if (form.draft.visibility === 'wide' && !mayMarkWide) {
    return again({ refused: await entryRefusal(ports, turn, registrar, 'wideIsChairs') });
  }
  const { kind, action } = await createAction(ports, group, { ...form.draft, id: press.actionId }, by);
  if (kind === 'other') {
    // Saved again it is an action of its own.
    return again({ told: toldOther(action, turn.language), actionId: registrar.press.id });
  }
  const saved = actionSavedCard(action, { language: turn.language, today });
  turn.afterwards('action form', () =>
    showToAll(ports, turn, actionSavedCard(action, { language: group.language, today })),
  );
  return saved;
}

/** Somebody has saved something else from the same form: what is stored, and by whom. */
function toldOther({ text, history }: Action, language: Language): string {
  const [made] = history;
  return say(language, 'actionForm.other', {
    name: made === undefined ? say(language, 'reply.unknownName') : shownText(made.by.name),
    text: shownText(cutText(text, 160)),
    button: say(language, 'actionForm.save'),
  });
}

/** The answer to a press reaches only the presser; in a channel the others must not fill in the same form again. */
async function showToAll(ports: Ports, { sender, pressedId }: Turn, card: CardMessage): Promise<void> {
  if (pressedId === undefined || sender.isPersonal) return;
  const { tenantId, serviceUrl, conversationId } = sender;
  await ports.messenger.update({ tenantId, serviceUrl, conversationId }, pressedId, card);
}
