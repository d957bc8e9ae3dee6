import type { TeamsMessage } from './delivery';
import { areasOn, holderOn, type Group } from './group';
import { assertLedger, ledgerOf, type Ledger } from './ledger';
import type { Meeting, MeetingArea } from './meeting';

/**
 * The ledger of a meeting, held against the group: each of the areas of the meeting's day, and of those that had answered
 * before they ended, exactly once. An area that nobody had come to ask when the meeting was closed was not reached.
 * @throws LedgerError when a row is missing although all were there, or one is not the group's.
 */
export function ledgerOfRoster(
  group: Group | undefined,
  meeting: Meeting,
  rows: readonly MeetingArea[],
  cards: readonly TeamsMessage[],
): Ledger {
  const roster = group === undefined ? [] : areasOn(group, meeting.day);
  const answered = rows.filter(({ reply }) => reply !== undefined).map(({ areaId }) => areaId);
  const held = new Set(rows.map(({ areaId }) => areaId));
  const unasked = meeting.rosterComplete ? [] : roster.filter(({ id }) => !held.has(id));
  const ledger: Ledger = {
    ...ledgerOf(rows, cards),
    ...Object.fromEntries(
      unasked.map(({ id, coordinators }) => [
        id,
        holderOn(coordinators, meeting.day) === undefined ? 'vacant' : 'notReached',
      ]),
    ),
  };
  assertLedger(ledger, [...new Set([...roster.map(({ id }) => id), ...answered])]);
  return ledger;
}
