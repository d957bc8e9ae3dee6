import type { GroupKey } from '../domain/identifiers';
import { maxOperations, type Change } from './ports/commit';
import type { Ports } from './ports/ports';

/** Lets every card of a closed meeting say that it is closed, so that nobody has to press it to find out. */
export async function showClosed(
  ports: Pick<Ports, 'meetings' | 'commit'>,
  key: GroupKey,
  meetingId: string,
): Promise<void> {
  const areas = await ports.meetings.areas(key, meetingId);
  const cards = areas.flatMap(({ value: { areaId, cardHolders } }) =>
    cardHolders.map((person): Change => ({ put: 'notice', notice: { kind: 'statusCard', meetingId, areaId, person } })),
  );
  for (let at = 0; at < cards.length; at += maxOperations) {
    await ports.commit.commit(key, cards.slice(at, at + maxOperations));
  }
}
