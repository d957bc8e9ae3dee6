import type { Case } from '../../domain/desk/case';
import type { GroupKey } from '../../domain/identifiers';
import type { Notice } from '../../domain/notice';
import { caseNotices } from '../cases/case-notices';
import { latestMeeting } from '../cases/latest-meeting';
import { putCase } from '../cases/put-case';
import type { Change } from '../ports/commit';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';
import { putNotices } from '../put-notices';

/** What somebody's press makes of a case: what to answer, and what to store with the notices that follow from it. */
export interface CaseDecision<R> {
  readonly result: R;
  readonly write?:
    | {
        readonly value: Case;
        readonly notices: readonly Notice[];
        /** What else goes into the same commit. */
        readonly changes?: readonly Change[];
      }
    | undefined;
}

/**
 * Takes a decision about a case and stores it: the case, the sender's receipt, the posted agenda and the notices in one
 * commit. Somebody else's write in between means that it is decided anew about what is there then. `about` is the case as
 * it stands after it; undefined when there is no such case.
 */
export async function decideCase<R>(
  ports: Ports,
  key: GroupKey,
  caseId: string,
  decide: (about: Case) => CaseDecision<R> | Promise<CaseDecision<R>>,
): Promise<{ readonly about: Case; readonly result: R } | undefined> {
  const { decided, isWritten } = await untilCommitted(async () => {
    const [found, meeting] = await Promise.all([
      ports.desk.find(key, 'case', caseId),
      latestMeeting(ports, key),
      ports.wake.insure(key),
    ]);
    if (found === undefined) return { decided: undefined, isWritten: false };
    const { result, write } = await decide(found.value);
    if (write === undefined) return { decided: { about: found.value, result }, isWritten: false };
    const { value, notices, changes = [] } = write;
    const all = [...caseNotices(found.value, value, meeting), ...notices];
    const outcome = await ports.commit.commit(key, [putCase(found, value), ...changes, ...putNotices(all)]);
    return outcome === 'conflict' ? undefined : { decided: { about: value, result }, isWritten: true };
  });
  if (isWritten) ports.wake.hint(key);
  return decided;
}
