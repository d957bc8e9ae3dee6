import { createHash } from 'node:crypto';
import type { Sender } from './incoming';

/** An id for what a message asks to be made: the same message, redelivered, asks for the same thing. */
export function messageId({ conversationId, activityId }: Pick<Sender, 'conversationId' | 'activityId'>): string {
  return createHash('sha256').update(`${conversationId}\n${activityId}`).digest('base64url').slice(0, 22);
}
