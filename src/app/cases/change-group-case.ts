import type { Case } from '../../domain/desk/case';
import { changeCase, type GroupCaseChange } from '../../domain/desk/case-changes/change-case';
import { isAsShown } from '../../domain/desk/case-changes/is-as-shown';
import type { GroupKey } from '../../domain/identifiers';
import type { NamedPerson } from '../../domain/person';
import { decideCase } from '../desk/decide-case';
import type { Ports } from '../ports/ports';

export type ChangedCase =
  /** `stale`: somebody else changed it since it was shown. */
  | { readonly kind: 'changed' | 'stale' | 'notFromHere' | 'noReason'; readonly about: Case }
  | { readonly kind: 'unknownCase' };

/**
 * Makes the chair's change to a case, with the line of its history, the sender's receipt and the posted agenda in the same
 * transaction. The caller has checked that `by` may.
 * @param shownVersion of the case that was pressed
 */
export async function changeGroupCase(
  ports: Ports,
  key: GroupKey,
  target: { readonly caseId: string; readonly shownVersion: number },
  change: GroupCaseChange,
  by: NamedPerson,
): Promise<ChangedCase> {
  const { caseId, shownVersion } = target;
  const decided = await decideCase<'changed' | 'stale' | 'notFromHere' | 'noReason'>(ports, key, caseId, (before) => {
    if (!isAsShown(before, shownVersion)) return { result: 'stale' };
    const changed = changeCase(before, change, by, ports.clock.now());
    return changed.ok ? { result: 'changed', write: { value: changed.value, notices: [] } } : { result: changed.why };
  });
  if (decided === undefined) return { kind: 'unknownCase' };
  const { about, result: kind } = decided;
  if (kind === 'changed') ports.log.info('case changed', { groupId: key.groupId, caseId, what: change.what });
  return { kind, about };
}
