import type { Case } from '../../domain/desk/case';
import { inviteGuest, type GuestInvited, type InviteRefusal } from '../../domain/desk/case-changes/invite-guest';
import { withCase } from '../../domain/desk/guests/called-in';
import type { GroupKey } from '../../domain/identifiers';
import type { NamedPerson } from '../../domain/person';
import { decideCase } from '../desk/decide-case';
import type { Change } from '../ports/commit';
import type { Ports } from '../ports/ports';

export type CalledInResult =
  { readonly kind: 'invited' | 'again' | InviteRefusal; readonly about: Case } | { readonly kind: 'unknownCase' };

/**
 * Asks somebody in for one case: the case with its history, the card for the guest, and the record that finds the case for
 * them, in one commit. The caller has checked that `by` may, and that the person is no stranger.
 */
export async function callIn(
  ports: Ports,
  key: GroupKey,
  target: { readonly caseId: string; readonly shownVersion: number },
  wanted: { readonly person: NamedPerson; readonly ask: string },
  by: NamedPerson,
): Promise<CalledInResult> {
  const { caseId, shownVersion } = target;
  const decided = await decideCase<GuestInvited>(ports, key, caseId, async (before) => {
    const result = inviteGuest(before, { ...wanted, shownVersion }, by, ports.clock.now());
    if (result.kind !== 'invited') return { result };
    const changes = await remember(ports, key, wanted.person.id, caseId);
    return { result, write: { value: result.value, notices: [], changes } };
  });
  if (decided === undefined) return { kind: 'unknownCase' };
  const { about, result } = decided;
  if (result.kind === 'invited') ports.log.info('guest called in', { groupId: key.groupId, caseId });
  return { kind: result.kind === 'refused' ? result.why : result.kind, about };
}

async function remember(
  { desk }: Pick<Ports, 'desk'>,
  key: GroupKey,
  personId: string,
  caseId: string,
): Promise<readonly Change[]> {
  const stored = await desk.find(key, 'calledIn', personId);
  const value = withCase(stored?.value, personId, caseId);
  return value === undefined
    ? []
    : [{ put: 'desk', record: { kind: 'calledIn', value }, etag: stored?.etag } satisfies Change];
}
