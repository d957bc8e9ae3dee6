import { openQuestion } from '../../../domain/desk/upward/open-question';
import { questionMark } from '../../../domain/desk/upward/marks';
import { keyOf, type Group } from '../../../domain/group';
import type { Ports } from '../../ports/ports';
import { markCase } from './mark-case';

/** The date has passed without an answer: the leader's card says so, and the chair gets one. */
export function showUnanswered(
  ports: Ports,
  group: Group,
  { caseId, nth }: { readonly caseId: string; readonly nth: number },
): Promise<void> {
  return markCase(ports, keyOf(group), caseId, (about) => {
    const question = openQuestion(about);
    if (question?.nth !== nth || question.overdueAt !== undefined) return undefined;
    const mark = questionMark(nth);
    return {
      value: { ...about, question: { ...question, overdueAt: ports.clock.now() } },
      notices: [
        { kind: 'desk', card: 'putToLeader', id: caseId, to: question.to.id, mark },
        { kind: 'desk', card: 'unanswered', id: caseId, to: 'chair', mark },
      ],
    };
  });
}
