import { absence, areaForMeeting, askedOf, holdersOf, type RosterSource } from '../domain/area-for-meeting';
import { areasOn, peopleOn, type Area } from '../domain/group';
import type { GroupKey } from '../domain/identifiers';
import type { Holder, Meeting, MeetingArea } from '../domain/meeting';
import { findPeople } from './find-people';
import { noDeputyNote } from './no-deputy-note';
import type { Change } from './ports/commit';
import type { Ports } from './ports/ports';
import type { Versioned } from './ports/versioned';
import { untilCommitted } from './until-committed';

type Needs = Pick<Ports, 'clock' | 'groups' | 'meetings' | 'directory' | 'commit' | 'log'>;

/**
 * Brings the open meeting in line with a roster that changed after it was opened: a successor gets the card and may
 * answer, the one who left may not; a sign-in name that has been found can answer; an area that has ended leaves it.
 * Replies stay as they are.
 */
export async function refreshOpenMeeting(ports: Needs, key: GroupKey): Promise<void> {
  const [stored, head] = await Promise.all([ports.groups.find(key), ports.meetings.head(key)]);
  const meetingId = head?.value.openMeetingId;
  const meeting = meetingId === undefined ? undefined : await ports.meetings.meeting(key, meetingId);
  if (stored === undefined || meeting === undefined || !meeting.value.rosterComplete) return;
  const { group } = stored.value;
  const people = await findPeople(ports, key.tenantId, peopleOn(group, meeting.value.day));
  const previous = await previousRows(ports, key, meeting.value);
  const rows = new Map((await ports.meetings.areas(key, meeting.value.id)).map((row) => [row.value.areaId, row]));
  const areas = areasOn(group, meeting.value.day);
  for (const areaId of rows.keys()) {
    if (!areas.some(({ id }) => id === areaId)) await leaveOut(ports, key, meeting.value, areaId);
  }
  for (const [order, area] of areas.entries()) {
    let row = rows.get(area.id);
    await untilCommitted(async () => {
      const changes =
        row === undefined
          ? added(
              {
                group,
                meeting: meeting.value,
                people,
                areas,
                previousRows: previous,
              },
              order,
            )
          : replaced(
              row,
              { meeting: meeting.value, order },
              holdersNow({ group, meeting: meeting.value, people }, area),
            );
      if (changes.length === 0) return {};
      if ((await ports.commit.commit(key, changes)) === 'committed') return {};
      row = await ports.meetings.area(key, meeting.value.id, area.id);
      return undefined;
    });
  }
  await follow(ports, key, meeting.value.id, stored.value.revision);
}

/** Marks which revision of the group the rows follow by now. */
async function follow(ports: Needs, key: GroupKey, meetingId: string, revision: number): Promise<void> {
  await untilCommitted(async () => {
    const meeting = await ports.meetings.meeting(key, meetingId);
    if (meeting === undefined || meeting.value.closedAt !== undefined) return {};
    if ((meeting.value.rosterRevision ?? 0) >= revision) return {};
    const value: Meeting = { ...meeting.value, rosterRevision: revision };
    const outcome = await ports.commit.commit(key, [{ put: 'meeting', value, etag: meeting.etag }]);
    return outcome === 'conflict' ? undefined : {};
  });
}

/** An area that has ended before the meeting's day leaves it, unless it has answered: no reply is lost. */
async function leaveOut(ports: Needs, key: GroupKey, meeting: Meeting, areaId: string): Promise<void> {
  await untilCommitted(async () => {
    const row = await ports.meetings.area(key, meeting.id, areaId);
    if (row === undefined || row.value.reply !== undefined || row.value.leftOutAt !== undefined) return {};
    const now = ports.clock.now();
    const outcome = await ports.commit.commit(key, [
      { put: 'area', value: { ...row.value, leftOutAt: now, closedAt: now }, etag: row.etag },
      ...row.value.cardHolders.map((person) => cardFor(row.value, person)),
      ...boardOf(meeting),
    ]);
    return outcome === 'conflict' ? undefined : {};
  });
}

