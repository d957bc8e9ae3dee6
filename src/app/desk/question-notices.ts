import type { Case } from '../../domain/desk/case';
import { questionMark } from '../../domain/desk/upward/marks';
import { questionsOf } from '../../domain/desk/upward/questions-of';
import type { Notice } from '../../domain/notice';

/** What brings the cards about a case's questions up to date: each leader's, and the chair's about those that are late. */
export function questionNotices(about: Case): readonly Notice[] {
  return questionsOf(about).flatMap(({ nth, to, overdueAt }): Notice[] => {
    const ids = { kind: 'desk', id: about.id, mark: questionMark(nth) } as const;
    const leaders: Notice = { ...ids, card: 'putToLeader', to: to.id };
    return overdueAt === undefined ? [leaders] : [leaders, { ...ids, card: 'unanswered', to: 'chair' }];
  });
}
