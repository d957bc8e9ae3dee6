import { isOverdueTwice } from '../../domain/action-changes/times-overdue';
import { isOverdue } from '../../domain/action-log';
import { dayIn } from '../../domain/calendar';
import type { RegisterCard } from '../../domain/desk/register/register-card';
import type { GroupKey } from '../../domain/identifiers';
import { noticeId, type Notice } from '../../domain/notice';
import { groupPeople } from '../group-people';
import type { Ports } from '../ports/ports';
import { hasLeft } from '../actions/has-left';
import { reminderMark } from '../actions/reminder-mark';

type ActionNotice = Extract<Notice, { kind: 'desk' | 'deskOnce' }>;
type Needs = Pick<Ports, 'clock' | 'actions' | 'groups' | 'directory' | 'messages'>;

/**
 * What a card about an action shows now. Nobody is sent an action that is done, or that somebody else has; a card that
 * stands already says so. A reminder is of a date that still is the action's.
 */
export async function readActionCard(
  ports: Needs,
  key: GroupKey,
  card: Extract<RegisterCard['card'], 'actionToOwner' | 'actionReminder' | 'ownerLeft'>,
  notice: ActionNotice,
): Promise<RegisterCard | undefined> {
  const { id, to, mark } = notice;
  const [found, stored] = await Promise.all([ports.actions.find(key, id), ports.groups.find(key)]);
  if (found === undefined || stored === undefined) return undefined;
  const { group } = stored.value;
  const action = found.value;
  const today = dayIn(group.timeZone, ports.clock.now());
  const owner = action.owner;
  const facts = {
    action,
    isOverdueTwice: isOverdueTwice(action, { day: today, timeZone: group.timeZone }),
    people: await groupPeople(ports, group),
  };
  if (card === 'actionToOwner') {
    // Whoever has left the group reads no more of it.
    if (await hasLeft(ports, group, { id: to })) return undefined;
    const mayChange = owner?.id === to;
    if (mayChange && action.state === 'open') return { card, ...facts, mayChange };
    const standing = await ports.messages.find(key, noticeId(notice));
    return standing?.conversationId === undefined ? undefined : { card, ...facts, mayChange };
  }
  if (action.state === 'done' || owner === undefined) return undefined;
  const when = isOverdue(action, today) ? 'after' : 'before';
  if (mark !== reminderMark(when, action.due ?? '', owner.id)) return undefined;
  const isGone = await hasLeft(ports, group, owner);
  if (card === 'ownerLeft') return isGone ? { card, ...facts, mayChange: true } : undefined;
  return owner.id === to && !isGone ? { card, ...facts, mayChange: true } : undefined;
}
