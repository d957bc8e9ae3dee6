import type { Case } from '../../domain/desk/case';
import { changeCase, type GroupCaseChange } from '../../domain/desk/case-changes/change-case';
import type { GroupKey } from '../../domain/identifiers';
import type { NamedPerson } from '../../domain/person';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';
import { caseNotices } from './case-notices';
import { latestMeeting } from './latest-meeting';
import { putCase } from './put-case';

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
  const result = await untilCommitted<ChangedCase>(async () => {
    const [found, meeting] = await Promise.all([
      ports.desk.find(key, 'case', target.caseId),
      latestMeeting(ports, key),
      ports.wake.insure(key),
    ]);
    if (found === undefined) return { kind: 'unknownCase' };
    if (found.value.version !== target.shownVersion) return { kind: 'stale', about: found.value };
    const changed = changeCase(found.value, change, by, ports.clock.now());
    if (!changed.ok) return { kind: changed.why, about: found.value };
    const outcome = await ports.commit.commit(key, [
      putCase(found, changed.value),
      ...caseNotices(found.value, changed.value, meeting).map((notice) => ({ put: 'notice', notice }) as const),
    ]);
    if (outcome === 'conflict') return undefined;
    ports.log.info('case changed', { groupId: key.groupId, caseId: target.caseId, what: change.what });
    return { kind: 'changed', about: changed.value };
  });
  if (result.kind === 'changed') ports.wake.hint(key);
  return result;
}
