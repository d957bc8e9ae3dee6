import type { Entry } from '../../domain/desk/entry';
import type { EntryChanged, EntryRefusal } from '../../domain/desk/register/entry-changed';
import { entryNotices } from '../../domain/desk/register/entry-notices';
import type { GroupKey } from '../../domain/identifiers';
import { followingDraft } from '../../domain/summary/summary-notices';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';
import { putNotices } from '../put-notices';

export type UpdatedEntry =
  /** The entry as it stands now, changed by this press or not. */
  | { readonly kind: 'changed' | 'again' | 'stale'; readonly entry: Entry }
  | { readonly kind: 'refused'; readonly why: EntryRefusal; readonly entry: Entry }
  | { readonly kind: 'unknown' };

/** Changes an entry as `decide` says of what it is now, with its former version kept and everything that shows it told. */
export async function updateEntry(
  ports: Pick<Ports, 'desk' | 'meetings' | 'commit' | 'wake' | 'log'>,
  key: GroupKey,
  { id, meetingId }: { readonly id: string; readonly meetingId: string },
  decide: (entry: Entry) => EntryChanged,
): Promise<UpdatedEntry> {
  const result = await untilCommitted<UpdatedEntry>(async () => {
    const [found, meeting] = await Promise.all([
      ports.desk.find(key, 'entry', id, meetingId),
      ports.meetings.meeting(key, meetingId),
    ]);
    if (found === undefined) return { kind: 'unknown' };
    const before = found.value;
    const decided = decide(before);
    if (decided.kind !== 'changed') return { ...decided, entry: before };
    const { entry } = decided;
    await ports.wake.insure(key);
    const outcome = await ports.commit.commit(key, [
      { put: 'desk', record: { kind: 'entry', value: entry }, etag: found.etag },
      ...putNotices([...entryNotices(entry, before).filter(isFirst), ...followingDraft(meeting?.value)]),
    ]);
    return outcome === 'conflict' ? undefined : { kind: 'changed', entry };
  });
  if (result.kind === 'changed') {
    ports.log.info('entry changed', { groupId: key.groupId, meetingId, version: result.entry.version });
    ports.wake.hint(key);
  }
  return result;
}

/** One transaction writes a row once: the same notice, asked for by the version before and by this one, goes once. */
function isFirst<T>(notice: T, index: number, all: readonly T[]): boolean {
  const said = JSON.stringify(notice);
  return all.findIndex((one) => JSON.stringify(one) === said) === index;
}
