import { timesOverdue } from '../action-changes/times-overdue';
import { isOverdue } from '../action-log';
import type { AgendaFacts } from './agenda-facts';
import type { AgendaItemOf } from './agenda-item';
import { agendaKey } from './agenda-key';

/** The actions past their date: those that have been so most often first, then the oldest date. */
export function actionItems({ actions, day, timeZone, kept }: AgendaFacts): readonly AgendaItemOf<'action'>[] {
  return actions
    .filter((action) => isOverdue(action, day) || kept.has(agendaKey.action(action.id)))
    .map((action) => ({ action, times: timesOverdue(action, { day, timeZone }) }))
    .toSorted(
      (a, b) =>
        b.times - a.times ||
        (a.action.due ?? '').localeCompare(b.action.due ?? '') ||
        a.action.id.localeCompare(b.action.id),
    )
    .map(({ action, times }) => ({
      ...{ key: agendaKey.action(action.id), section: 'overdue', kind: 'action', action },
      timesOverdue: times,
    }));
}
