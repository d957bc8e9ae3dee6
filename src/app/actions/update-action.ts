import type { Action } from '../../domain/action';
import { actionNotices } from '../../domain/action-changes/action-notices';
import type { ActionChanged } from '../../domain/action-changes/change-action';
import type { GroupKey } from '../../domain/identifiers';
import { followingDraft } from '../../domain/summary/summary-notices';
import { latestMeeting } from '../cases/latest-meeting';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';
import { putNotices } from '../put-notices';

/** What a decision about an action came to, or that the caller refused it. */
export type UpdatedAction<Refusal extends string> =
  /** The action as it stands now, changed by this press or not. */
  | { readonly kind: 'changed' | 'again' | 'stale'; readonly action: Action }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly action: Action }
  | { readonly kind: 'unknown' };

/**
 * Changes an action as `decide` says of what it is now. The log in the channel, the cards of those who have or had it and
 * the draft of the latest meeting's summary follow. One that is in the archive stays as it is: it was done before the latest meetings.
 */
export async function updateAction<Refusal extends string>(
  ports: Pick<Ports, 'actions' | 'meetings' | 'commit' | 'wake' | 'log'>,
  key: GroupKey,
  actionId: string,
  decide: (action: Action) => ActionChanged | { readonly kind: 'refused'; readonly why: Refusal },
): Promise<UpdatedAction<Refusal | Extract<ActionChanged, { kind: 'refused' }>['why'] | 'isDone'>> {
  type Result = UpdatedAction<Refusal | Extract<ActionChanged, { kind: 'refused' }>['why'] | 'isDone'>;
  const result = await untilCommitted<Result>(async () => {
    const [current, meeting] = await Promise.all([ports.actions.current(key), latestMeeting(ports, key)]);
    const found = current.find(({ value }) => value.id === actionId);
    if (found === undefined) {
      const archived = await ports.actions.find(key, actionId);
      return archived === undefined ? { kind: 'unknown' } : { kind: 'refused', why: 'isDone', action: archived.value };
    }
    const decided = decide(found.value);
    if (decided.kind !== 'changed') return { ...decided, action: found.value };
    const { action } = decided;
    await ports.wake.insure(key);
    const outcome = await ports.commit.commit(key, [
      { put: 'action', value: action, etag: found.etag },
      ...putNotices([...actionNotices(action), ...followingDraft(meeting)]),
    ]);
    return outcome === 'conflict' ? undefined : { kind: 'changed', action };
  });
  if (result.kind === 'changed') {
    ports.log.info('action changed', { groupId: key.groupId, actionId, state: result.action.state });
    ports.wake.hint(key);
  }
  return result;
}
