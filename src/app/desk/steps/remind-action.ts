import type { LocalDate } from '../../../domain/calendar';
import { keyOf, type Group } from '../../../domain/group';
import type { Notice } from '../../../domain/notice';
import { hasLeft } from '../../actions/has-left';
import { reminderMark } from '../../actions/reminder-mark';
import type { Ports } from '../../ports/ports';
import { putNotices } from '../../put-notices';

interface Step {
  readonly actionId: string;
  readonly due: LocalDate;
  readonly when: 'before' | 'after';
}

/**
 * Reminds whoever has the action, once for each date; the chair when that person has left the group. With the mark in one
 * commit: a conflict is left to the next look. It is no change that anybody made, so buttons that stand in chats go on
 * working.
 */
export async function remindAction(ports: Ports, group: Group, { actionId, due, when }: Step): Promise<void> {
  const key = keyOf(group);
  const found = (await ports.actions.current(key)).find(({ value }) => value.id === actionId);
  if (found === undefined) return;
  const action = found.value;
  const mark = when === 'before' ? 'remindedBefore' : 'remindedAfter';
  if (action.state !== 'open' || action.due !== due || action[mark] === due) return;
  const { owner } = action;
  const reminder = owner === undefined ? [] : [await reminderOf(ports, group, { actionId, due, when }, owner)];
  await ports.wake.insure(key);
  await ports.commit.commit(key, [
    { put: 'action', value: { ...action, [mark]: due }, etag: found.etag },
    ...putNotices(reminder),
    ...(when === 'after' ? [{ put: 'notice', notice: { kind: 'actionLog' } } as const] : []),
  ]);
}

async function reminderOf(
  ports: Pick<Ports, 'directory' | 'clock'>,
  group: Group,
  { actionId: id, due, when }: Step,
  owner: { readonly id: string; readonly name: string },
): Promise<Notice> {
  const about = { kind: 'deskOnce', id, mark: reminderMark(when, due, owner.id) } as const;
  return (await hasLeft(ports, group, owner))
    ? { ...about, card: 'ownerLeft', to: 'chair' }
    : { ...about, card: 'actionReminder', to: owner.id };
}
