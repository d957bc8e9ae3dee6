import { keyOf } from '../../src/domain/group';
import type { GuestVerb } from '../../src/views/guest-press';
import { personId } from '../support/sample';
import type { DeskWorld } from './a-desk';
import type { VerbRow } from './verb-row';

/** What is typed comes back to whoever typed it, so it is none of the group’s own. */
const text = 'Skrevet nå';
const aCase =
  (c: string, more: object = {}) =>
  async ({ ports, group }: DeskWorld) => ({
    c,
    n: (await ports.desk.find(keyOf(group), 'case', c))?.value.version,
    ...more,
  });

/** The buttons about people who are asked in for one case. */
export const guestRows: Readonly<Record<GuestVerb, VerbRow>> = {
  'guest.invite': { right: 'runCases', data: aCase('A', { guest: personId(902), guestAsk: text }), does: 'changes' },
  'guest.end': { right: 'runCases', data: aCase('G', { guestLeaving: personId(904) }), does: 'changes' },
  'guest.contribute': { right: 'takePart', data: aCase('G', { contribution: text }), does: 'changes' },
  'guest.open': { right: 'takePart', data: { c: 'G' }, does: 'shows' },
};
