import type { CardMessage } from '../../app/ports/messenger';
import type { Ports } from '../../app/ports/ports';
import type { Turn } from '../turn';

/** The answer to a press is gone after a reload: the message itself is changed too, once the answer has left. */
export function keepCard(
  ports: Pick<Ports, 'messenger'>,
  { sender, pressedId, afterwards }: Turn,
  card: CardMessage,
): void {
  if (pressedId === undefined || !sender.isPersonal) return;
  const { tenantId, serviceUrl, conversationId } = sender;
  afterwards('card in place', async () => {
    await ports.messenger.update({ tenantId, serviceUrl, conversationId }, pressedId, card);
  });
}
