import type { Instant } from '../calendar';
import type { Publication } from '../desk/summary';
import { isListening, subscriptionLimits, type Subscription } from '../desk/subscription';
import { isSameNews } from './is-same-news';
import { newsFor } from './news-for';

/** A posted summary on its way to the followers. */
export interface Giving {
  readonly publication: Publication;
  /** The same meeting's publications before it, oldest first. */
  readonly earlier: readonly Publication[];
  /** Does the follower belong to the group today? */
  readonly belongs: boolean;
  /** When the next digest of the follower's pace is due. */
  readonly digestAt: Instant;
}

/**
 * The follower's record once the publication has been looked at for it; undefined when it is no business of theirs, or
 * was looked at before. `isSentNow` when a message goes out at once. A correction goes only to those who followed when
 * the first one was for them, and says nothing to those for whom nothing has changed.
 */
export function giveNews(
  follower: Subscription,
  { publication, earlier, belongs, digestAt }: Giving,
): { readonly value: Subscription; readonly isSentNow: boolean } | undefined {
  if (!isListening(follower) || follower.had.includes(publication.id)) return undefined;
  // The latest they have had, also when it took all back: what comes after is held against that.
  const former = earlier.findLast(({ id }) => follower.had.includes(id));
  if (former === undefined && !isFirst({ publication, earlier, belongs })) return undefined;
  const reader = { topics: follower.topics, belongs };
  const news = newsFor(publication, reader);
  const isNews = former === undefined ? news.summary !== undefined : !isSameNews(news, newsFor(former, reader));
  const seen: Subscription = {
    ...follower,
    version: follower.version + 1,
    had: [...follower.had, publication.id].slice(-subscriptionLimits.had),
  };
  if (!isNews || follower.pace === 'now') return { value: seen, isSentNow: isNews };
  const waiting = [...follower.waiting, publication.id].slice(-subscriptionLimits.waiting);
  return { value: { ...seen, waiting, digestAt: follower.digestAt ?? digestAt }, isSentNow: false };
}

/** Is it the first of its meeting that there is for the follower: the first to go wide, or to the group's own the first of all? */
function isFirst({ publication, earlier, belongs }: Pick<Giving, 'publication' | 'earlier' | 'belongs'>): boolean {
  const isFirstWide = publication.wentWide && !earlier.some(({ wentWide }) => wentWide);
  return isFirstWide || (belongs && earlier.length === 0);
}
