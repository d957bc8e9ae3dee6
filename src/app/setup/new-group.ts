import type { Group } from '../../domain/group';
import { emptyOutline, type GroupOutline } from '../../domain/setup/group-outline';
import type { Setup } from '../../domain/setup/setup';
import { withOutline } from '../../domain/setup/with-outline';

/** The group that is to be of what was filled in. It may be wrong: see `checkOutline`. */
export function newGroup(id: string, { tenantId, team, channel, outline }: Setup): Group {
  const blank = emptyOutline('', outline.language);
  const { weekday, time, askBefore, deadlineBefore } = blank;
  const base: Group = {
    id,
    name: '',
    language: outline.language,
    timeZone: blank.timeZone,
    tenantId,
    channel: { teamId: team.id, channelId: channel.id },
    chair: '',
    meeting: { weekday, time, askBefore, deadlineBefore },
    areas: [],
    members: [],
  };
  return withOutline(base, blank, outline satisfies GroupOutline, { today: undefined, refOf: ({ id: ref }) => ref });
}
