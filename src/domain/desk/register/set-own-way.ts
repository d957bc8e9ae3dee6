import { may } from '../../access';
import type { Entry } from '../entry';
import { mayChangeEntry } from './change-entry';
import type { EntryChanged } from './entry-changed';
import type { OwnWay } from './entry-content';
import type { EntryPress } from './entry-press';
import { withOwnWay } from './with-own-way';

/**
 * The advice with one area's own way of doing it, put there by who answers for the area, wrote the advice, or leads the
 * group. Two areas at once do not stand in each other's way: each adds to what is there.
 */
export function setOwnWay(entry: Entry, way: OwnWay, press: EntryPress): EntryChanged {
  if (entry.kind !== 'advice') return { kind: 'refused', why: 'otherKind' };
  if (entry.press === press.id) return { kind: 'again' };
  const isOwnArea = press.areaIds.includes(way.area.id) && may(press.roles, 'register');
  if (!isOwnArea && !mayChangeEntry(entry, press)) return { kind: 'refused', why: 'notYourArea' };
  if (entry.ownWays.some(({ area, text }) => area.id === way.area.id && text === way.text)) return { kind: 'again' };
  return {
    kind: 'changed',
    entry: {
      ...entry,
      version: entry.version + 1,
      changedBy: press.by,
      changedAt: press.at,
      press: press.id,
      ownWays: withOwnWay(entry.ownWays, way),
      // What nobody who may has read and marked goes nowhere.
      visibility: may(press.roles, 'markWide') ? entry.visibility : 'group',
    },
  };
}