function boardOf({ id, postedAt }: Meeting): Change[] {
  return postedAt === undefined ? [] : [{ put: 'notice', notice: { kind: 'board', meetingId: id } }];
}

function added(source: RosterSource, order: number): Change[] {
  const area = source.areas[order];
  if (area === undefined) return [];
  const { postedAt } = source.meeting;
  const row = { ...areaForMeeting(source, area, order), postedAt };
  return [
    { put: 'area', value: row, etag: undefined },
    ...row.cardHolders.map((person) => cardFor(row, person)),
    ...noDeputyNote(row),
    ...boardOf(source.meeting),
  ];
}

async function previousRows(ports: Needs, key: GroupKey, { previousId }: Meeting): Promise<readonly MeetingArea[]> {
  const rows = previousId === undefined ? [] : await ports.meetings.areas(key, previousId);
  return rows.map((row) => row.value);
}

type Holders = Pick<MeetingArea, 'coordinator' | 'deputy' | 'awayUntil' | 'deputyAwayUntil'>;

function holdersNow(source: Pick<RosterSource, 'group' | 'meeting' | 'people'>, area: Area): Holders {
  const { coordinator, deputy } = holdersOf(area, source.meeting.day, source.people);
  const away = (holder: Holder | undefined) => holder && absence(holder, source);
  return { coordinator, deputy, awayUntil: away(coordinator), deputyAwayUntil: away(deputy) };
}

function replaced(
  row: Versioned<MeetingArea>,
  { meeting, order }: { readonly meeting: Meeting; readonly order: number },
  holders: Holders,
): Change[] {
  // The name too: somebody whom nobody had met when the meeting opened has none until the roster has been read.
  const isSame = (a: Holder | undefined, b: Holder | undefined) =>
    a?.ref === b?.ref && a?.id === b?.id && a?.name === b?.name;
  const area = row.value;
  // One that was left out and is in the group's file again is asked again.
  const isBack = area.leftOutAt !== undefined;
  const isAsBefore = isSame(area.coordinator, holders.coordinator) && isSame(area.deputy, holders.deputy);
  const isAway = area.awayUntil === holders.awayUntil && area.deputyAwayUntil === holders.deputyAwayUntil;
  // An area that has come in between moves the others on the board.
  const isInPlace = area.order === order;
  if (isAsBefore && isAway && isInPlace && !isBack) return [];
  const asked = askedOf(holders);
  const isNewlyAsked = asked !== undefined && (isBack || !area.cardHolders.includes(asked.ref));
  const current = [holders.coordinator?.ref, holders.deputy?.ref];
  const cardHolders = area.cardHolders.filter((ref) => current.includes(ref));
  const next: MeetingArea = {
    ...area,
    order,
    coordinator: holders.coordinator,
    deputy: holders.deputy,
    awayUntil: holders.awayUntil,
    deputyAwayUntil: holders.deputyAwayUntil,
    cardHolders: isNewlyAsked ? [...new Set([...cardHolders, asked.ref])] : cardHolders,
    ...(isBack && { leftOutAt: undefined, closedAt: undefined, ...asOf(meeting) }),
  };
  return [
    { put: 'area', value: next, etag: row.etag },
    ...(isNewlyAsked ? [cardFor(next, asked.ref, 'successor')] : []),
    ...noDeputyNote(next),
    ...(isBack || !isInPlace ? boardOf(meeting) : []),
  ];
}

/** The meeting may have been moved, or its board posted, while the area was no part of it. */
function asOf({ startsAt, day, deadline, postedAt }: Meeting): Partial<MeetingArea> {
  return { startsAt, meetingDay: day, deadline, postedAt };
}

/** With `anew` the card is sent also when the area has answered: a successor answers for that reply from now on. */
function cardFor({ meetingId, areaId }: MeetingArea, person: string, anew?: string): Change {
  return { put: 'notice', notice: { kind: 'statusCard', meetingId, areaId, person, anew } };
}
