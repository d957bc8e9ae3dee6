import { dayIn } from '../../domain/calendar';
import { isOver, type Case } from '../../domain/desk/case';
import { raiseCase, type NewCase } from '../../domain/desk/case-changes/raise-case';
import { keyOf, type Group } from '../../domain/group';
import type { NamedPerson } from '../../domain/person';
import type { Notice } from '../../domain/notice';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';
import { caseNotices } from './case-notices';
import { latestMeeting } from './latest-meeting';
import { putCase } from './put-case';
import { putNotices } from '../put-notices';

/** Most matters that one person has laid on the table on one day and nobody has finished. */
export const mostParkedPerDay = 20;

export type ParkedCase = { readonly kind: 'parked' | 'again'; readonly about: Case } | { readonly kind: 'tooMany' };

/**
 * Lays a matter on the group's table: it is on the next agenda by itself. The same id again is the same case. The
 * caller has checked that `by` may. An urgent one is told to the chair at once.
 */
export async function parkCase(ports: Ports, group: Group, wanted: NewCase, by: NamedPerson): Promise<ParkedCase> {
  const key = keyOf(group);
  const result = await untilCommitted<ParkedCase>(async () => {
    const now = ports.clock.now();
    const [known, cases, meeting] = await Promise.all([
      ports.desk.find(key, 'case', wanted.id),
      ports.desk.list(key, 'case'),
      latestMeeting(ports, key),
      ports.wake.insure(key),
    ]);
    if (known !== undefined) return { kind: 'again', about: known.value };
    const today = dayIn(group.timeZone, now);
    const parked = cases.filter(
      ({ value }) => value.raisedBy.id === by.id && !isOver(value) && dayIn(group.timeZone, value.raisedAt) === today,
    );
    if (parked.length >= mostParkedPerDay) return { kind: 'tooMany' };
    const about = raiseCase(wanted, by, now);
    const notices: readonly Notice[] = [
      ...caseNotices(undefined, about, meeting),
      ...(about.isUrgent
        ? [{ kind: 'deskOnce', card: 'urgentCase', id: about.id, to: 'chair', mark: 'urgent' } satisfies Notice]
        : []),
    ];
    const outcome = await ports.commit.commit(key, [putCase(undefined, about), ...putNotices(notices)]);
    if (outcome === 'conflict') return undefined;
    ports.log.info('case raised', { groupId: key.groupId, caseId: about.id, origin: about.origin.kind });
    return { kind: 'parked', about };
  });
  if (result.kind === 'parked') ports.wake.hint(key);
  return result;
}
