import type { Ports } from '../../app/ports/ports';
import { may, type Right } from '../../domain/access';
import { dayIn } from '../../domain/calendar';
import { keyOf, type Group } from '../../domain/group';
import type { GroupKey } from '../../domain/identifiers';
import type { NamedPerson } from '../../domain/person';
import { rolesOf } from '../../domain/roles';
import { chairName } from '../commands/chair-name';
import { sentence, type Answer, type Turn } from '../turn';

/** Somebody who may do what the chairs do, and pressed a button of it. */
export interface Leader {
  readonly group: Group;
  readonly key: GroupKey;
  readonly by: NamedPerson;
}

/**
 * Goes on for those who hold the right, which is one of the chairs', whoever else can see the card; anybody else is told who
 * the chair is, in their own language: it need not be that of the card.
 */
export async function asLeader(
  ports: Ports,
  turn: Turn,
  { groupId, right }: { readonly groupId: string; readonly right: Right },
  goOn: (leader: Leader) => Promise<Answer>,
): Promise<Answer> {
  const { sender } = turn;
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
    const chair = await chairName(ports, group, language);
    return sentence({ language }, 'reply.chairOnly', { group: group.name, chair });
  }
  const name = sender.name === '' ? (person?.name ?? '') : sender.name;
  return goOn({ group, key: keyOf(group), by: { id: sender.personId, name } });
}
