import { dayIn } from '../../domain/calendar';
import type { Case } from '../../domain/desk/case';
import { sendUp, type Ask, type SendUpRefusal, type SentUp } from '../../domain/desk/case-changes/send-up';
import { keyOf, type Group } from '../../domain/group';
import type { NamedPerson } from '../../domain/person';
import type { Ports } from '../ports/ports';
import { decideCase } from './decide-case';
import { questionNotices } from './question-notices';

export type SendUpResult =
  | { readonly kind: 'sentUp' | 'again'; readonly about: Case }
  | { readonly kind: 'refused'; readonly why: SendUpRefusal; readonly about: Case }
  | { readonly kind: 'unknownCase' };

/**
 * Puts a case to a leader, who gets a card with nothing of the group but what is asked here. Whoever was asked before and
 * has not answered sees that it was taken back. The caller has checked that `by` may, and that `ask.to` is a leader.
 * @param nth of the question that the form said this would be
 */
export async function sendCaseUp(
  ports: Ports,
  group: Group,
  { caseId, nth, ask }: { readonly caseId: string; readonly nth: number; readonly ask: Ask },
  by: NamedPerson,
): Promise<SendUpResult> {
  const key = keyOf(group);
  const decided = await decideCase<SentUp>(ports, key, caseId, (before) => {
    const now = ports.clock.now();
    const result = sendUp(before, ask, { nth, by, now, today: dayIn(group.timeZone, now) });
    return result.kind === 'sentUp'
      ? { result, write: { value: result.value, notices: questionNotices(result.value) } }
      : { result };
  });
  if (decided === undefined) return { kind: 'unknownCase' };
  const { about, result } = decided;
  if (result.kind === 'refused') return { kind: 'refused', why: result.why, about };
  if (result.kind === 'sentUp') ports.log.info('case sent up', { groupId: key.groupId, caseId, nth });
  return { kind: result.kind, about };
}
