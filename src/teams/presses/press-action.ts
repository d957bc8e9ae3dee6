import { createAction } from '../../app/create-action';
import { groupPeople } from '../../app/group-people';
import type { CardMessage } from '../../app/ports/messenger';
import type { Ports } from '../../app/ports/ports';
import { dayIn } from '../../domain/calendar';
import { namedArea, areasOn, type Group } from '../../domain/group';
import type { NamedPerson } from '../../domain/person';
import { actionFormCard } from '../../views/action-form-card';
import { actionSavedCard } from '../../views/action-saved-card';
import type { CardPress } from '../../views/card-press';
import { parseActionForm } from '../../views/parse-action-form';
import type { Answer, Turn } from '../turn';
import { asLeader } from './as-leader';

/** Saves an action from its form: for those who lead the group, whoever can see the form in the channel. */
export async function pressAction(
  ports: Ports,
  turn: Turn,
  press: Extract<CardPress, { verb: 'action.save' }>,
): Promise<Answer> {
  return asLeader(ports, turn, press.groupId, ({ group, by }) => saveAction(ports, turn, press, group, by));
}

async function saveAction(
  ports: Ports,
  turn: Turn,
  press: Extract<CardPress, { verb: 'action.save' }>,
  group: Group,
  by: NamedPerson,
): Promise<Answer> {
  const today = dayIn(group.timeZone, ports.clock.now());
  const people = await groupPeople(ports, group);
  const areas = areasOn(group, today).map((area) => namedArea(area, today));
  const form = parseActionForm(press.form, { people, areas });
  if (!form.ok) {
    const { typed, problems } = form;
    return actionFormCard({
      groupId: group.id,
      actionId: press.actionId,
      text: '',
      people,
      areas,
      language: turn.language,
      typed,
      problems,
    });
  }
  const action = await createAction(ports, group, { ...form.draft, id: press.actionId }, by);
  const saved = actionSavedCard(action, { language: turn.language, today });
  turn.afterwards('action form', () =>
    showToAll(ports, turn, actionSavedCard(action, { language: group.language, today })),
  );
  return saved;
}

/** The answer to a press reaches only the presser; in a channel the others must not fill in the same form again. */
async function showToAll(ports: Ports, { sender, pressedId }: Turn, card: CardMessage): Promise<void> {
  if (pressedId === undefined || sender.isPersonal) return;
  const { tenantId, serviceUrl, conversationId } = sender;
  await ports.messenger.update({ tenantId, serviceUrl, conversationId }, pressedId, card);
}
