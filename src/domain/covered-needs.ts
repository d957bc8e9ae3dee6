import type { MeetingArea } from './meeting';
import type { RaisedItem, ReplyContent } from './status-reply';

/** The marks of an area's row: which area covers which of its needs, by the id of the raised item. */
export type CoveredNeeds = NonNullable<MeetingArea['covered']>;

/** The row with the need marked as covered by the area, or as open again without one. */
export function withCover(area: MeetingArea, itemId: string, by: CoveredNeeds[string] | undefined): MeetingArea {
  const others = Object.entries(area.covered ?? {}).filter(([id]) => id !== itemId);
  return { ...area, covered: Object.fromEntries(by === undefined ? others : [...others, [itemId, by]]) };
}

/** The marks after another reply to the same meeting: a need in other words is another need. */
export function coversAfter(area: MeetingArea, content: ReplyContent): CoveredNeeds | undefined {
  const { covered, reply, meetingId } = area;
  if (covered === undefined || reply?.content.need === content.need) return covered;
  return Object.fromEntries(Object.entries(covered).filter(([id]) => id !== `${meetingId}.need`));
}

/** The marks of those needs that go on standing. */
export function coversOf(
  covered: CoveredNeeds | undefined,
  standing: readonly RaisedItem[] = [],
): CoveredNeeds | undefined {
  const kept = Object.entries(covered ?? {}).filter(([id]) => standing.some((item) => item.id === id));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
