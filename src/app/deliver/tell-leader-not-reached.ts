import type { DeskCard } from '../../domain/desk/desk-card';
import type { GroupKey } from '../../domain/identifiers';
import type { Ports } from '../ports/ports';
import type { Attempt } from './delivery';

/** The chair is told when a leader cannot be reached with what was put to them, and why: once for each case and reason. */
export async function tellLeaderNotReached(
  ports: Pick<Ports, 'commit'>,
  key: GroupKey,
  card: DeskCard,
  attempt: Attempt,
): Promise<void> {
  if (attempt.kind !== 'stopped') return;
  const about = addresseeOf(card);
  if (about === undefined) return;
  await ports.commit.commit(key, [
    {
      put: 'notice',
      notice: { kind: 'chairNote', about: { kind: 'leaderNotReached', ...about, reason: attempt.reason } },
    },
  ]);
}

/** The leader whose card it is, while it waits for them. */
function addresseeOf(card: DeskCard) {
  if (card.card === 'putToLeader' && (card.about.state === 'open' || card.about.state === 'told')) {
    const { caseId, question } = card.about;
    return { caseId, title: question.title, leader: question.to };
  }
  if (card.card === 'delivery' && card.about.reaction === undefined) {
    const { caseId, title, givenBy } = card.about;
    return { caseId, title, leader: givenBy };
  }
  return undefined;
}
