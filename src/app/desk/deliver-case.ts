import type { Case } from '../../domain/desk/case';
import {
  deliverAssignment,
  reactToDelivery,
  type Delivered,
  type DeliveryRefusal,
} from '../../domain/desk/case-changes/deliver-assignment';
import { keyOf, type Group } from '../../domain/group';
import type { NamedPerson } from '../../domain/person';
import type { Ports } from '../ports/ports';
import { decideCase } from './decide-case';

/** The group's delivery on a task, after so many before it, or the leader's word to the nth of them. */
export type DeliveryGiven =
  | { readonly do: 'deliver'; readonly text: string; readonly before: number }
  | { readonly do: 'react'; readonly text: string; readonly nth: number };

export type DeliveryResult =
  | { readonly kind: 'done' | 'again'; readonly about: Case }
  | { readonly kind: 'refused'; readonly why: DeliveryRefusal; readonly about: Case }
  | { readonly kind: 'notDeliverer'; readonly about: Case }
  | { readonly kind: 'unknownCase' };

type NotDeliverer = { readonly kind: 'notDeliverer' };

/**
 * Stores what the group delivers or what the leader says to it; the other side is told in the same commit.
 * @param leads whether `by` leads the group: of the others only the owner delivers
 */
export async function deliverCase(
  ports: Ports,
  group: Group,
  caseId: string,
  given: DeliveryGiven,
  { by, leads }: { readonly by: NamedPerson; readonly leads: boolean },
): Promise<DeliveryResult> {
  const decided = await decideCase<Delivered | NotDeliverer>(ports, keyOf(group), caseId, (before) => {
    if (given.do === 'deliver' && !leads && before.owner?.id !== by.id) {
      return { result: { kind: 'notDeliverer' } };
    }
    const now = ports.clock.now();
    const result =
      given.do === 'deliver' ? deliverAssignment(before, given, by, now) : reactToDelivery(before, given, by, now);
    if (result.kind !== 'done') return { result };
    // Both sides' cards follow from any change of a task.
    return { result, write: { value: result.value, notices: [] } };
  });
  if (decided === undefined) return { kind: 'unknownCase' };
  const { about, result } = decided;
  if (result.kind === 'refused') return { kind: 'refused', why: result.why, about };
  return { kind: result.kind, about };
}
