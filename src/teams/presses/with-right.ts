import type { Ports } from '../../app/ports/ports';
import { may, type Right } from '../../domain/access';
import type { Instant } from '../../domain/calendar';
import { keyOf, type Group } from '../../domain/group';
import type { GroupKey } from '../../domain/identifiers';
import type { NamedPerson } from '../../domain/person';
import type { Roles } from '../../domain/roles';
import { rolesAt } from '../../domain/roles-at';
import type { WordKey } from '../../views/words';
import { chairName } from '../commands/chair-name';
import { sentence, type Answer, type Turn } from '../turn';
import { namedSender } from './named-sender';

/** Somebody who may do what they pressed, in or outside the group. */
export interface Holder {
  readonly group: Group;
  readonly key: GroupKey;
  readonly by: NamedPerson;
  readonly roles: Roles;
  readonly now: Instant;
}

/** What is asked of whoever presses. */
interface Asked {
  readonly groupId: string;
  readonly right: Right;
  /** The word to everybody else: a sentence that takes `group` and `chair`. */
  readonly refusal: WordKey;
  /** Where the button may be pressed; everywhere when it is left out. */
  readonly isHere?: ((group: Group) => boolean | Promise<boolean>) | undefined;
  /** The roles that count; those of the day when it is left out. */
  readonly rolesIn?: typeof rolesAt | undefined;
}

/**
 * The one door of the buttons: goes on for those who hold the right in the group, whoever else can see the card. Anybody
 * else is told who the chair is, in their own language: it need not be that of the card.
 */
export async function withRight(
  ports: Ports,
  turn: Turn,
  { groupId, right, refusal, isHere = () => true, rolesIn = rolesAt }: Asked,
  goOn: (holder: Holder) => Promise<Answer>,
): Promise<Answer> {
  const { sender } = turn;
  const [stored, person] = await Promise.all([
    ports.groups.find({ tenantId: sender.tenantId, groupId }),
    ports.directory.person(sender.tenantId, sender.personId),
  ]);
  if (stored === undefined) return sentence(turn, 'reply.refused.badCard');
  const { group } = stored.value;
  if (!(await isHere(group))) return sentence(turn, 'reply.personalOnly');
  const now = ports.clock.now();
  const roles = rolesIn(group, { id: sender.personId, signInName: person?.signInName }, now);
  if (!may(roles.all, right)) {
    const language = person?.language ?? turn.language;
    return sentence({ language }, refusal, { group: group.name, chair: await chairName(ports, group, language) });
  }
  return goOn({ group, key: keyOf(group), by: namedSender(sender, person), roles, now });
}
