import { z } from 'zod';
import { instantSchema } from './calendar';

/** How the connector itself fares: `down` when it fails or does not answer, `throttled` when it asks for patience. */
type ConnectorTrouble = 'down' | 'throttled';

/** What became of one call to Teams. */
export type Outcome =
  | { readonly kind: 'delivered'; readonly conversationId: string; readonly activityId?: string | undefined }
  /** The conversation or the message is not there any more: make it anew once. */
  | { readonly kind: 'gone'; readonly error: string }
  /** The person has to do something first: blocked, removed, or the app is not installed. */
  | { readonly kind: 'notReached'; readonly reason: NotReachedReason; readonly error: string }
  /** Throttled, in trouble, or no answer: try again, not before `retryAfterSeconds` when it was said. */
  | {
      readonly kind: 'later';
      readonly error: string;
      readonly retryAfterSeconds?: number | undefined;
      /** The message may have arrived all the same: a repetition may be a second copy. */
      readonly isUnknown?: boolean | undefined;
      readonly trouble?: ConnectorTrouble | undefined;
    }
  /** Refused for good: the same call would be refused again. */
  | { readonly kind: 'refused'; readonly error: string };

const patient: readonly string[] = ['ConversationPace', 'TenantPace', 'quiet hours'];

/** True for a delivery that waits for Teams' limits or for the morning: nothing is wrong. */
export function isPatient(error: string | undefined): boolean {
  return error !== undefined && patient.includes(error);
}

/** True when Teams was not asked at all, also since it does not answer anybody: that is no attempt. */
export function wasNotAsked(error: string): boolean {
  return isPatient(error) || error === 'CircuitOpen';
}

/** `guestAccount`: not asked of Teams at all, since what was to be sent is for employees. */
export const notReachedReasonSchema = z.enum(['blocked', 'notInstalled', 'unknownPerson', 'refused', 'guestAccount']);
export type NotReachedReason = z.infer<typeof notReachedReasonSchema>;

/** One message in Teams that the bot keeps right. Written only by the worker that holds the notice. */
export const teamsMessageSchema = z.object({
  /** Like the id of the notice that keeps it right; the log's has the meeting's id too. */
  id: z.string(),
  conversationId: z.string().optional(),
  /** Every copy in the conversation, newest last; all are kept right. */
  activityIds: z.array(z.string()),
  /** The latest request for one more copy that was met, so that a redelivered one is not met twice. */
  lastAnew: z.string().optional(),
  deliveredAt: instantSchema.optional(),
  /** Teams took it and told no id: it is there, and cannot be updated. */
  withoutId: z.boolean().optional(),
  notReached: z.object({ reason: notReachedReasonSchema, error: z.string(), at: instantSchema }).optional(),
});
export type TeamsMessage = z.infer<typeof teamsMessageSchema>;
