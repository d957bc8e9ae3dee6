import type { LocalDate } from './calendar';
import type { TeamsMessage, NotReachedReason } from './delivery';
import type { MeetingArea } from './meeting';
import { noticeId } from './notice';
import { onRoster } from './on-roster';

/** Why an area has not answered, the first that fits. For the chair's personal chat only. */
type WhyMissing =
  /** The area has no coordinator, whether a deputy was asked or not. */
  | { readonly why: 'vacant' }
  /** The coordinator is away up to and including `until`, and nobody has answered instead. */
  | { readonly why: 'absent'; readonly until: LocalDate }
  | { readonly why: 'notReached'; readonly reason: NotReachedReason }
  /** The card is on its way. */
  | { readonly why: 'notDelivered' }
  /** The card is there since `since`, and no answer. */
  | { readonly why: 'silent'; readonly since: string };

/** One area without a reply, and the person who was asked or is away. */
export interface MissingArea {
  readonly areaName: string;
  readonly personName: string | undefined;
  readonly why: WhyMissing;
}

/** The areas of the meeting that have not answered, in the board's order, each with the reason. */
export function whoIsMissing(areas: readonly MeetingArea[], cards: readonly TeamsMessage[]): readonly MissingArea[] {
  return onRoster(areas)
    .filter((area) => area.reply === undefined)
    .toSorted((a, b) => a.order - b.order)
    .map((area) => ({
      areaName: area.areaName,
      personName: (area.coordinator ?? area.deputy)?.name,
      why: whyMissing(area, cards),
    }));
}

/** Why the area, which has not answered, has not. */
export function whyMissing(area: MeetingArea, cards: readonly TeamsMessage[]): WhyMissing {
  const { meetingId, areaId, coordinator, awayUntil } = area;
  // Also when a deputy was asked instead and said nothing: the first that fits.
  if (coordinator === undefined) return { why: 'vacant' };
  if (awayUntil !== undefined) return { why: 'absent', until: awayUntil };
  const id = noticeId({ kind: 'statusCard', meetingId, areaId, person: coordinator.ref });
  const card = cards.find((one) => one.id === id);
  if (card?.deliveredAt !== undefined && card.notReached === undefined)
    return { why: 'silent', since: card.deliveredAt };
  return card?.notReached === undefined
    ? { why: 'notDelivered' }
    : { why: 'notReached', reason: card.notReached.reason };
}
