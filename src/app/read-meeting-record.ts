import type { TeamsMessage } from '../domain/delivery';
import type { GroupKey } from '../domain/identifiers';
import { ledgerOf } from '../domain/ledger';
import { ledgerStates, type LedgerState } from '../domain/ledger-state';
import type { MeetingArea } from '../domain/meeting';
import { noticeId } from '../domain/notice';
import type { AreaRecord, Asked, MeetingRecord } from './meeting-record';
import type { Ports } from './ports/ports';

/** The meeting with this id, or the latest one. @returns undefined when there is none */
export async function readMeetingRecord(
  ports: Pick<Ports, 'meetings' | 'messages'>,
  key: GroupKey,
  wantedId?: string,
): Promise<MeetingRecord | undefined> {
  const head = (await ports.meetings.head(key))?.value;
  const meetingId = wantedId ?? head?.latestMeetingId;
  if (meetingId === undefined) return undefined;
  const [meeting, rows, cards] = await Promise.all([
    ports.meetings.meeting(key, meetingId),
    ports.meetings.areas(key, meetingId),
    ports.messages.cardsOf(key, meetingId),
  ]);
  if (meeting === undefined) return undefined;
  const areas = rows.map((row) => row.value).toSorted((a, b) => a.order - b.order);
  const ledger = { ...ledgerOf(areas, cards), ...meeting.value.ledger };
  const records = areas.flatMap((area) => {
    const state = ledger[area.areaId];
    return state === undefined ? [] : [areaRecord(area, state, cards)];
  });
  return {
    meeting: meeting.value,
    isOpen: head?.openMeetingId === meetingId,
    areas: records,
    sums: sumsOf(records),
  };
}

function areaRecord(area: MeetingArea, state: LedgerState, cards: readonly TeamsMessage[]): AreaRecord {
  const { areaId, areaName, reply, awayUntil } = area;
  return {
    areaId,
    areaName,
    state,
    asked: area.cardHolders.map((person) => askedOf(area, person, cards)),
    answer: reply && { at: reply.at, by: reply.author.name, version: reply.version },
    awayUntil,
  };
}

function askedOf(area: MeetingArea, person: string, cards: readonly TeamsMessage[]): Asked {
  const { meetingId, areaId, coordinator, deputy } = area;
  const card = cards.find((one) => one.id === noticeId({ kind: 'statusCard', meetingId, areaId, person }));
  const isCoordinator = coordinator?.ref === person;
  const isDeputy = deputy?.ref === person;
  return {
    person,
    name: (isCoordinator ? coordinator : isDeputy ? deputy : undefined)?.name,
    as: isCoordinator ? 'coordinator' : isDeputy ? 'deputy' : 'former',
    deliveredAt: card?.deliveredAt,
    notReached: card?.notReached,
  };
}

function sumsOf(records: readonly AreaRecord[]): MeetingRecord['sums'] {
  const counted = ledgerStates.map((state) => [state, records.filter((one) => one.state === state).length] as const);
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}
