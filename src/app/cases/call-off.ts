import type { Case } from '../../domain/desk/case';
import { endInvitation, type InvitationEnded } from '../../domain/desk/case-changes/end-invitation';
import type { GroupKey } from '../../domain/identifiers';
import type { NamedPerson } from '../../domain/person';
import { decideCase } from '../desk/decide-case';
import type { Ports } from '../ports/ports';

export type CalledOff =
  { readonly kind: 'ended' | 'again' | 'stale' | 'noGuest'; readonly about: Case } | { readonly kind: 'unknownCase' };

/** Ends what somebody was asked in for; their card says so. The caller has checked that `by` may. */
export async function callOff(
  ports: Ports,
  key: GroupKey,
  target: { readonly caseId: string; readonly shownVersion: number },
  personId: string,
  by: NamedPerson,
): Promise<CalledOff> {
  const { caseId, shownVersion } = target;
  const decided = await decideCase<InvitationEnded>(ports, key, caseId, (before) => {
    const result = endInvitation(before, { personId, shownVersion }, by, ports.clock.now());
    return result.kind === 'ended' ? { result, write: { value: result.value, notices: [] } } : { result };
  });
  if (decided === undefined) return { kind: 'unknownCase' };
  const { about, result } = decided;
  if (result.kind === 'ended') ports.log.info('guest called off', { groupId: key.groupId, caseId });
  return { kind: result.kind === 'refused' ? result.why : result.kind, about };
}
