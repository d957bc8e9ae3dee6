import type { DeskReader } from '../../domain/desk/desk-card';
import { assignmentOf } from '../../domain/desk/upward/assignment';
import { leaderAnswer } from '../../domain/desk/upward/leader-answer';
import { leaderMatter } from '../../domain/desk/upward/leader-matter';
import { numberOf } from '../../domain/desk/upward/marks';
import type { UpwardCard } from '../../domain/desk/upward/upward-card';
import type { GroupKey } from '../../domain/identifiers';
import { may } from '../../domain/access';
import { rolesAt } from '../../domain/roles-at';
import type { Ports } from '../ports/ports';
import { otherLeaders } from './leaders';

/** What a card between the group and the leadership shows now; undefined when its record says nothing of the kind. */
export async function readUpwardCard(
  ports: Pick<Ports, 'desk' | 'groups' | 'directory' | 'clock'>,
  key: GroupKey,
  card: UpwardCard['card'],
  { id, mark, to }: { readonly id: string; readonly mark?: string | undefined; readonly to: DeskReader },
): Promise<UpwardCard | undefined> {
  const found = await ports.desk.find(key, 'case', id);
  if (found === undefined) return undefined;
  if (!(await isStillTheirs(ports, key, card, to))) return undefined;
  const about = found.value;
  const number = numberOf(mark) ?? 0;
  switch (card) {
    case 'putToLeader':
    case 'remindLeader': {
      const matter = leaderMatter(about, number);
      if (matter === undefined) return undefined;
      if (card === 'remindLeader' && matter.state !== 'open') return undefined;
      return { card, about: matter, others: await otherLeaders(ports, key, matter.question.to) };
    }
    case 'leaderAnswer': {
      const answer = leaderAnswer(about, number - 1);
      return answer && { card, about: answer, isForChair: to === 'chair' };
    }
    case 'unanswered': {
      const matter = leaderMatter(about, number);
      return matter && { card, about: matter };
    }
    case 'assignment':
    case 'remindAssignment': {
      const task = assignmentOf(about);
      if (card === 'remindAssignment' && (task?.delivery !== undefined || task?.isOver === true)) return undefined;
      return task && { card, about: task, mayDeliver: to !== 'thread' };
    }
    case 'delivery': {
      const task = assignmentOf(about);
      return task?.delivery && { card, about: task };
    }
  }
}

/** Whoever does not lead any more gets nothing further of what was put to them, nor who has left the group of its tasks. */
async function isStillTheirs(
  ports: Pick<Ports, 'groups' | 'directory' | 'clock'>,
  { tenantId, groupId }: GroupKey,
  card: UpwardCard['card'],
  to: DeskReader,
): Promise<boolean> {
  if (to === 'thread' || to === 'chair' || card === 'leaderAnswer' || card === 'unanswered') return true;
  const [stored, person] = await Promise.all([
    ports.groups.find({ tenantId, groupId }),
    ports.directory.person(tenantId, to),
  ]);
  if (stored === undefined) return false;
  const { all, belongs } = rolesAt(stored.value.group, { id: to, signInName: person?.signInName }, ports.clock.now());
  return card === 'assignment' || card === 'remindAssignment' ? belongs : may(all, 'answerCase');
}
