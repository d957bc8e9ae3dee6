import { dayIn, type LocalDate } from '../../domain/calendar';
import { cutText } from '../../domain/cut-text';
import { caseLimits, type Case } from '../../domain/desk/case';
import { raiseCase } from '../../domain/desk/case-changes/raise-case';
import { keyOf, type Group } from '../../domain/group';
import type { NamedPerson } from '../../domain/person';
import { caseNotices } from '../cases/case-notices';
import { latestMeeting } from '../cases/latest-meeting';
import { putCase } from '../cases/put-case';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';
import { putNotices } from '../put-notices';

/** What a leader asks of the group. */
export interface NewAssignment {
  /** Made from the id of the message that asked for the form: sent twice it is still one task. */
  readonly id: string;
  readonly text: string;
  readonly due: LocalDate;
}

export type GivenAssignment = { readonly kind: 'given' | 'again'; readonly about: Case } | { readonly kind: 'past' };

/** Gives the group a task, which it sees at once. The caller has checked that `by` may. */
export async function giveAssignment(
  ports: Ports,
  group: Group,
  { id, text, due }: NewAssignment,
  by: NamedPerson,
): Promise<GivenAssignment> {
  const key = keyOf(group);
  const result = await untilCommitted<GivenAssignment>(async () => {
    const [known, meeting] = await Promise.all([
      ports.desk.find(key, 'case', id),
      latestMeeting(ports, key),
      ports.wake.insure(key),
    ]);
    if (known !== undefined) return { kind: 'again', about: known.value };
    const now = ports.clock.now();
    if (due < dayIn(group.timeZone, now)) return { kind: 'past' };
    const about = raiseCase(
      {
        ...{
          id,
          due,
          title: cutText(text.split('\n', 1)[0] ?? '', caseLimits.title),
          description: text,
          areas: [],
          isUrgent: false,
        },
        origin: { kind: 'assignment', text },
      },
      by,
      now,
    );
    const outcome = await ports.commit.commit(key, [
      putCase(undefined, about),
      ...putNotices(caseNotices(undefined, about, meeting)),
    ]);
    if (outcome === 'conflict') return undefined;
    ports.log.info('assignment given', { groupId: key.groupId, caseId: id });
    return { kind: 'given', about };
  });
  if (result.kind === 'given') ports.wake.hint(key);
  return result;
}
