import type { Action } from '../domain/action';
import { actionNotices } from '../domain/action-changes/action-notices';
import { isAsDrafted } from '../domain/action-changes/is-as-drafted';
import { dayIn } from '../domain/calendar';
import { namedArea, areasOn, keyOf, type Group } from '../domain/group';
import type { NamedPerson } from '../domain/person';
import { followingDraft } from '../domain/summary/summary-notices';
import type { Visibility } from '../domain/visibility';
import type { Ports } from './ports/ports';
import { meetingToRegisterIn } from './register/meeting-to-register-in';
import { putNotices } from './put-notices';

/** What somebody filled in. */
export interface ActionDraft {
  /** From the message that asked for the form: pressed twice it is still one action. */
  readonly id: string;
  readonly text: string;
  readonly owner?: NamedPerson | undefined;
  readonly areaId?: string | undefined;
  readonly due?: string | undefined;
  readonly visibility?: Visibility | undefined;
  readonly focusArea?: string | undefined;
  readonly caseId?: string | undefined;
}

/** The action that is stored: this one, or what was saved from the same form before, by whoever was first. */
export interface CreatedAction {
  readonly kind: 'created' | 'again' | 'other';
  readonly action: Action;
}

/**
 * Puts an action in the group's log, as agreed in the open meeting or the latest one, and tells its owner. The caller has
 * checked that `by` may, and may choose that visibility.
 */
export async function createAction(
  ports: Pick<Ports, 'clock' | 'actions' | 'meetings' | 'commit' | 'wake' | 'log'>,
  group: Group,
  draft: ActionDraft,
  by: NamedPerson,
): Promise<CreatedAction> {
  const key = keyOf(group);
  const now = ports.clock.now();
  const today = dayIn(group.timeZone, now);
  const meeting = await meetingToRegisterIn(ports, key);
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
    version: 1,
    visibility: draft.visibility ?? 'group',
    focusArea: draft.focusArea,
    caseId: draft.caseId,
    createdIn: meeting?.id,
  };
  await ports.wake.insure(key);
  const outcome = await ports.commit.commit(key, [
    { put: 'action', value: action, etag: undefined },
    ...putNotices([...actionNotices(action), ...followingDraft(meeting)]),
  ]);
  if (outcome === 'conflict') {
    const stored = (await ports.actions.find(key, draft.id))?.value ?? action;
    return { kind: isAsDrafted(stored, draft) ? 'again' : 'other', action: stored };
  }
  ports.log.info('action created', { groupId: key.groupId, actionId: action.id });
  ports.wake.hint(key);
  return { kind: 'created', action };
}
