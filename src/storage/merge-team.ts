import type { Team } from '../domain/person';

/** What is known of a team after learning `now`: channels are added or renamed, and go only when named in `removed`. */
export function mergeTeam(known: Team | undefined, now: Team, removed: readonly string[]): Team {
  const channels = new Map((known?.channels ?? []).map((channel) => [channel.id, channel]));
  for (const { id, name } of now.channels) channels.set(id, { id, name: name ?? channels.get(id)?.name });
  for (const id of removed) channels.delete(id);
  return {
    tenantId: now.tenantId.toLowerCase(),
    id: now.id,
    name: now.name ?? known?.name,
    serviceUrl: now.serviceUrl,
    channels: [...channels.values()],
  };
}
