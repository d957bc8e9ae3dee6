import { openQuestion } from '../../../domain/desk/upward/open-question';
import { questionMark } from '../../../domain/desk/upward/marks';
import { keyOf, type Group } from '../../../domain/group';
import type { Ports } from '../../ports/ports';
import { markCase } from './mark-case';

/** Reminds a leader who has not answered, once for each question. */
export function remindLeader(
  ports: Ports,
  group: Group,
  { caseId, nth }: { readonly caseId: string; readonly nth: number },
): Promise<void> {
  return markCase(ports, keyOf(group), caseId, (about) => {
    const question = openQuestion(about);
    if (question?.nth !== nth || question.remindedAt !== undefined) return undefined;
    return {
      value: { ...about, question: { ...question, remindedAt: ports.clock.now() } },
      notices: [{ kind: 'deskOnce', card: 'remindLeader', id: caseId, to: question.to.id, mark: questionMark(nth) }],
    };
  });
}
