import { randomUUID } from 'node:crypto';
import type { JsonObject } from './json-object';
import type { Person } from './person';
import type { Town } from './town';

/** Where an activity happens. */
export type Scene =
  { readonly chatId: string } | { readonly channelId: string; readonly threadId?: string | undefined };

function conversation(town: Town, person: Person, scene: Scene): JsonObject {
  if ('chatId' in scene) {
    return { id: scene.chatId, conversationType: 'personal', tenantId: person.tenantId };
  }
  const { channelId, threadId } = scene;
  const tenantId = town.world.tenantId;
  return { id: threadId ?? channelId, conversationType: 'channel', isGroup: true, tenantId, name: undefined };
}

/** Team and channel as Teams writes them into `channelData`. */
export function teamData(town: Town, channelId: string): JsonObject {
  const channel = town.channel(channelId);
  return {
    teamsTeamId: town.team.id,
    teamsChannelId: channelId,
    team: { id: town.team.id, name: town.team.name },
    channel: channelId === town.team.id ? { id: channelId } : { id: channelId, name: channel?.name },
  };
}

/**
 * What every activity from Teams has. `fields` are laid on top; `channelData` is merged with tenant and channel.
 */
export function composeActivity(
  town: Town,
  serviceUrl: string,
  person: Person,
  scene: Scene,
  fields: JsonObject & { type: string; channelData?: JsonObject },
): JsonObject {
  const at = town.now().toISOString();
  return {
    id: `f:${randomUUID()}`,
    timestamp: at,
    localTimestamp: at,
    serviceUrl,
    channelId: 'msteams',
    from: { id: person.teamsId, name: person.name, aadObjectId: person.id },
    conversation: conversation(town, person, scene),
    recipient: town.world.bot,
    locale: 'nb-NO',
    entities: [{ type: 'clientInfo', locale: 'nb-NO', country: 'NO', platform: 'Web', timezone: 'Europe/Oslo' }],
    ...fields,
    channelData: {
      ...('channelId' in scene && teamData(town, scene.channelId)),
      tenant: { id: person.tenantId },
      ...fields.channelData,
    },
  };
}
