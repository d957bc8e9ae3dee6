import type { PendingNotice } from '../app/ports/outbox';

/** A notice in hand, with the random name of the claim: so a worker knows its own claim when the etag has moved on. */
export interface ClaimedNotice extends PendingNotice {
  readonly claim: string;
}

/** The claim a notice is held by; undefined for one that did not come from `claim`. */
export function claimOf(notice: PendingNotice): string | undefined {
  return 'claim' in notice && typeof notice.claim === 'string' ? notice.claim : undefined;
}
