import { dayIn } from '../../domain/calendar';
import type { Outcome } from '../../domain/delivery';
import type { Group } from '../../domain/group';
import type { CardMessage } from '../ports/messenger';
import type { Ports } from '../ports/ports';
import { reachPerson, sendToPerson, type Reached } from './reach-person';

/** Those who lead the group and can be reached, the chair first unless the chair is away; and why the others cannot. */
export async function leadersInReach(
  ports: Pick<Ports, 'directory' | 'messenger' | 'roster' | 'log' | 'clock'>,
  group: Group,
): Promise<{ leaders: readonly Reached[]; error: string }> {
  const today = dayIn(group.timeZone, ports.clock.now());
  let error = 'nobody leads the group';
  const leaders: Reached[] = [];
  for (const ref of [group.chair, group.deputyChair]) {
    if (ref === undefined) continue;
    const reached = await reachPerson(ports, group, ref);
    if ('kind' in reached) error = reached.error;
    else leaders.push(reached);
  }
  const isAway = ({ person }: Reached) => person.awayUntil !== undefined && person.awayUntil >= today;
  return { leaders: [...leaders.filter((one) => !isAway(one)), ...leaders.filter(isAway)], error };
}

/** Sends to the first leader that takes it, each in their own language. */
export async function sendToLeader(
  ports: Pick<Ports, 'directory' | 'messenger' | 'roster' | 'log' | 'clock'>,
  group: Group,
  cardFor: (leader: Reached) => CardMessage | Promise<CardMessage>,
): Promise<Outcome> {
  const { leaders, error } = await leadersInReach(ports, group);
  let last: Outcome = { kind: 'notReached', reason: 'notInstalled', error };
  for (const leader of leaders) {
    const outcome = await sendToPerson(ports, leader, await cardFor(leader));
    if (outcome.kind === 'delivered' || outcome.kind === 'later') return outcome;
    last = outcome;
  }
  ports.log.warn('nobody leads the group', { groupId: group.id, error: last.error });
  return last;
}
