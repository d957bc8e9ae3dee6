import type { Outcome, TeamsMessage } from '../../domain/delivery';
import type { Instant } from '../../domain/calendar';
import { met, type Attempt } from './delivery';

/** What an outcome means for the notice. A conversation that is gone is tried again later: only Teams can say. */
export function attemptOf(outcome: Outcome): Attempt {
  switch (outcome.kind) {
    case 'delivered':
      return met;
    case 'later':
      return outcome;
    case 'gone':
      return { kind: 'later', error: outcome.error };
    case 'notReached':
      return { kind: 'stopped', reason: outcome.reason, error: outcome.error };
    case 'refused':
      return { kind: 'stopped', reason: 'refused', error: outcome.error };
  }
}

/** The attempt with the message that came of it, so that it is known to have been sent, and where it stands. */
export function sentOnce(id: string, outcome: Outcome, now: Instant): Attempt {
  if (outcome.kind !== 'delivered') return attemptOf(outcome);
  return { kind: 'met', message: messageOf(id, outcome, now) };
}

/** A message that was just delivered. */
export function messageOf(id: string, outcome: Extract<Outcome, { kind: 'delivered' }>, now: Instant): TeamsMessage {
  const { conversationId, activityId } = outcome;
  return {
    id,
    conversationId,
    activityIds: activityId === undefined ? [] : [activityId],
    deliveredAt: now,
    withoutId: activityId === undefined,
  };
}
