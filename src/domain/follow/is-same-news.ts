import type { News } from './news';

/** Do two publications say the same to a follower? Then the later one is no news. */
export function isSameNews(one: News, other: News): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
