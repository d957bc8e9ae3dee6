import type { Outcome } from '../../domain/delivery';
import type { Group } from '../../domain/group';
import { isGuestAccount } from '../../domain/is-guest-account';
import { knowGuest } from '../cases/know-guest';
import type { Ports } from '../ports/ports';
import type { Reached } from './reach-person';

/** Where somebody who was asked in can be reached. What is known of the account may have come since they were asked. */
export async function reachGuest(
  ports: Pick<Ports, 'directory' | 'messenger' | 'roster' | 'log'>,
  group: Group,
  personId: string,
): Promise<Reached | Extract<Outcome, { kind: 'notReached' }>> {
  const reached = await knowGuest(ports, group, personId);
  if ('kind' in reached || !isGuestAccount(reached.person)) return reached;
  return { kind: 'notReached', reason: 'guestAccount', error: 'a guest account gets no cases' };
}
