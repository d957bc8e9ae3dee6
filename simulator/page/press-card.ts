import type { Press } from './card-view';
import type { MessageView } from './protocol';
import { sendCommand } from './send-command';
import type { Toast } from './toast';

/** Sends somebody's press and shows the sentence of the answer. */
export async function pressCard(person: string, message: MessageView, press: Press, toast: Toast): Promise<void> {
  toast.show(undefined, true);
  const outcome = await sendCommand({ do: 'press', person, messageId: message.id, ...press });
  toast.show(outcome.sentence, outcome.isFine);
}
