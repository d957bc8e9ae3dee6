import type { Group } from '../../domain/group';
import type { NamedPerson } from '../../domain/person';
import type { Change } from '../ports/commit';

/** The words to both channels that the group has moved from one to the other with `revision`; none when it has not. */
export function channelNotes(before: Group, after: Group, revision: number, by: NamedPerson): readonly Change[] {
  const was = before.channel.channelId;
  const is = after.channel.channelId;
  if (was === is) return [];
  const about = { kind: 'channelNote', revision, by: by.name } as const;
  return [
    { put: 'notice', notice: { ...about, where: 'new', channelId: is } },
    { put: 'notice', notice: { ...about, where: 'old', channelId: was } },
  ];
}
