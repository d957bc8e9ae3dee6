import type { Action } from '../domain/action';
import { dayIn } from '../domain/calendar';
import { namedArea, areasOn, keyOf, type Group } from '../domain/group';
import type { NamedPerson } from '../domain/person';
import type { Ports } from './ports/ports';

/** What the chair filled in. */
export interface ActionDraft {
  /** From the message that asked for the form: pressed twice it is still one action. */
  readonly id: string;
  readonly text: string;
  readonly owner?: NamedPerson | undefined;
  readonly areaId?: string | undefined;
  readonly due?: string | undefined;
}

/** Puts an action in the group's log. The caller has checked that `by` leads the group. */
export async function createAction(
  ports: Pick<Ports, 'clock' | 'actions' | 'commit' | 'wake' | 'log'>,
  group: Group,
  draft: ActionDraft,
  by: NamedPerson,
): Promise<Action> {
  const key = keyOf(group);
  const now = ports.clock.now();
  const today = dayIn(group.timeZone, now);
  const area = areasOn(group, today).find((one) => one.id === draft.areaId);
  const action: Action = {
    id: draft.id,
    text: draft.text,
    owner: draft.owner,
    area: area === undefined ? undefined : namedArea(area, today),
    due: draft.due,
    state: 'open',
    createdOn: today,
    history: [{ at: now, by, what: 'created', due: draft.due }],
  };
  await ports.wake.insure(key);
  const outcome = await ports.commit.commit(key, [
    { put: 'action', value: action, etag: undefined },
    { put: 'notice', notice: { kind: 'actionLog' } },
  ]);
  if (outcome === 'conflict') return (await ports.actions.find(key, draft.id))?.value ?? action;
  ports.log.info('action created', { groupId: key.groupId, actionId: action.id });
  ports.wake.hint(key);
  return action;
}
