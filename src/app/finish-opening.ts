import { isDoneSince } from '../domain/action-log';
import { areasOn, peopleOn, type Group } from '../domain/group';
import type { GroupKey } from '../domain/identifiers';
import { areaForMeeting } from '../domain/area-for-meeting';
import type { Meeting, MeetingArea } from '../domain/meeting';
import type { Notice } from '../domain/notice';
import type { Change } from './ports/commit';
import type { Ports } from './ports/ports';
import { doneSince } from './done-since';
import { findPeople } from './find-people';
import { followRoster } from './follow-roster';
import { noDeputyNote } from './no-deputy-note';
import { refreshOpenMeeting } from './refresh-open-meeting';
import { refreshTeam } from './refresh-team';
import { showClosed } from './show-closed';
import { tellLaterNewcomers } from './setup/tell-later-newcomers';
import { untilCommitted } from './until-committed';

type Needs = Pick<
  Ports,
  | 'clock'
  | 'groups'
  | 'meetings'
  | 'actions'
  | 'commit'
  | 'desk'
  | 'directory'
  | 'messenger'
  | 'roster'
  | 'wake'
  | 'metrics'
  | 'log'
>;

/** An area and its notices, one for each card holder, are at most three operations of the 100 that a transaction holds. */
const areasPerTransaction = 33;

/** Makes the area rows of a meeting and asks for their cards. Can be stopped anywhere and run again. */
export async function finishOpening(ports: Needs, key: GroupKey, meetingId: string): Promise<void> {
  const [stored, meeting] = await Promise.all([ports.groups.find(key), ports.meetings.meeting(key, meetingId)]);
  if (stored === undefined || meeting === undefined || meeting.value.rosterComplete) return;
  // Nobody may get a card that takes answers for a meeting that is over.
  if (meeting.value.closedAt !== undefined) return;
  const { teamId } = stored.value.group.channel;
  const members = await refreshTeam(ports, key.tenantId, teamId);
  if (members !== undefined) await followRoster(ports, key, teamId, members);
  const { group } = (await ports.groups.find(key))?.value ?? stored.value;
  await makeAreaRows(ports, key, group, meeting.value);
  ports.metrics.asked(areasOn(group, meeting.value.day).length, meeting.value.rhythm ?? 'normal');
  // The opening closed the meeting before: its cards say so.
  if (meeting.value.previousId !== undefined) await showClosed(ports, key, meeting.value.previousId);
  await archiveDone(ports, key, meeting.value.previousId);
  await untilCommitted(async () => {
    const now = await ports.meetings.meeting(key, meetingId);
    if (now === undefined || now.value.rosterComplete) return {};
    const outcome = await ports.commit.commit(key, [
      { put: 'meeting', value: { ...now.value, rosterComplete: true }, etag: now.etag },
      // Moved while the rows were being made from the times it had.
      ...(now.value.startsAt === meeting.value.startsAt && now.value.deadline === meeting.value.deadline
        ? []
        : [{ put: 'notice', notice: { kind: 'retimeMeeting', meetingId } } satisfies Change]),
    ]);
    return outcome === 'conflict' ? undefined : {};
  });
  // Who answers may have changed meanwhile too, and such a change leaves a meeting alone that is not ready.
  await refreshOpenMeeting(ports, key);
  await tellLaterNewcomers(ports, group);
}

async function makeAreaRows(ports: Needs, key: GroupKey, group: Group, meeting: Meeting): Promise<void> {
  const areas = areasOn(group, meeting.day);
  const [existing, previous, people] = await Promise.all([
    ports.meetings.areas(key, meeting.id),
    meeting.previousId === undefined ? [] : ports.meetings.areas(key, meeting.previousId),
    findPeople(ports, key.tenantId, peopleOn(group, meeting.day)),
  ]);
  const done = new Set(existing.map((row) => row.value.areaId));
  const source = { group, meeting, areas, previousRows: previous.map((row) => row.value), people };
  const rows = areas.map((area, order) => areaForMeeting(source, area, order)).filter((row) => !done.has(row.areaId));
  for (let at = 0; at < rows.length; at += areasPerTransaction) {
    // A conflict means that another worker has made these rows: it, or the next attempt, makes the rest.
    const outcome = await ports.commit.commit(key, rows.slice(at, at + areasPerTransaction).flatMap(rowAndCard));
    if (outcome === 'conflict') throw new Error(`meeting ${meeting.id} is being opened by somebody else`);
  }
}

function rowAndCard(row: MeetingArea): Change[] {
  const card = (person: string): Notice => ({
    kind: 'statusCard',
    meetingId: row.meetingId,
    areaId: row.areaId,
    person,
  });
  return [
    { put: 'area', value: row, etag: undefined },
    ...row.cardHolders.map((person): Change => ({ put: 'notice', notice: card(person) })),
    ...noDeputyNote(row),
  ];
}

/** Actions that are no news for the previous meeting's log either leave the rows that every log reads. */
async function archiveDone(ports: Needs, key: GroupKey, previousId: string | undefined): Promise<void> {
  if (previousId === undefined) return;
  const [current, since] = await Promise.all([ports.actions.current(key), doneSince(ports, key, previousId)]);
  const old = current.filter(({ value }) => value.state === 'done' && !isDoneSince(value, since));
  for (let at = 0; at < old.length; at += areasPerTransaction) {
    const changes = old
      .slice(at, at + areasPerTransaction)
      .map((action): Change => ({ put: 'archivedAction', value: action.value }));
    await ports.commit.commit(key, changes);
  }
}
