import type { GroupKey } from '../domain/identifiers';
import type { MeetingArea } from '../domain/meeting';
import { maxOperations, type Change } from './ports/commit';
import type { Ports } from './ports/ports';

/** Lets every card of a closed meeting say that it is closed, so that nobody has to press it to find out. */
export async function showClosed(
  ports: Pick<Ports, 'commit'>,
  key: GroupKey,
  areas: readonly MeetingArea[],
): Promise<void> {
  const cards = areas.flatMap(({ meetingId, areaId, cardHolders }) =>
    cardHolders.map((person): Change => ({ put: 'notice', notice: { kind: 'statusCard', meetingId, areaId, person } })),
  );
  for (let at = 0; at < cards.length; at += maxOperations) {
    await ports.commit.commit(key, cards.slice(at, at + maxOperations));
  }
}
