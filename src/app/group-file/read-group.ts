import type { Group } from '../../domain/group';
import { listReader } from './list-reader';
import type { Located } from './located';
import { areaReader } from './read-area';
import { readFields, type Fields } from './read-fields';
import { focusAreasReader } from './read-focus-areas';
import { holidaysReader } from './read-holidays';
import { leadersReader } from './read-leader';
import { defaultMeeting, meetingReader } from './read-meeting';
import { postReader } from './read-post';
import { quietHoursReader } from './read-quiet-hours';
import { rhythmsReader } from './read-rhythms';
import type { Reader, Reading } from './reader';
import { values } from './value-readers';

/** As much of a group as could be read. */
export type GroupDraft = Partial<Group> &
  Pick<Group, 'areas' | 'members'> & {
    /** False when an area is missing from the draft because it could not be read. */
    readonly allAreasRead: boolean;
  };

const known = [
  ...['id', 'name', 'organisation', 'language', 'timeZone', 'tenantId', 'channel', 'chair', 'deputyChair', 'meeting'],
  ...['automatic', 'rhythms', 'holidays', 'quietHours', 'messagesPerDay', 'areas', 'members'],
  ...['leaders', 'approver', 'focusAreas', 'followers'],
];

const channelReader: Reader<Group['channel']> = {
  expected: 'the channel, such as { teamId: "19:…@thread.tacv2", channelId: "19:…@thread.tacv2" }',
  read(node, reading) {
    const fields = readFields(node, ['teamId', 'channelId'], this.expected, reading);
    const teamId = fields?.required('teamId', values.teamId);
    const channelId = fields?.required('channelId', values.channelId);
    return teamId === undefined || channelId === undefined ? undefined : { teamId, channelId };
  },
};

const areasReader: Reader<{ areas: Group['areas']; allAreasRead: boolean }> = {
  expected: 'a list of areas',
  read(node, reading) {
    const areas = listReader(areaReader, this.expected, false).read(node, reading);
    if (areas === undefined || node.kind !== 'list') return undefined;
    if (node.items.length === 0) reading.problem(node.at, 'expected at least one area, found an empty list');
    return { areas: reading.remember(areas, node.at), allAreasRead: areas.length === node.items.length };
  },
};

const membersReader = listReader(postReader, 'a list of people, or of {person, from, to}', false);

/** Reads a whole group file; what is wrong is reported and left out. */
export function readGroup(root: Located, reading: Reading): GroupDraft {
  const fields = readFields(root, known, 'a group file: keys such as id, name and areas', reading);
  if (fields === undefined) return { areas: [], members: [], allAreasRead: false };
  const organisation = fields.optional('organisation', values.organisation);
  const deputyChair = fields.optional('deputyChair', values.person);
  const automatic = fields.optional('automatic', values.yesOrNo);
  const rhythms = fields.optional('rhythms', rhythmsReader);
  const holidays = fields.optional('holidays', holidaysReader);
  const quietHours = fields.optional('quietHours', quietHoursReader);
  const messagesPerDay = fields.optional('messagesPerDay', values.messagesPerDay);
  const read = {
    id: fields.required('id', values.id),
    name: fields.required('name', values.groupName),
    ...(organisation !== undefined && { organisation }),
    language: fields.optional('language', values.language) ?? 'nb',
    timeZone: fields.optional('timeZone', values.timeZone) ?? 'Europe/Oslo',
    tenantId: fields.required('tenantId', values.tenantId),
    channel: fields.required('channel', channelReader),
    chair: fields.required('chair', values.person),
    ...(deputyChair !== undefined && { deputyChair }),
    meeting: fields.optional('meeting', meetingReader) ?? defaultMeeting(),
    ...(automatic !== undefined && { automatic }),
    ...(rhythms !== undefined && { rhythms }),
    ...(holidays !== undefined && { holidays }),
    ...(quietHours !== undefined && { quietHours }),
    ...(messagesPerDay !== undefined && { messagesPerDay }),
    members: fields.optional('members', membersReader) ?? [],
    ...readLeadership(fields),
  };
  const areas = fields.required('areas', areasReader);
  return { ...read, areas: areas?.areas ?? [], allAreasRead: areas?.allAreasRead ?? false };
}

/** Who is above the group, and who may follow it. */
function readLeadership(fields: Fields): Pick<Group, 'leaders' | 'approver' | 'focusAreas' | 'followers'> {
  const leaders = fields.optional('leaders', leadersReader);
  const approver = fields.optional('approver', values.person);
  const focusAreas = fields.optional('focusAreas', focusAreasReader);
  const followers = fields.optional('followers', values.followers);
  return {
    ...(leaders !== undefined && { leaders }),
    ...(approver !== undefined && { approver }),
    ...(focusAreas !== undefined && { focusAreas }),
    ...(followers !== undefined && { followers }),
  };
}
