import type { Area, Group, Post } from '../../domain/group';
import { rhythmShape } from './rhythm-shape';
import { scheduleShape } from './schedule-shape';

/**
 * A group as its file shows it: keys in one order, the short form wherever it says the same, nothing that is empty.
 */
export function groupFileShape(group: Group): Record<string, unknown> {
  const { id, name, organisation, language, timeZone, tenantId, channel, chair, deputyChair, meeting } = group;
  return {
    id,
    name,
    ...(organisation !== undefined && { organisation }),
    language,
    timeZone,
    tenantId,
    channel: { teamId: channel.teamId, channelId: channel.channelId },
    chair,
    ...(deputyChair !== undefined && { deputyChair }),
    meeting: {
      weekday: meeting.weekday,
      time: meeting.time,
      ...(meeting.lasts !== undefined && { lasts: meeting.lasts }),
      ...rhythmShape(meeting),
    },
    ...scheduleShape(group),
    areas: group.areas.map(areaShape),
    ...(group.members.length > 0 && { members: group.members.map(postShape) }),
    ...leadershipShape(group),
  };
}

function leadershipShape({ leaders = [], approver, focusAreas = [], followers }: Group): Record<string, unknown> {
  return {
    ...(leaders.length > 0 && {
      leaders: leaders.map(({ title, ...post }) =>
        title === undefined ? postShape(post) : { person: post.person, title, ...days(post) },
      ),
    }),
    ...(approver !== undefined && { approver }),
    ...(focusAreas.length > 0 && { focusAreas: [...focusAreas] }),
    ...(followers !== undefined && { followers }),
  };
}

function areaShape(area: Area): Record<string, unknown> {
  const [name, ...otherNames] = area.names;
  const [predecessor, ...otherPredecessors] = area.predecessors;
  const hasOneName = name !== undefined && otherNames.length === 0 && isUndated(name);
  const wasRenamed = predecessor?.kind === 'renamed' && otherPredecessors.length === 0;
  return {
    id: area.id,
    ...(hasOneName ? { name: name.name } : { names: area.names.map((each) => ({ name: each.name, ...days(each) })) }),
    ...days(area),
    ...(wasRenamed && { predecessor: predecessor.area }),
    ...(!wasRenamed &&
      predecessor !== undefined && {
        predecessors: area.predecessors.map(({ area: from, kind }) => ({ area: from, kind })),
      }),
    ...holders('coordinator', area.coordinators),
    ...holders('deputy', area.deputies),
  };
}

function holders(key: 'coordinator' | 'deputy', posts: readonly Post[]): Record<string, unknown> {
  const [post, ...others] = posts;
  if (post === undefined) return {};
  return { [key]: others.length === 0 && isUndated(post) ? post.person : posts.map((each) => postMap(each)) };
}

function postShape(post: Post): unknown {
  return isUndated(post) ? post.person : postMap(post);
}

function postMap(post: Post): Record<string, unknown> {
  return { person: post.person, ...days(post) };
}

function days({ from, to }: { from?: string | undefined; to?: string | undefined }): { from?: string; to?: string } {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function isUndated({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean {
  return from === undefined && to === undefined;
}
