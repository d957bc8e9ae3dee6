import type { Case } from '../../domain/desk/case';
import { questionMark } from '../../domain/desk/upward/marks';
import { questionsOf } from '../../domain/desk/upward/questions-of';
import type { Notice } from '../../domain/notice';

/** What keeps the chair's cards about late answers right. */
export function unansweredNotices(about: Case): readonly Notice[] {
  return questionsOf(about)
    .filter(({ overdueAt }) => overdueAt !== undefined)
    .map(({ nth }) => ({ kind: 'desk', card: 'unanswered', id: about.id, to: 'chair', mark: questionMark(nth) }));
}
