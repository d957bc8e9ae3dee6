import type { CardTag } from '../bot/card-tags';
import type { Stage } from '../year/stage';
import type { Chair } from './chair';
import type { Coordinators } from './coordinators';

/** Lets people notice what has come into their chats since they last looked. */
export function watchChats(stage: Stage, coordinators: Coordinators, chair: Chair): () => Promise<void> {
  let read = 0;
  return async () => {
    const messages = stage.teams.town.conversations.list();
    for (; read < messages.length; read += 1) {
      const message = messages[read];
      const person = message && stage.teams.people.withChat(message.conversationId);
      const tag: CardTag | undefined = message && stage.around.tags.of(message);
      if (message === undefined || person === undefined || tag === undefined) continue;
      if (tag.kind === 'status') await coordinators.onCard(message, person, tag);
      if (tag.kind === 'reminder') coordinators.onReminder(person, tag);
      if (tag.kind === 'preview') chair.onPreview(message, person);
      if (tag.kind === 'note') chair.onNote(message, person, tag);
    }
  };
}
