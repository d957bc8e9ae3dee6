import { raisedIn } from './board';
import type { MeetingArea } from './meeting';
import type { RaisedItem } from './status-reply';

/** What the area had raised that stood when the meeting opened, or that it was given by the areas it has come of. */
export function standingBefore({
  previous,
  inherited = [],
}: Pick<MeetingArea, 'previous' | 'inherited'>): readonly RaisedItem[] {
  return previous?.standing ?? inherited;
}

/** Everything the area has raised that stands, this meeting's first. */
export function standingIn(area: MeetingArea): readonly RaisedItem[] {
  return area.reply === undefined ? standingBefore(area) : [...raisedIn(area), ...area.reply.standing];
}

/** Who raised it, and under which id: the same for all areas that carry it. */
export function originOf(areaId: string, item: RaisedItem): { readonly areaId: string; readonly itemId: string } {
  return item.from === undefined ? { areaId, itemId: item.id } : { areaId: item.from.areaId, itemId: item.from.itemId };
}

/** The item as another area carries it on. Two areas may each have raised one with the same id. */
export function inOtherHands({ areaId, areaName }: MeetingArea, item: RaisedItem): RaisedItem {
  return item.from === undefined
    ? { ...item, id: `${areaId}.${item.id}`, from: { areaId, areaName, itemId: item.id } }
    : item;
}
