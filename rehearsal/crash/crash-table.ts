import type { CrashReport } from './run-crash';
import type { SentKind } from './sent-card';

const kinds: readonly SentKind[] = ['card', 'board', 'agenda', 'log', 'preview', 'alert', 'note'];

/** The figures of a run, a line each. */
export function crashTable(report: CrashReport): string {
  const { book, stored, intents, reminders, edits, end } = report;
  const total = Object.values(report.kills).reduce((sum, count) => sum + count, 0);
  const receipts = intents.filter(({ receipt }) => receipt !== undefined).length;
  const records = (what: string) => stored.records.filter((record) => record.what === what).length;
  const versions = stored.meetings.flatMap(({ replies }) => [...replies.values()].flat());
  const rows: [string, string | number][] = [
    ['kills', total],
    ...Object.entries(report.kills).map(([moment, count]): [string, number] => [`  ${moment}`, count]),
    ['processes started', report.lives],
    ['meetings opened', stored.meetings.length],
    ['meetings missed (recorded)', records('missed')],
    ['steps too late (recorded)', records('stepSkipped')],
    ['answers meant', intents.length],
    ['answers with a receipt', receipts],
    ['presses for them', intents.reduce((sum, { presses }) => sum + presses, 0)],
    ['activities delivered again', report.redelivered],
    ['answers 5xx', report.serverErrors],
    ['versions stored', versions.length],
    ['actions ticked off', stored.actions.filter(({ state }) => state === 'done').length],
    ['reminders sent', reminders.sent],
    ['reminders asked for at most', reminders.atMost],
    ['messages', edits.messages],
    ['states of them', edits.versions],
    ...kinds.map((kind): [string, string] => [`  ${kind}`, line(report, kind)]),
    ['most in the wake queue', report.queueMost],
    ['in the wake queue at rest', end.queueAtRest ?? '-'],
    ['buried wake-ups', end.poison],
    ['outbox empty after the end, ms', Math.round(end.outboxEmptyAfterMs ?? -1)],
    ['promises broken', report.findings.length],
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, value]) => `${name.padEnd(width)}${value}`).join('\n');

  function line({ book: { unknown, doubled } }: CrashReport, kind: SentKind): string {
    const twice = doubled.filter(({ sent }) => sent.kind === kind).length;
    return `${book.count(kind)} sent, ${unknown[kind] ?? 0} unknown at a kill, ${twice} doubled`;
  }
}
