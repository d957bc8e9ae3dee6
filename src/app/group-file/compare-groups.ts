import type { Group } from '../../domain/group';
import { compareAreas } from './compare-areas';
import { comparePeriods } from './compare-periods';
import { compareRhythms } from './compare-rhythms';
import type { GroupChange, GroupField } from './group-change';
import { leadersText } from './leaders-text';
import { listText } from './list-text';

/**
 * Every difference between two versions of a group, in the order of a group file; none when they are the same. Before
 * the group's first version there is nothing.
 */
export function compareGroups(before: Group | undefined, after: Group): GroupChange[] {
  const was = before === undefined ? undefined : fields(before);
  const is = fields(after);
  const changedFields = (Object.keys(is) as GroupField[])
    .filter((field) => was?.[field] !== is[field])
    .map((field): GroupChange => ({ kind: 'field', field, before: was?.[field], after: is[field] }));
  return [
    ...(before === undefined
      ? [{ kind: 'created' as const, name: after.name }]
      : [...changedFields, ...compareRhythms(before.rhythms, after.rhythms), ...compareFreeDays(before, after)]),
    ...compareAreas(before?.areas ?? [], after.areas),
    ...compareMembers(before?.members ?? [], after.members),
  ];
}

function fields(group: Group): Record<GroupField, string | undefined> {
  const { name, organisation, language, timeZone, channel, chair, deputyChair, meeting } = group;
  const { weekday, time, askBefore, deadlineBefore, postBefore, closeAfter } = meeting;
  const { teamId, channelId } = channel;
  const { automatic, quietHours, messagesPerDay, holidays } = group;
  return {
    ...{ name, organisation, language, timeZone, teamId, channelId, chair, deputyChair },
    automatic: automatic === undefined ? undefined : automatic ? 'yes' : 'no',
    ...{ weekday, time, askBefore, deadlineBefore, remindBefore: listText(meeting.remindBefore) },
    ...{ postBefore, closeAfter, holidayCountry: holidays?.country, whenFree: holidays?.then },
    quietHours: quietHours === undefined ? undefined : `${quietHours.from}–${quietHours.to}`,
    messagesPerDay: messagesPerDay?.toString(),
    ...{ lasts: meeting.lasts, leaders: leadersText(group.leaders), approver: group.approver },
    ...{ focusAreas: listText(group.focusAreas?.map((name) => JSON.stringify(name))), followers: group.followers },
  };
}

function compareFreeDays(before: Group, after: Group): GroupChange[] {
  const valued = ({ holidays }: Group) =>
    (holidays?.free ?? []).map(({ name = '', ...days }) => ({ value: name, ...days }));
  return comparePeriods(valued(before), valued(after)).map((change): GroupChange => ({
    kind: 'period',
    of: 'free',
    area: undefined,
    ...change,
  }));
}

function compareMembers(before: Group['members'], after: Group['members']): GroupChange[] {
  const valued = (members: Group['members']) => members.map(({ person, ...days }) => ({ value: person, ...days }));
  const changes = comparePeriods(valued(before), valued(after)).map((change): GroupChange => ({
    kind: 'period',
    of: 'member',
    area: undefined,
    ...change,
  }));
  const people = (members: Group['members']) => [...new Set(members.map((member) => member.person))];
  const isMoved = changes.length === 0 && people(before).join('\n') !== people(after).join('\n');
  return isMoved ? [{ kind: 'memberOrder' }] : changes;
}
