import { dayIn } from '../../domain/calendar';
import type { Subscription } from '../../domain/desk/subscription';
import { giveNews } from '../../domain/follow/give-news';
import { nextDigest } from '../../domain/follow/next-digest';
import { peopleOn, type Group } from '../../domain/group';
import { findPeople } from '../find-people';
import type { Ports } from '../ports/ports';
import { freeDaysNow } from './free-days-now';
import type { PublishedNews } from './read-publication';

/** What a publication that goes out now is to each follower: who belongs to the group, and when digests are due, is read once for all. */
export async function givingNow(
  ports: Pick<Ports, 'clock' | 'directory' | 'holidays'>,
  group: Group,
  news: PublishedNews,
): Promise<(follower: Subscription) => ReturnType<typeof giveNews>> {
  const now = ports.clock.now();
  const refs = peopleOn(group, dayIn(group.timeZone, now));
  const [people, freeDays] = await Promise.all([findPeople(ports, group.tenantId, refs), freeDaysNow(ports, group)]);
  const own = new Set([...refs, ...people.map(({ id }) => id)]);
  const digestAt = {
    daily: nextDigest(group.timeZone, 'daily', now, freeDays),
    weekly: nextDigest(group.timeZone, 'weekly', now, freeDays),
    // Sent at once, so there is nothing to wait for.
    now,
  };
  return (follower) =>
    giveNews(follower, { ...news, belongs: own.has(follower.id), digestAt: digestAt[follower.pace] });
}
