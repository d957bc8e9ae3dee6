import { rolesNow } from '../../../app/find-my-groups';
import type { Ports } from '../../../app/ports/ports';
import { may, type Right } from '../../../domain/access';
import { dayIn, type LocalDate } from '../../../domain/calendar';
import type { EntryPress } from '../../../domain/desk/register/entry-press';
import { keyOf, type Group } from '../../../domain/group';
import type { GroupKey } from '../../../domain/identifiers';
import type { RegisterOptions } from '../../../views/desk/register/register-options';
import { chairName } from '../../commands/chair-name';
import { sentence, type Answer, type Turn } from '../../turn';

/** Somebody who may use the register, or answers for a decision, and pressed a button of it. */
export interface Registrar {
  readonly group: Group;
  readonly key: GroupKey;
  readonly press: EntryPress;
  readonly today: LocalDate;
  readonly options: RegisterOptions;
}

/**
 * Goes on for those who hold the right in the group: in their own chat, or in the group's channel, and in no other. Anybody
 * else, whoever can see the card, is told so in their own language.
 * @param pressId the same for a redelivered press
 */
export async function asOneOf(
  ports: Ports,
  turn: Turn,
  { groupId, right, pressId }: { readonly groupId: string; readonly right: Right; readonly pressId: string },
  goOn: (registrar: Registrar) => Promise<Answer>,
): Promise<Answer> {
  const { sender } = turn;
  const [stored, person] = await Promise.all([
    ports.groups.find({ tenantId: sender.tenantId, groupId }),
    ports.directory.person(sender.tenantId, sender.personId),
  ]);
  if (stored === undefined) return sentence(turn, 'reply.refused.badCard');
  const { group } = stored.value;
  if (!sender.isPersonal && sender.channelId !== group.channel.channelId) return sentence(turn, 'reply.personalOnly');
  const now = ports.clock.now();
  const roles = rolesNow(group, { id: sender.personId, signInName: person?.signInName }, now);
  if (!may(roles.all, right)) {
    const language = person?.language ?? turn.language;
    const chair = await chairName(ports, group, language);
    return sentence({ language }, 'reply.notInChannelGroup', { group: group.name, chair });
  }
  const name = sender.name === '' ? (person?.name ?? '') : sender.name;
  const today = dayIn(group.timeZone, now);
  const { language } = turn;
  return goOn({
    ...{ group, key: keyOf(group), today },
    press: {
      ...{ id: pressId, at: now, by: { id: sender.personId, name } },
      ...{ roles: roles.all, areaIds: roles.areas.map(({ id }) => id) },
    },
    options: { groupId: group.id, groupName: group.name, timeZone: group.timeZone, language, today },
  });
}
