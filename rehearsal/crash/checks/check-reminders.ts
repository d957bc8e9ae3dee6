import type { Sent } from '../send-book';
import type { Findings } from './findings';
import type { Stored } from './stored';

export interface ReminderFigures {
  readonly sent: number;
  /** Asked for by a step that was done and never sent: a kill after the mark and before the send. */
  readonly atMost: number;
}

/** No reminder twice: never more to one area than steps were done, and the next one not before its time. */
export function checkReminders(stored: Stored, sends: readonly Sent[], findings: Findings): ReminderFigures {
  let sent = 0;
  let atMost = 0;
  for (const { meeting, areas } of stored.meetings) {
    const times = meeting.reminders ?? [];
    const done = times.filter((_, index) => meeting.steps?.[`remind.${index + 1}`]?.outcome === 'done');
    for (const { areaId, reply } of areas) {
      const mine = sends.filter(({ kind, key }) => kind === 'reminder' && key === `remind:${meeting.id}:${areaId}`);
      sent += mine.length;
      atMost += done.filter((at) => reply === undefined || reply.at > at).length;
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
