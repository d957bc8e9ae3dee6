import { boardStandsIn } from '../../../app/board-stands-in';
import { rolesNow } from '../../../app/find-my-groups';
import type { Ports } from '../../../app/ports/ports';
import type { Right } from '../../../domain/access';
import { dayIn, type LocalDate } from '../../../domain/calendar';
import type { EntryPress } from '../../../domain/desk/register/entry-press';
import type { Group } from '../../../domain/group';
import type { GroupKey } from '../../../domain/identifiers';
import type { RegisterOptions } from '../../../views/desk/register/register-options';
import type { Answer, Turn } from '../../turn';
import { withRight } from '../with-right';

/** Somebody who may use the register, or answers for a decision, and pressed a button of it. */
export interface Registrar {
  readonly group: Group;
  readonly key: GroupKey;
  readonly press: EntryPress;
  readonly today: LocalDate;
  readonly options: RegisterOptions;
}

/**
 * Goes on for those who hold the right in the group: in their own chat, in the group's channel or the one that its latest
 * board stands in, and in no other. Anybody else, whoever can see the card, is told so in their own language.
 * @param pressId the same for a redelivered press
 */
export function asOneOf(
  ports: Ports,
  turn: Turn,
  { groupId, right, pressId }: { readonly groupId: string; readonly right: Right; readonly pressId: string },
  goOn: (registrar: Registrar) => Promise<Answer>,
): Promise<Answer> {
  const { sender, language } = turn;
  const { isPersonal, channelId } = sender;
  const isHere = (group: Group) =>
    isPersonal ||
    channelId === group.channel.channelId ||
    (channelId !== undefined && boardStandsIn(ports, group, channelId));
  const asked = { groupId, right, refusal: 'reply.notInChannelGroup', isHere, rolesIn: rolesNow } as const;
  return withRight(ports, turn, asked, ({ group, key, by, roles, now }) => {
    const today = dayIn(group.timeZone, now);
    return goOn({
      ...{ group, key, today },
      press: { ...{ id: pressId, at: now, by }, ...{ roles: roles.all, areaIds: roles.areas.map(({ id }) => id) } },
      options: { groupId: group.id, groupName: group.name, timeZone: group.timeZone, language, today },
    });
  });
}
