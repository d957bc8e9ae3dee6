import { may } from '../../domain/access';
import type { Entry } from '../../domain/desk/entry';
import type { EntryRefusal } from '../../domain/desk/register/entry-changed';
import type { EntryContent } from '../../domain/desk/register/entry-content';
import { entryNotices } from '../../domain/desk/register/entry-notices';
import type { EntryPress } from '../../domain/desk/register/entry-press';
import { recordEntry } from '../../domain/desk/register/record-entry';
import type { GroupKey } from '../../domain/identifiers';
import { followingDraft } from '../../domain/summary/summary-notices';
import type { Ports } from '../ports/ports';
import { putNotices } from '../put-notices';
import { keepReceipt, type ReceiptPlace } from './keep-receipt';

export type SavedEntry =
  | { readonly kind: 'saved'; readonly entry: Entry }
  /** The same form was saved before, by this press or by somebody else: what was saved then stands. */
  | { readonly kind: 'again'; readonly entry: Entry }
  | { readonly kind: 'refused'; readonly why: EntryRefusal | 'noMeeting' };

/**
 * Puts an entry in the register of the meeting. The caller has checked that the person may register at all. The form's
 * message becomes the receipt before the entry is stored, so that the notices find it; of what is refused, or was saved
 * before, nothing is kept.
 */
export async function saveEntry(
  ports: Pick<Ports, 'meetings' | 'desk' | 'messages' | 'commit' | 'wake' | 'log'>,
  key: GroupKey,
  where: { readonly id: string; readonly meetingId: string; readonly form?: ReceiptPlace | undefined },
  content: EntryContent,
  press: EntryPress,
): Promise<SavedEntry> {
  if (content.visibility === 'wide' && !may(press.roles, 'markWide')) return { kind: 'refused', why: 'wideIsChairs' };
  const [meeting, known] = await Promise.all([
    ports.meetings.meeting(key, where.meetingId),
    ports.desk.find(key, 'entry', where.id, where.meetingId),
  ]);
  if (meeting === undefined) return { kind: 'refused', why: 'noMeeting' };
  if (known !== undefined) return { kind: 'again', entry: known.value };
  const entry = recordEntry(where, content, press);
  await ports.wake.insure(key);
  if (where.form !== undefined) await keepReceipt(ports, key, entry, where.form);
  const outcome = await ports.commit.commit(key, [
    { put: 'desk', record: { kind: 'entry', value: entry }, etag: undefined },
    ...putNotices([...entryNotices(entry, undefined), ...followingDraft(meeting.value)]),
  ]);
  if (outcome === 'conflict') {
    const found = await ports.desk.find(key, 'entry', where.id, where.meetingId);
    return found === undefined ? { kind: 'refused', why: 'otherKind' } : { kind: 'again', entry: found.value };
  }
  ports.log.info('entry registered', { groupId: key.groupId, meetingId: where.meetingId, kind: entry.kind });
  ports.wake.hint(key);
  return { kind: 'saved', entry };
}
