import type { CrashPlan } from '../crash-plan';
import type { Findings } from './findings';
import type { Stored, StoredMeeting } from './stored';

/** Each meeting once, one row for each area, and a closed one's ledger adds up to what its rows say. */
export function checkMeetings(stored: Stored, plan: CrashPlan, findings: Findings): void {
  for (const one of stored.meetings) {
    const { meeting, areas } = one;
    const ids = areas.map(({ areaId }) => areaId).toSorted();
    const expected = plan.areaIds.toSorted().join(' ');
    findings.expect(ids.join(' ') === expected, () => `${meeting.id} has the rows ${ids.join(' ')}`);
    findings.expect(meeting.rosterComplete, () => `${meeting.id} was never opened to the end`);
    const lateMs = Date.parse(meeting.openedAt) - plan.startMs(meeting.id);
    findings.expect(lateMs < 0, () => `${meeting.id} was opened after its start`);
    if (meeting.closedAt !== undefined) checkLedger(one, findings);
  }
  const open = stored.meetings.filter(({ meeting }) => meeting.closedAt === undefined);
  findings.expect(open.length === 0, () => `not closed: ${open.map(({ meeting }) => meeting.id).join(' ')}`);
  const opened = new Set(stored.meetings.map(({ meeting }) => meeting.id));
  const missed = stored.records.filter(({ what }) => what === 'missed').map(({ meetingId }) => meetingId ?? '');
  for (const id of missed) findings.expect(!opened.has(id), () => `${id} was opened and is on record as missed`);
}

function checkLedger({ meeting, areas }: StoredMeeting, findings: Findings): void {
  const { ledger = {} } = meeting;
  findings.expect(
    Object.keys(ledger).length === areas.length,
    () => `${meeting.id}: the ledger has ${Object.keys(ledger).length} areas of ${areas.length}`,
  );
  for (const { areaId, reply } of areas) {
    const state = ledger[areaId];
    const said =
      reply === undefined ? undefined : reply.late ? 'late' : reply.confirmedUnchanged ? 'unchanged' : 'inTime';
    const isRight = said === undefined ? ['silent', 'notReached'].includes(String(state)) : state === said;
    findings.expect(
      isRight,
      () => `${meeting.id} ${areaId}: the ledger says ${String(state)} and the row ${said ?? 'no reply'}`,
    );
  }
}
