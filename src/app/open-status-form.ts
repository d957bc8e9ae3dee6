import type { Action } from '../domain/action';
import { actionsOfArea } from '../domain/action-log';
import { roleIn, type ReplyRefusal } from '../domain/reply-decision';
import type { MeetingArea } from '../domain/meeting';
import type { Ports } from './ports/ports';
import type { PressTarget } from './answer-status';

export type FormResult =
  | { readonly kind: 'form'; readonly area: MeetingArea }
  | { readonly kind: 'refused'; readonly why: ReplyRefusal | 'unknownMeeting'; readonly area: MeetingArea | undefined };

/** The area's card opened again to be filled in or corrected, for those who may answer. */
export async function openStatusForm(
  ports: Pick<Ports, 'meetings'>,
  { key, meetingId, areaId }: Pick<PressTarget, 'key' | 'meetingId' | 'areaId'>,
  personId: string,
): Promise<FormResult> {
  const row = await ports.meetings.area(key, meetingId, areaId);
  if (row === undefined) return { kind: 'refused', why: 'unknownMeeting', area: undefined };
  const area = row.value;
  if (roleIn(area, personId) === undefined) return { kind: 'refused', why: 'notYours', area };
  if (area.closedAt !== undefined) return { kind: 'refused', why: 'meetingClosed', area };
  return { kind: 'form', area };
}

/** The open actions of the area, and those that this meeting's reply ticked off, so that a slip can be undone. */
export function cardActions(area: MeetingArea, actions: readonly Action[]): readonly Action[] {
  const own = actionsOfArea(actions, area.areaId, [area.coordinator?.id, area.deputy?.id]);
  return own.filter((action) => action.state === 'open' || action.doneIn === area.meetingId);
}
