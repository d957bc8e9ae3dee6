import type { CardMessage, Messenger } from '../../app/ports/messenger';
import type { Ports } from '../../app/ports/ports';
import type { Turn } from '../turn';

/** The messages that are being changed, each with the card it is to show in the end. */
const changing = new WeakMap<Messenger, Map<string, CardMessage>>();

/**
 * The answer to a press is gone after a reload: the message itself is changed too, once the answer has left. One change
 * at a time, and what a later press has overtaken is left out, so that the message ends with the latest card.
 */
export function keepCard(
  { messenger }: Pick<Ports, 'messenger'>,
  { sender, pressedId, afterwards }: Turn,
  card: CardMessage,
): void {
  if (pressedId === undefined || !sender.isPersonal) return;
  const { tenantId, serviceUrl, conversationId } = sender;
  const wanted = changing.get(messenger) ?? new Map<string, CardMessage>();
  changing.set(messenger, wanted);
  const id = `${conversationId} ${pressedId}`;
  const isUnderWay = wanted.has(id);
  wanted.set(id, card);
  if (isUnderWay) return;
  afterwards('card in place', async () => {
    try {
      for (let last: CardMessage | undefined; last !== wanted.get(id);) {
        last = wanted.get(id);
        if (last !== undefined) await messenger.update({ tenantId, serviceUrl, conversationId }, pressedId, last);
      }
    } finally {
      wanted.delete(id);
    }
  });
}
