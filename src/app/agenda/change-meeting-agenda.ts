import { changeAgenda, type AgendaChange } from '../../domain/agenda/change-agenda';
import { emptyAgenda } from '../../domain/agenda/empty-agenda';
import type { MeetingAgenda } from '../../domain/agenda/meeting-agenda';
import type { GroupKey } from '../../domain/identifiers';
import type { NamedPerson } from '../../domain/person';
import { followingDraft } from '../../domain/summary/summary-notices';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';
import { agendaNotices } from './agenda-notices';
import { readAgenda } from './read-agenda';
import { putNotices } from '../put-notices';

export type ChangedAgenda =
  /** `same`: it was so already. `stale`: somebody else changed it since it was shown. `closed`: the meeting is over. */
  | { readonly kind: 'changed' | 'same' | 'stale' | 'closed'; readonly agenda: MeetingAgenda }
  | { readonly kind: 'unknownMeeting' };

/**
 * Makes the chair's change to a meeting's agenda, and brings the one in the channel up to date. The caller has checked
 * that `by` may.
 * @param shownVersion of the agenda that was pressed
 */
export async function changeMeetingAgenda(
  ports: Ports,
  key: GroupKey,
  target: { readonly meetingId: string; readonly shownVersion: number },
  change: AgendaChange,
  by: NamedPerson,
): Promise<ChangedAgenda> {
  const result = await untilCommitted<ChangedAgenda>(async () => {
    const read = await readAgenda(ports, key, target.meetingId);
    if (read === undefined) return { kind: 'unknownMeeting' };
    const { agenda, plan, compiled, of } = read;
    if (!agenda.isOpen) return { kind: 'closed', agenda };
    const next = changeAgenda(plan?.value ?? emptyAgenda(target.meetingId), compiled, change, by);
    if (next === undefined) return { kind: 'same', agenda };
    if (agenda.version !== target.shownVersion) return { kind: 'stale', agenda };
    await ports.wake.insure(key);
    const outcome = await ports.commit.commit(key, [
      { put: 'desk', record: { kind: 'agenda', value: next }, etag: plan?.etag },
      ...putNotices([...agendaNotices(of.meeting), ...followingDraft(of.meeting)]),
    ]);
    if (outcome === 'conflict') return undefined;
    const after = await readAgenda(ports, key, target.meetingId);
    return after === undefined ? { kind: 'unknownMeeting' } : { kind: 'changed', agenda: after.agenda };
  });
  if (result.kind === 'changed') ports.wake.hint(key);
  return result;
}
