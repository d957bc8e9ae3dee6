import { admits } from '../../domain/follow/admits';
import { newsFor } from '../../domain/follow/news-for';
import { keyOf, type Group } from '../../domain/group';
import { rolesAt } from '../../domain/roles-at';
import type { WideSummary } from '../../domain/summary/render-wide';
import { findPostedMeeting } from '../desk/summary/find-summed-meeting';
import { readPosted, type Posted } from '../desk/summary/read-posted';
import type { Ports } from '../ports/ports';
import { findFollowed } from './find-followed';

/** The latest summary of a group that somebody outside follows: when it was posted, and what of it is for them. */
export interface FollowedSummary extends Pick<Posted, 'meeting' | 'corrects'> {
  readonly group: Group;
  readonly at: string;
  readonly wide: WideSummary;
}

/** The newest of the groups that the person follows and is still admitted to; undefined when nothing is for them. */
export async function latestForFollower(
  ports: Pick<Ports, 'groups' | 'desk' | 'meetings' | 'clock'>,
  tenantId: string,
  person: { readonly id: string; readonly signInName?: string | undefined },
): Promise<FollowedSummary | undefined> {
  const followed = await findFollowed(ports, tenantId, person.id);
  const found = await Promise.all(
    followed.map(async ({ groupId, subscription: { topics } }): Promise<FollowedSummary[]> => {
      const key = { tenantId, groupId };
      const group = (await ports.groups.find(key))?.value.group;
      if (group === undefined) return [];
      const roles = rolesAt(group, person, ports.clock.now());
      const meetingId = admits(group, roles) ? await findPostedMeeting(ports, keyOf(group)) : undefined;
      const posted = meetingId === undefined ? undefined : await readPosted(ports, key, meetingId);
      if (posted === undefined) return [];
      const { meeting, corrects, publication } = posted;
      const news = newsFor(publication, { topics, belongs: false });
      if (news.for !== 'wide' || news.summary === undefined) return [];
      return [{ group, meeting, corrects, at: publication.at, wide: news.summary }];
    }),
  );
  return found.flat().toSorted((a, b) => b.at.localeCompare(a.at))[0];
}
