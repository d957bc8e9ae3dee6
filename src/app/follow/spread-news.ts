import type { GroupKey } from '../../domain/identifiers';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';
import { readPublication } from './read-publication';
import { spreadAreaTexts } from './spread-area-texts';
import { spreadToFollowers } from './spread-to-followers';

type Needs = Pick<Ports, 'clock' | 'groups' | 'desk' | 'directory' | 'commit' | 'wake' | 'holidays'>;

/**
 * Brings a posted summary to everybody outside the meeting: to each area as a text to share, and to each follower at once
 * or into what waits for the digest. What it corrects goes first, should that not be done yet. It can be stopped anywhere
 * and run again, also by two at once, and nobody is given anything twice.
 */
export async function spreadNews(
  ports: Needs,
  key: GroupKey,
  { meetingId, publicationId }: { readonly meetingId: string; readonly publicationId: string },
): Promise<void> {
  const [stored, found] = await Promise.all([
    ports.groups.find(key),
    readPublication(ports, key, meetingId, publicationId),
  ]);
  if (stored === undefined || found === undefined) return;
  const { group } = stored.value;
  const all = [...found.earlier, found.publication];
  for (const [index, publication] of all.entries()) {
    if (await isDone(ports, key, publication.id)) continue;
    const news = { publication, earlier: all.slice(0, index) };
    await spreadAreaTexts(ports, group, news);
    await spreadToFollowers(ports, group, news);
    await markDone(ports, key, publication.id);
  }
}

async function isDone(ports: Needs, key: GroupKey, id: string): Promise<boolean> {
  return (await ports.desk.find(key, 'spread', id))?.value.doneAt !== undefined;
}

async function markDone(ports: Needs, key: GroupKey, id: string): Promise<void> {
  await untilCommitted(async () => {
    const spread = await ports.desk.find(key, 'spread', id);
    if (spread?.value.doneAt !== undefined) return {};
    const { version, areas } = spread?.value ?? { version: 0, areas: [] };
    const value = { id, version: version + 1, areas, doneAt: ports.clock.now() };
    const outcome = await ports.commit.commit(key, [
      { put: 'desk', record: { kind: 'spread', value }, etag: spread?.etag },
    ]);
    return outcome === 'conflict' ? undefined : {};
  });
}
