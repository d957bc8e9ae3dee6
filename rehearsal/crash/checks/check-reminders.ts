import type { Sent } from '../send-book';
import type { Findings } from './findings';
import type { Stored } from './stored';

export interface ReminderFigures {
  readonly sent: number;
  /** Areas without an answer when the step was done. Fewer are sent after a kill: each at most once, none late. */
  readonly atMost: number;
}

/** No reminder twice: never more to one area than steps were done, and the next one not before its time. */
export function checkReminders(stored: Stored, sends: readonly Sent[], findings: Findings): ReminderFigures {
  let sent = 0;
  let atMost = 0;
  for (const { meeting, areas, replies } of stored.meetings) {
    const times = meeting.reminders ?? [];
    const done = times.filter((_, index) => meeting.steps?.[`remind.${index + 1}`]?.outcome === 'done');
    const doneAt = done.map((at) => meeting.steps?.[`remind.${times.indexOf(at) + 1}`]?.at ?? at);
    for (const { areaId } of areas) {
      const answeredAt = replies.get(areaId)?.[0]?.at;
      const mine = sends.filter(({ kind, key }) => kind === 'reminder' && key === `remind:${meeting.id}:${areaId}`);
      sent += mine.length;
      atMost += doneAt.filter((at) => answeredAt === undefined || answeredAt > at).length;
      findings.expect(
        mine.length <= done.length,
        () => `${meeting.id} ${areaId}: ${mine.length} reminders of ${done.length} steps`,
      );
      mine.forEach(({ atMs }, index) => {
        const allowed = Date.parse(done[index] ?? meeting.deadline);
        findings.expect(atMs >= allowed, () => `${meeting.id} ${areaId}: reminder ${index + 1} came before its time`);
      });
    }
  }
  return { sent, atMost };
}
