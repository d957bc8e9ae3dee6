import type { Instant } from '../domain/calendar';
import type { NotReachedReason, TeamsMessage } from '../domain/delivery';
import type { PersonRef } from '../domain/identifiers';
import type { MeetingArea } from '../domain/meeting';
import { noticeId } from '../domain/notice';
import { onRoster } from '../domain/on-roster';

/** Somebody who was to get an area's card and did not. */
export interface Unreachable {
  readonly areaId: string;
  readonly areaName: string;
  readonly person: PersonRef;
  readonly name: string | undefined;
  readonly reason: NotReachedReason;
  readonly error: string;
  readonly since: Instant;
}

/** Who has not got their card in a meeting, in the board's order. Who has answered is reached, whatever Teams said. */
export function findUnreachable(areas: readonly MeetingArea[], cards: readonly TeamsMessage[]): readonly Unreachable[] {
  return onRoster(areas)
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ meetingId, areaId, areaName, coordinator, deputy, reply, cardHolders }) =>
      cardHolders.flatMap((person) => {
        const id = noticeId({ kind: 'statusCard', meetingId, areaId, person });
        const notReached = cards.find((card) => card.id === id)?.notReached;
        const holder = [coordinator, deputy].find((one) => one?.ref === person);
        const hasAnswered = reply !== undefined && reply.author.id === holder?.id;
        if (notReached === undefined || hasAnswered) return [];
        const { reason, error, at } = notReached;
        return [{ areaId, areaName, person, name: holder?.name, reason, error, since: at }];
      }),
    );
}
