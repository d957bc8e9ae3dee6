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
 * there under "do not retry", but the outcome of such a call is unknown and our notices can be repeated without harm
 * (a message has its place, and is updated there), so it counts as trouble that passes.
 */
export function outcomeOf({ status, codes, retryAfterSeconds, message: error }: ConnectorError): Outcome {
  if (codes.includes('ServiceUrlNotAllowed')) return { kind: 'refused', error };
  if (status === 403) {
    const reason = codes.some((code) => blocked.has(code)) ? 'blocked' : 'notInstalled';
    return { kind: 'notReached', reason, error };
  }
  if (status === 404) return { kind: 'gone', error };
  const passes = status === undefined || status === 408 || status === 412 || status === 429 || status >= 500;
  return passes ? { kind: 'later', error, retryAfterSeconds } : { kind: 'refused', error };
}
