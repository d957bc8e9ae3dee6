import { createAction } from '../../app/create-action';
import { groupPeople } from '../../app/group-people';
import type { CardMessage } from '../../app/ports/messenger';
import type { Ports } from '../../app/ports/ports';
import { dayIn } from '../../domain/calendar';
import { namedArea, areasOn } from '../../domain/group';
import { rolesOf } from '../../domain/roles';
import { actionFormCard } from '../../views/action-form-card';
import { actionSavedCard } from '../../views/action-saved-card';
import type { CardPress } from '../../views/card-press';
import { parseActionForm } from '../../views/parse-action-form';
import { chairName } from '../commands/chair-name';
import { sentence, type Answer, type Turn } from '../turn';

/** Saves an action from its form: for those who lead the group, whoever can see the form in the channel. */
export async function pressAction(
  ports: Ports,
  turn: Turn,
  press: Extract<CardPress, { verb: 'action.save' }>,
): Promise<Answer> {
  const { sender } = turn;
  const [stored, person] = await Promise.all([
    ports.groups.find({ tenantId: sender.tenantId, groupId: press.groupId }),
    ports.directory.person(sender.tenantId, sender.personId),
  ]);
  if (stored === undefined) return sentence(turn, 'reply.refused.badCard');
  const { group } = stored.value;
  const today = dayIn(group.timeZone, ports.clock.now());
  const roles = rolesOf(group, { id: sender.personId, signInName: person?.signInName }, today);
  if (!roles.leads) {
    return sentence(turn, 'reply.chairOnly', {
      group: group.name,
      chair: await chairName(ports, group, turn.language),
    });
  }
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
  const action = await createAction(
    ports,
    group,
    { ...form.draft, id: press.actionId },
    { id: sender.personId, name: sender.name },
  );
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
