import type { Instant } from '../calendar';
import { subscriptionLimits, type NewsPace, type NewsTopic, type Subscription } from '../desk/subscription';
import type { NamedPerson } from '../person';

/** What somebody pressed on the card of a subscription. */
export interface NewsChoice {
  readonly pressId: string;
  readonly person: NamedPerson;
  /** Undefined to follow no more. */
  readonly news: { readonly topics: readonly NewsTopic[]; readonly pace: NewsPace } | undefined;
  /** The choice that the card showed, 0 for none; undefined where it does not matter, as under a digest. */
  readonly shown: number | undefined;
  /** When what waits already is to be sent, should the pace be another one. */
  readonly digestAt: Instant;
}

/** What becomes of it. `stale`: the person has chosen something else since the card was drawn. */
export type ChosenNews =
  | { readonly kind: 'changed'; readonly value: Subscription }
  | { readonly kind: 'again' | 'stale'; readonly value: Subscription | undefined };

/** Follows, changes what is followed, or follows no more. The same press again changes nothing. */
export function chooseNews(before: Subscription | undefined, choice: NewsChoice, now: Instant): ChosenNews {
  if (before?.presses.includes(choice.pressId) === true || isThere(before, choice.news)) {
    return { kind: 'again', value: before };
  }
  if (choice.shown !== undefined && choice.shown !== (before?.choice ?? 0)) return { kind: 'stale', value: before };
  const { news, person } = choice;
  const next = {
    id: person.id,
    person,
    version: (before?.version ?? 0) + 1,
    choice: (before?.choice ?? 0) + 1,
    presses: [...(before?.presses ?? []), choice.pressId].slice(-subscriptionLimits.presses),
    had: before?.had ?? [],
    ...(before?.digest !== undefined && { digest: before.digest }),
  };
  if (news === undefined) {
    const { topics = [], pace = 'now', since = now } = before ?? {};
    return { kind: 'changed', value: { ...next, topics, pace, since, waiting: [], endedAt: now } };
  }
  const { topics, pace } = news;
  // Whoever comes back begins anew, and is told when something they have had is corrected.
  if (before === undefined || before.endedAt !== undefined) {
    return { kind: 'changed', value: { ...next, topics: [...topics], pace, since: now, waiting: [] } };
  }
  const { since, waiting } = before;
  const digestAt = pace === before.pace ? (before.digestAt ?? choice.digestAt) : choice.digestAt;
  const due = waiting.length > 0 && { digestAt };
  return { kind: 'changed', value: { ...next, topics: [...topics], pace, since, waiting, ...due } };
}

function isThere(before: Subscription | undefined, news: NewsChoice['news']): boolean {
  if (news === undefined) return before === undefined || before.endedAt !== undefined;
  if (before === undefined || before.endedAt !== undefined || before.notReached !== undefined) return false;
  const has = before.topics.toSorted().join();
  return before.pace === news.pace && has === news.topics.toSorted().join();
}
