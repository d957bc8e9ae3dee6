import type { GroupKey } from '../../domain/identifiers';
import type { Meeting } from '../../domain/meeting';
import type { NamedPerson } from '../../domain/person';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';

export type HoldResult =
  | { readonly kind: 'held' | 'released' | 'alreadyPosted' | 'closed'; readonly meeting: Meeting }
  | { readonly kind: 'unknownMeeting' };

/**
 * Keeps the board from going to the channel by itself, or lets it go at its time again. The same press twice changes
 * nothing the second time.
 */
export async function holdBoard(
  ports: Pick<Ports, 'clock' | 'meetings' | 'commit' | 'wake' | 'log'>,
  key: GroupKey,
  meetingId: string,
  by: NamedPerson,
  held: boolean,
): Promise<HoldResult> {
  const result = await untilCommitted<HoldResult>(async () => {
    const [stored] = await Promise.all([ports.meetings.meeting(key, meetingId), ports.wake.insure(key)]);
    if (stored === undefined) return { kind: 'unknownMeeting' };
    const { heldBy, ...rest } = stored.value;
    if (rest.closedAt !== undefined) return { kind: 'closed', meeting: stored.value };
    if (rest.postedAt !== undefined) return { kind: 'alreadyPosted', meeting: stored.value };
    const kind = held ? 'held' : 'released';
    if (held === (heldBy !== undefined)) return { kind, meeting: stored.value };
    const meeting: Meeting = held ? { ...rest, heldBy: by } : rest;
    const outcome = await ports.commit.commit(key, [
      { put: 'meeting', value: meeting, etag: stored.etag },
      { put: 'planRecord', value: { at: ports.clock.now(), by, what: kind, meetingId } },
      { put: 'notice', notice: { kind: 'chairPreview', meetingId } },
    ]);
    return outcome === 'conflict' ? undefined : { kind, meeting };
  });
  ports.wake.hint(key);
  await ports.wake.arm(key, ports.clock.now()).catch((error: unknown) => ports.log.error('group not armed', error));
  return result;
}
