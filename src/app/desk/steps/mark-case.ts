import type { Case } from '../../../domain/desk/case';
import { withMark } from '../../../domain/desk/case-changes/with-mark';
import type { GroupKey } from '../../../domain/identifiers';
import type { Notice } from '../../../domain/notice';
import type { Ports } from '../../ports/ports';
import { putNotices } from '../../put-notices';

/**
 * Stores what the clock has done with a case, and what follows from it. `decide` looks at the case as it is now and
 * gives nothing when it was done meanwhile; a conflict is left to the next look.
 */
export async function markCase(
  ports: Pick<Ports, 'desk' | 'commit' | 'wake'>,
  key: GroupKey,
  caseId: string,
  decide: (about: Case) => { readonly value: Case; readonly notices: readonly Notice[] } | undefined,
): Promise<void> {
  const found = await ports.desk.find(key, 'case', caseId);
  const decided = found && decide(found.value);
  if (found === undefined || decided === undefined) return;
  await ports.wake.insure(key);
  await ports.commit.commit(key, [
    {
      put: 'desk',
      record: { kind: 'case', value: withMark(found.value, decided.value) },
      etag: found.etag,
    },
    ...putNotices(decided.notices),
  ]);
}
