import type { TeamsMessage } from './delivery';
import { LedgerError } from './ledger-error';
import type { LedgerState } from './ledger-state';
import type { MeetingArea } from './meeting';
import { whyMissing } from './missing';
import { onRoster } from './on-roster';

/** What became of each area of one meeting, by the area's id. */
export type Ledger = Readonly<Record<string, LedgerState>>;

/** The ledger of a meeting, from its area rows and the messages that carried their cards. */
export function ledgerOf(areas: readonly MeetingArea[], cards: readonly TeamsMessage[]): Ledger {
  return Object.fromEntries(onRoster(areas).map((area) => [area.areaId, stateOf(area, cards)]));
}

/** Throws `LedgerError` when the ledger does not hold each area of the roster exactly once, and nothing else. */
export function assertLedger(ledger: Ledger, rosterAreaIds: readonly string[]): void {
  const roster = new Set(rosterAreaIds);
  const held = Object.keys(ledger);
  const without = [...roster].filter((id) => !Object.hasOwn(ledger, id));
  const strangers = held.filter((id) => !roster.has(id));
  const isDoubled = roster.size !== rosterAreaIds.length;
  if (without.length === 0 && strangers.length === 0 && !isDoubled) return;
  throw new LedgerError(
    `the ledger has ${held.length} areas and the roster ${rosterAreaIds.length}: ` +
      `without a state: [${without.join(', ')}], not in the roster: [${strangers.join(', ')}]`,
  );
}

function stateOf(area: MeetingArea, cards: readonly TeamsMessage[]): LedgerState {
  const { reply } = area;
  if (reply !== undefined) return reply.late ? 'late' : reply.confirmedUnchanged ? 'unchanged' : 'inTime';
  const { why } = whyMissing(area, cards);
  // Who never got the card was not silent.
  return why === 'notDelivered' ? 'notReached' : why;
}
