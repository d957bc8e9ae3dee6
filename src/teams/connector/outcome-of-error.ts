import type { Outcome } from '../../domain/delivery';
import type { ConnectorError } from './connector-error';

/** The person, the administrator or a policy has closed the conversation: only they can open it again. */
const blocked: ReadonlySet<string> = new Set([
  'BotDisabledByAdmin',
  'ConversationBlockedByUser',
  'MessageWritesBlocked',
]);

/**
 * What a refusal of Teams means for the notice behind it.
 *
 * From "Status codes from bot conversational APIs" in the Teams documentation, with one difference: 500 is listed
 * there under "do not retry", but the outcome of such a call is unknown and most of our notices can be repeated without
 * harm (a message has its place, and is updated there), so it counts as trouble that passes. `isUnknown` is for those
 * that cannot be repeated.
 */
export function outcomeOf(refusal: ConnectorError): Outcome {
  const { status, codes, retryAfterSeconds, message: error } = refusal;
  if (codes.includes('ServiceUrlNotAllowed')) return { kind: 'refused', error };
  if (status === 403) {
    const reason = codes.some((code) => blocked.has(code)) ? 'blocked' : 'notInstalled';
    return { kind: 'notReached', reason, error };
  }
  if (status === 404) return { kind: 'gone', error };
  const later = { kind: 'later', error, retryAfterSeconds } as const;
  if (status === undefined) return { ...later, isUnknown: refusal.mayHaveArrived, trouble: 'down' };
  if (status === 412) return { ...later, isUnknown: false };
  if (status === 429) return { ...later, isUnknown: false, trouble: 'throttled' };
  // A 503 that names a time was said by a service that turned the call away; without one it may be a gateway's guess.
  if (status === 503) return { ...later, isUnknown: retryAfterSeconds === undefined, trouble: 'down' };
  if (status === 408 || status >= 500) return { ...later, isUnknown: true, trouble: 'down' };
  return { kind: 'refused', error };
}
