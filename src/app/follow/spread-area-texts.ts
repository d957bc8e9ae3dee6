import { dayIn } from '../../domain/calendar';
import { areaText } from '../../domain/follow/area-text';
import { areasOn, holderOn, keyOf, namedArea, type Group } from '../../domain/group';
import type { Change } from '../ports/commit';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';
import type { PublishedNews } from './read-publication';

/** Beside the two rows that say which areas have been asked for. */
const areasPerTransaction = 88;

/**
 * Asks for each area's shareable text, to its coordinator of today: once for each publication, and for a correction only
 * when what the area may share has become something else.
 */
export async function spreadAreaTexts(
  ports: Pick<Ports, 'clock' | 'desk' | 'commit'>,
  group: Group,
  { publication, earlier }: PublishedNews,
): Promise<void> {
  const key = keyOf(group);
  const today = dayIn(group.timeZone, ports.clock.now());
  // Held against the one before it, also when that took all back.
  const former = earlier.some(({ wentWide }) => wentWide) ? earlier.at(-1) : undefined;
  if (former === undefined && !publication.wentWide) return;
  const { id, meetingId } = publication;
  await untilCommitted(async () => {
    let spread = await ports.desk.find(key, 'spread', id);
    const done = new Set(spread?.value.areas);
    const left = areasOn(group, today).flatMap((area) => {
      const named = namedArea(area, today);
      const to = holderOn(area.coordinators, today);
      if (to === undefined || done.has(area.id)) return [];
      const isSame = former !== undefined && textOf(publication, named) === textOf(former, named);
      return isSame ? [] : [{ areaId: area.id, to }];
    });
    for (let at = 0; at < left.length; at += areasPerTransaction) {
      const some = left.slice(at, at + areasPerTransaction);
      for (const { areaId } of some) done.add(areaId);
      const value = { id, version: (spread?.value.version ?? 0) + 1, areas: [...done] };
      const outcome = await ports.commit.commit(key, [
        { put: 'desk', record: { kind: 'spread', value }, etag: spread?.etag },
        ...some.map(({ areaId, to }): Change => {
          const notice = { kind: 'deskOnce', card: 'areaText', id, shelf: meetingId, to, mark: areaId } as const;
          return { put: 'notice', notice };
        }),
      ]);
      if (outcome === 'conflict') return undefined;
      spread = await ports.desk.find(key, 'spread', id);
    }
    return {};
  });
}

function textOf(...of: Parameters<typeof areaText>): string {
  return JSON.stringify(areaText(...of));
}
