import { withMark } from '../../domain/desk/case-changes/with-mark';
import { openQuestion } from '../../domain/desk/upward/open-question';
import { keyOf, type Group } from '../../domain/group';
import type { ChairNote } from '../../domain/chair-note';
import { isInOrganisation } from '../is-in-organisation';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';

type Needs = Pick<Ports, 'clock' | 'groups' | 'desk' | 'directory' | 'messenger' | 'commit' | 'wake' | 'log'>;

/**
 * Tells the chair of the leaders who have left with a question still open, each question once: the mark on the question and
 * the word are one commit. A leader need not be in the group's team, and keeps the post: whoever leads is for the chair to say.
 */
export async function tellLeadersLeft(ports: Needs, group: Group, members: ReadonlySet<string>): Promise<void> {
  const cases = await ports.desk.list(keyOf(group), 'case');
  for (const { value } of cases) {
    const question = openQuestion(value);
    if (question === undefined || question.leftAt !== undefined) continue;
    const reason = await whyLeft(ports, group, question.to.id, members);
    if (reason !== undefined) await tell(ports, group, { caseId: value.id, nth: question.nth, reason });
  }
}

type Reason = Extract<ChairNote, { kind: 'leaderLeft' }>['reason'];

/** Undefined for somebody who is there, or of whom nobody can say. */
async function whyLeft(
  ports: Needs,
  group: Group,
  leaderId: string,
  members: ReadonlySet<string>,
): Promise<Reason | undefined> {
  const person = members.has(leaderId) ? undefined : await ports.directory.person(group.tenantId, leaderId);
  if (person === undefined) return undefined;
  if (!(await isInOrganisation(ports, group, person))) return 'leftOrganisation';
  return person.teamIds?.includes(group.channel.teamId) === true ? 'leftTeam' : undefined;
}

async function tell(
  ports: Needs,
  group: Group,
  { caseId, nth, reason }: { readonly caseId: string; readonly nth: number; readonly reason: Reason },
): Promise<void> {
  const key = keyOf(group);
  await untilCommitted(async () => {
    const [found] = await Promise.all([ports.desk.find(key, 'case', caseId), ports.wake.insure(key)]);
    const question = found && openQuestion(found.value);
    if (found === undefined || question?.nth !== nth || question.leftAt !== undefined) return {};
    const { title, to: leader } = question;
    const value = withMark(found.value, { ...found.value, question: { ...question, leftAt: ports.clock.now() } });
    const about = { kind: 'leaderLeft', caseId, nth, title, leader, reason } as const;
    const outcome = await ports.commit.commit(key, [
      { put: 'desk', record: { kind: 'case', value }, etag: found.etag },
      { put: 'notice', notice: { kind: 'chairNote', about } },
    ]);
    if (outcome === 'conflict') return undefined;
    ports.log.info('leader has left', { groupId: key.groupId, caseId, nth, reason });
    return {};
  });
  ports.wake.hint(key);
}
