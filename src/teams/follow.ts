import { findFollowed } from '../app/follow/find-followed';
import { findGroupsToFollow } from '../app/follow/find-groups-to-follow';
import { knowAccount } from '../app/follow/know-account';
import type { Ports } from '../app/ports/ports';
import { keyOf, type Group } from '../domain/group';
import { isGuestAccount } from '../domain/is-guest-account';
import type { Person } from '../domain/person';
import { rolesAt } from '../domain/roles-at';
import { followCard, type FollowOptions } from '../views/desk/follow/follow-card';
import { followChoiceCard } from '../views/desk/follow/follow-choice-card';
import { followingCard } from '../views/desk/follow/following-card';
import { sentence, type Answer, type Turn } from './turn';

/** `følg`: the form of the one group that can be followed, or which of several. */
export async function follow(ports: Ports, turn: Turn): Promise<Answer> {
  const { sender } = turn;
  if (!sender.isPersonal) return sentence(turn, 'reply.personalOnly');
  const person = await knowAccount(ports, sender);
  if (person === undefined) return sentence(turn, 'follow.unknownAccount');
  const groups = await findGroupsToFollow(ports, person);
  const [only, ...others] = groups;
  if (only === undefined) return sentence(turn, isGuestAccount(person) ? 'follow.guest' : 'follow.noGroup');
  if (others.length > 0) return followChoiceCard(groups, turn.language);
  return drawFollow(ports, turn, only, person);
}

/** `følger`: what I follow. */
export async function following(ports: Ports, turn: Turn): Promise<Answer> {
  const { sender } = turn;
  if (!sender.isPersonal) return sentence(turn, 'reply.personalOnly');
  return followingCard(await findFollowed(ports, sender.tenantId, sender.personId), turn.language);
}

/** The form as things stand now, with what the press before came to. */
export async function drawFollow(
  ports: Pick<Ports, 'desk' | 'clock'>,
  { language }: Pick<Turn, 'language'>,
  group: Group,
  person: Pick<Person, 'id' | 'signInName'>,
  more: Pick<FollowOptions, 'told' | 'problems' | 'typed'> = {},
): Promise<Answer> {
  const stored = await ports.desk.find(keyOf(group), 'subscription', person.id);
  const { belongs } = rolesAt(group, person, ports.clock.now());
  return followCard({
    ...{ groupId: group.id, groupName: group.name, language, subscription: stored?.value, belongs },
    ...more,
  });
}
