import type { Group } from '../../domain/group';
import type { TeamChannel } from '../../domain/setup/team-channel';
import type { Ports } from '../ports/ports';

/**
 * The channels that the group may live in: those of its team that the bot knows, without the ones that other groups have.
 * The General one comes first, the others by name; the group's own is always there.
 */
export async function teamChannels(
  ports: Pick<Ports, 'directory' | 'groups'>,
  { id, tenantId, channel: { teamId, channelId } }: Group,
): Promise<readonly TeamChannel[]> {
  const [team, listings] = await Promise.all([ports.directory.team(tenantId, teamId), ports.groups.list(tenantId)]);
  const taken = new Set(listings.filter(({ groupId }) => groupId !== id).map((listing) => listing.channelId));
  const names = new Map((team?.channels ?? []).map((channel) => [channel.id, channel.name]));
  const ids = [...new Set([teamId, channelId, ...names.keys()])].filter((one) => one === channelId || !taken.has(one));
  return ids
    .map((one) => ({ id: one, name: names.get(one), isGeneral: one === teamId }))
    .toSorted((a, b) => Number(b.isGeneral) - Number(a.isGeneral) || (a.name ?? '').localeCompare(b.name ?? '', 'nb'));
}
