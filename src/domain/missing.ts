import type { LocalDate } from './calendar';
import type { TeamsMessage, NotReachedReason } from './delivery';
import type { MeetingArea } from './meeting';
import { noticeId } from './notice';

/** Why an area has not answered, the first that fits. For the chair's personal chat only. */
type WhyMissing =
  /** Nobody holds the post. */
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
  return areas
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
  const asked = area.coordinator ?? area.deputy;
  if (asked === undefined) return { why: 'vacant' };
  if (area.coordinator !== undefined && area.awayUntil !== undefined) return { why: 'absent', until: area.awayUntil };
  const id = noticeId({ kind: 'statusCard', meetingId: area.meetingId, areaId: area.areaId, person: asked.ref });
  const card = cards.find((one) => one.id === id);
  if (card?.deliveredAt !== undefined && card.notReached === undefined)
    return { why: 'silent', since: card.deliveredAt };
  return card?.notReached === undefined
    ? { why: 'notDelivered' }
    : { why: 'notReached', reason: card.notReached.reason };
}
