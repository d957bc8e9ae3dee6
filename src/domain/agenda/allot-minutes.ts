import type { AgendaItem, AgendaSection } from './agenda-item';

/** Minutes that an item usually takes, and the least that is of any use. */
const needs: Readonly<Record<AgendaSection, { readonly usual: number; readonly least: number }>> = {
  answers: { usual: 5, least: 3 },
  areas: { usual: 5, least: 3 },
  matters: { usual: 10, least: 5 },
  needs: { usual: 5, least: 2 },
  signals: { usual: 3, least: 2 },
  overdue: { usual: 3, least: 1 },
  assignments: { usual: 5, least: 2 },
  parked: { usual: 5, least: 3 },
  own: { usual: 5, least: 3 },
  rest: { usual: 2, least: 1 },
};

/** An item and its minutes; without any it is taken up if there is time. */
export interface TimedItem {
  readonly item: AgendaItem;
  readonly minutes: number | undefined;
}

/**
 * Gives each item time, in order: the least it needs as long as that fits, then what is left up to what it usually
 * takes. From the first that does not fit on, the others wait; the line with the rest always has its minute.
 * @param total whole minutes that the meeting lasts
 */
export function allotMinutes(items: readonly AgendaItem[], total: number): readonly TimedItem[] {
  const hasRest = items.some(({ section }) => section === 'rest');
  let left = total - (hasRest ? needs.rest.least : 0);
  let isFull = left < 0;
  const least = items.map(({ section }) => {
    if (section === 'rest') return total < needs.rest.least ? undefined : needs.rest.least;
    const minutes = needs[section].least;
    isFull ||= minutes > left;
    if (isFull) return undefined;
    left -= minutes;
    return minutes;
  });
  return items.map((item, index) => {
    const given = least[index];
    if (given === undefined) return { item, minutes: undefined };
    const more = Math.min(Math.max(left, 0), needs[item.section].usual - given);
    left -= more;
    return { item, minutes: given + more };
  });
}
