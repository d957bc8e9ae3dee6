import type { GroupRevision } from '../app/ports/groups';
import { isWithin, type LocalDate } from '../domain/calendar';
import { areaNameOn, areasOn, holderOn, type Area, type Group } from '../domain/group';
import { describeSchedule } from './describe-schedule';

/** A group as it is on a day, for the administrator to read. */
export function describeGroup({ group, revision, at, by }: GroupRevision, day: LocalDate): string {
  const { meeting, channel, organisation } = group;
  const areas = areasOn(group, day);
  const ended = group.areas.filter((area) => area.to !== undefined && area.to < day);
  const planned = group.areas.filter((area) => area.from !== undefined && area.from > day);
  const members = group.members.filter((member) => isWithin(member, day)).map((member) => member.person);
  const when = `${meeting.weekday} ${meeting.time} ${group.timeZone}`;
  return [
    `${group.name}${organisation === undefined ? '' : `, ${organisation}`}`,
    `  id            ${group.id}`,
    `  tenant        ${group.tenantId}`,
    `  team          ${channel.teamId}`,
    `  channel       ${channel.channelId}`,
    `  language      ${group.language}`,
    `  meeting       ${when}, cards ${meeting.askBefore} before, deadline ${meeting.deadlineBefore} before, lasts ${meeting.lasts ?? 'PT1H'}`,
    ...describeSchedule(group, day),
    `  chair         ${group.chair}`,
    `  deputy chair  ${group.deputyChair ?? '(none)'}`,
    `  leaders       ${describeLeaders(group, day)}`,
    `  approver      ${group.approver ?? '(none)'}`,
    `  focus areas   ${(group.focusAreas ?? []).join(', ') || '(none)'}`,
    `  followers     ${group.followers ?? 'tenant'}`,
    `  revision      ${revision}, ${at} by ${by}`,
    `Areas on ${day}: ${areas.length}`,
    ...areas.map((area) => describeArea(area, day)),
    ...(planned.length === 0 ? [] : [`To come: ${planned.map((area) => `${area.id} ${area.from ?? ''}`).join(', ')}`]),
    ...(ended.length === 0 ? [] : [`Ended: ${ended.map((area) => `${area.id} ${area.to ?? ''}`).join(', ')}`]),
    `Members without an area: ${members.length === 0 ? '(none)' : members.join(', ')}`,
    '',
  ].join('\n');
}

function describeLeaders({ leaders = [] }: Group, day: LocalDate): string {
  const today = leaders.filter((leader) => isWithin(leader, day));
  return (
    today.map(({ person, title }) => (title === undefined ? person : `${person} (${title})`)).join(', ') || '(none)'
  );
}

function describeArea(area: Area, day: LocalDate): string {
  const coordinator = holderOn(area.coordinators, day) ?? '(vacant)';
  const deputy = holderOn(area.deputies, day);
  const people = `coordinator ${coordinator}${deputy === undefined ? '' : `, deputy ${deputy}`}`;
  return `  ${area.id} (${areaNameOn(area, day)}): ${people}`;
}
