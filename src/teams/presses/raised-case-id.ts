import { createHash } from 'node:crypto';

/**
 * The id of a case that somebody raises by a form with this id. The form's is a client's claim: everybody makes cases of
 * their own by it, and nobody finds another's, or takes the place that a matter of an area is to have.
 */
export function raisedCaseId(personId: string, formId: string): string {
  return createHash('sha256').update(`raised\n${personId}\n${formId}`).digest('base64url').slice(0, 22);
}
