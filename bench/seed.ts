import type { Change } from '../src/app/ports/commit';
import { keyOf, type Group } from '../src/domain/group';
import type { Person } from '../src/domain/person';
import type { Storage } from '../src/storage/storage';
import { inParallel } from './in-parallel';
import type { SampleMeeting } from './sample-meetings';

/** Stores the group's definition and the people it knows. */
export async function seedGroup(
  storage: Storage,
  group: Group,
  people: readonly Person[],
  serviceUrl: string,
): Promise<void> {
  const { tenantId, channel } = group;
  await storage.groups.save({ revision: 1, at: '2026-11-01T00:00:00.000Z', by: 'bench', group }, undefined);
  await storage.directory.learnTeam({
    tenantId,
    id: channel.teamId,
    serviceUrl,
    channels: [{ id: channel.channelId }],
  });
  await inParallel(5, people, (person) => storage.directory.learnPerson(person));
}

/** Stores meetings with all their rows, and the last of them as the open one. */
export async function seedMeetings(storage: Storage, group: Group, meetings: readonly SampleMeeting[]): Promise<void> {
  const key = keyOf(group);
  const last = meetings.at(-1)?.meeting.id;
  await storage.commit.commit(key, [
    { put: 'head', value: { openMeetingId: last, latestMeetingId: last }, etag: undefined },
  ]);
  const changes = meetings.flatMap(changesOf);
  const perTransaction = 100;
  for (let at = 0; at < changes.length; at += perTransaction) {
    await storage.commit.commit(key, changes.slice(at, at + perTransaction));
  }
}

function changesOf({ meeting, rows }: SampleMeeting): Change[] {
  return [
    { put: 'meeting', value: meeting, etag: undefined },
    ...rows.flatMap((value): Change[] => [
      { put: 'area', value, etag: undefined },
      ...(value.reply === undefined
        ? []
        : ([{ put: 'reply', meetingId: meeting.id, areaId: value.areaId, value: value.reply }] satisfies Change[])),
    ]),
  ];
}
