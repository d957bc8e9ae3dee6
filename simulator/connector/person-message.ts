import { composeActivity, type Scene } from './compose-activity';
import type { JsonObject } from './json-object';
import type { Person } from './person';
import type { Town } from './town';

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A message as Teams sends it to the bot. In a channel it starts with the mention that let the bot hear it. */
export function personMessage(
  town: Town,
  serviceUrl: string,
  person: Person,
  scene: Scene,
  message: { readonly id: string; readonly text: string; readonly replyToId?: string | undefined },
): JsonObject {
  const { id, text, replyToId } = message;
  const inChannel = 'channelId' in scene;
  const mention = `<at>${town.world.bot.name}</at>`;
  const entities = inChannel ? [{ type: 'mention', mentioned: town.world.bot, text: mention }] : undefined;
  const content = inChannel ? `<p>${mention}&nbsp;${html(text)}</p>` : `<p>${html(text)}</p>`;
  return composeActivity(town, serviceUrl, person, scene, {
    type: 'message',
    id,
    text: inChannel ? `${mention} ${text}\n` : text,
    textFormat: 'plain',
    ...(entities !== undefined && { entities }),
    ...(replyToId !== undefined && { replyToId }),
    attachments: [{ contentType: 'text/html', content }],
  });
}
