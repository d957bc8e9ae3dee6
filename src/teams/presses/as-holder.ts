import type { Ports } from '../../app/ports/ports';
import { may, type Right } from '../../domain/access';
import { dayIn } from '../../domain/calendar';
import { keyOf, type Group } from '../../domain/group';
import type { GroupKey } from '../../domain/identifiers';
import type { NamedPerson } from '../../domain/person';
import { rolesOf, type Roles } from '../../domain/roles';
import type { WordKey } from '../../views/words';
import { chairName } from '../commands/chair-name';
import { sentence, type Answer, type Turn } from '../turn';

/** Somebody who may do what they pressed, in or outside the group. */
export interface Holder {
  readonly group: Group;
  readonly key: GroupKey;
  readonly by: NamedPerson;
  readonly roles: Roles;
}

/**
 * Goes on for those who hold the right in the group, in their own chat; anybody else is told who the chair is, in their own
 * language: it need not be that of the card.
 * @param refusal a sentence that takes `group` and `chair`
 */
export async function asHolder(
  ports: Ports,
  turn: Turn,
  { groupId, right, refusal }: { readonly groupId: string; readonly right: Right; readonly refusal: WordKey },
  goOn: (holder: Holder) => Promise<Answer>,
): Promise<Answer> {
  const { sender } = turn;
  if (!sender.isPersonal) return sentence(turn, 'reply.personalOnly');
  const [stored, person] = await Promise.all([
    ports.groups.find({ tenantId: sender.tenantId, groupId }),
    ports.directory.person(sender.tenantId, sender.personId),
  ]);
  if (stored === undefined) return sentence(turn, 'reply.refused.badCard');
  const { group } = stored.value;
  const today = dayIn(group.timeZone, ports.clock.now());
  const roles = rolesOf(group, { id: sender.personId, signInName: person?.signInName }, today);
  if (!may(roles.all, right)) {
    const language = person?.language ?? turn.language;
    return sentence({ language }, refusal, { group: group.name, chair: await chairName(ports, group, language) });
  }
  const name = sender.name === '' ? (person?.name ?? '') : sender.name;
  return goOn({ group, key: keyOf(group), by: { id: sender.personId, name }, roles });
}
