import type { TeamsCall } from '../bot/call-log';
import type { Outcome, StandingCard } from '../read-outcome';
import type { Check } from './check';

/** A message that stands more than once. */
export interface Doubled {
  readonly what: string;
  readonly extra: number;
  /** Times at which nobody could know whether it had come. */
  readonly unknown: number;
}

/** A kill takes with it what the last deliveries came to. */
const settledWithinMs = 60_000;

function idOf(tag: StandingCard['tag'] | undefined, place: string): string | undefined {
  if (tag?.kind === 'board') return `board ${tag.meetingId}`;
  if (tag?.kind === 'status') return `card ${tag.meetingId} ${tag.areaId} ${place}`;
  if (tag?.kind === 'note') return `note ${tag.id} ${place}`;
  return tag?.kind === 'preview' ? `preview ${tag.meetingId}` : undefined;
}

/** Every board, card, note and preview that is there more than once. */
export function doubledOf({ standing, calls, facts, meetings }: Outcome): readonly Doubled[] {
  const counts = new Map<string, number>();
  for (const { tag, message } of standing) {
    const id = idOf(tag, message.conversationId);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const ends = facts.outages.filter(({ isBot }) => isBot).map(({ fromMs }) => fromMs);
  const isUnknown = ({ outcome, atMs, do: what }: TeamsCall) =>
    what !== 'openChat' &&
    (outcome === 'unknown' || outcome === 'none' || ends.some((ms) => atMs <= ms && ms - atMs < settledWithinMs));
  const unknown = new Map<string, number>();
  for (const call of calls.filter(isUnknown)) {
    const id = idOf(call.tag, call.conversation);
    if (id !== undefined) unknown.set(id, (unknown.get(id) ?? 0) + 1);
  }
  const anew = meetings.flatMap(({ cards }) =>
    cards.flatMap(({ id, lastAnew, conversationId }) => {
      const [, meetingId = '', areaId = ''] = id.split(':');
      return lastAnew === undefined ? [] : [`card ${meetingId} ${areaId} ${conversationId ?? ''}`];
    }),
  );
  return [...counts].flatMap(([what, count]) => {
    const extra = count - 1 - anew.filter((id) => id === what).length;
    return extra > 0 ? [{ what, extra, unknown: unknown.get(what) ?? 0 }] : [];
  });
}

/** Twice in Teams only what may have been there without the bot knowing. */
export const doubledOnlyWhenUnknown: Check = {
  name: 'boards, cards and notes stand twice only where the outcome of a send was unknown',
  failures: (outcome) =>
    doubledOf(outcome).flatMap(({ what, extra, unknown }) =>
      extra > unknown ? [`${what}: ${extra} too many, ${unknown} unknown outcomes`] : [],
    ),
};
