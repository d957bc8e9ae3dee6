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

type Needs = Pick<Ports, 'groups' | 'meetings' | 'directory' | 'commit' | 'log'>;

/**
 * Brings the open meeting in line with a roster that changed after it was opened: a successor gets the card and may
 * answer, the one who left may not; a sign-in name that has been found can answer. Replies stay as they are.
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
  for (const [order, area] of areasOn(group, meeting.value.day).entries()) {
    let row = rows.get(area.id);
    await untilCommitted(async () => {
      const changes =
        row === undefined
          ? added(
              {
                group,
                meeting: meeting.value,
                people,
                areas: areasOn(group, meeting.value.day),
                previousRows: previous,
              },
              order,
            )
          : replaced(row, holdersNow({ group, meeting: meeting.value, people }, area));
      if (changes.length === 0) return {};
      if ((await ports.commit.commit(key, changes)) === 'committed') return {};
      row = await ports.meetings.area(key, meeting.value.id, area.id);
      return undefined;
    });
  }
}

function added(source: RosterSource, order: number): Change[] {
  const area = source.areas[order];
  if (area === undefined) return [];
  const { id: meetingId, postedAt } = source.meeting;
  const row = { ...areaForMeeting(source, area, order), postedAt };
  return [
    { put: 'area', value: row, etag: undefined },
    ...row.cardHolders.map((person) => cardFor(row, person)),
    ...noDeputyNote(row),
    ...(postedAt === undefined ? [] : [{ put: 'notice', notice: { kind: 'board', meetingId } } satisfies Change]),
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

function replaced(row: Versioned<MeetingArea>, holders: Holders): Change[] {
  // The name too: somebody whom nobody had met when the meeting opened has none until the roster has been read.
  const isSame = (a: Holder | undefined, b: Holder | undefined) =>
    a?.ref === b?.ref && a?.id === b?.id && a?.name === b?.name;
  const area = row.value;
  const isAsBefore = isSame(area.coordinator, holders.coordinator) && isSame(area.deputy, holders.deputy);
  const isAway = area.awayUntil === holders.awayUntil && area.deputyAwayUntil === holders.deputyAwayUntil;
  if (isAsBefore && isAway) return [];
  const asked = askedOf(holders);
  const isNewlyAsked = asked !== undefined && !area.cardHolders.includes(asked.ref);
  const current = [holders.coordinator?.ref, holders.deputy?.ref];
  const cardHolders = area.cardHolders.filter((ref) => current.includes(ref));
  const next: MeetingArea = {
    ...area,
    coordinator: holders.coordinator,
    deputy: holders.deputy,
    awayUntil: holders.awayUntil,
    deputyAwayUntil: holders.deputyAwayUntil,
    cardHolders: isNewlyAsked ? [...cardHolders, asked.ref] : cardHolders,
  };
  return [
    { put: 'area', value: next, etag: row.etag },
    ...(isNewlyAsked ? [cardFor(next, asked.ref, 'successor')] : []),
    ...noDeputyNote(next),
  ];
}

/** With `anew` the card is sent also when the area has answered: a successor answers for that reply from now on. */
function cardFor({ meetingId, areaId }: MeetingArea, person: string, anew?: string): Change {
  return { put: 'notice', notice: { kind: 'statusCard', meetingId, areaId, person, anew } };
}
