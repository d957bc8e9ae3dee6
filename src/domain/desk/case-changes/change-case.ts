import type { Instant, LocalDate } from '../../calendar';
import type { NamedPerson } from '../../person';
import type { Case } from '../case';
import { mayBecome } from './may-become';
import { withChange } from './with-change';

/** What the chair may do with a case inside the group. */
export type GroupCaseChange =
  | { readonly what: 'onAgenda' }
  | { readonly what: 'startedWork'; readonly owner?: NamedPerson | undefined; readonly due?: LocalDate | undefined }
  | { readonly what: 'closed'; readonly text?: string | undefined }
  | { readonly what: 'dropped'; readonly text: string }
  | { readonly what: 'reopened'; readonly text?: string | undefined };

const becomes = {
  onAgenda: 'onAgenda',
  startedWork: 'inProgress',
  closed: 'closed',
  dropped: 'dropped',
  reopened: 'raised',
} as const satisfies Record<GroupCaseChange['what'], Case['state']>;

export type CaseChanged =
  | { readonly ok: true; readonly value: Case; /** It is over: file it. */ readonly isOver: boolean }
  /** `notFromHere`: the case is in a state from which this cannot be done. */
  | { readonly ok: false; readonly why: 'notFromHere' | 'noReason' };

/** The case as its next version after the change; nothing is changed from a state it cannot be reached from. */
export function changeCase(about: Case, change: GroupCaseChange, by: NamedPerson, now: Instant): CaseChanged {
  const state = becomes[change.what];
  if (!mayBecome(about.state, state)) return { ok: false, why: 'notFromHere' };
  const text = 'text' in change ? change.text?.trim() : undefined;
  if (change.what === 'dropped' && !text) return { ok: false, why: 'noReason' };
  const changed = withChange({ ...about, state }, { what: change.what, text }, by, now);
  if (change.what !== 'startedWork') {
    return { ok: true, value: changed, isOver: state === 'closed' || state === 'dropped' };
  }
  const value = { ...changed, owner: change.owner, due: change.due };
  return { ok: true, value, isOver: false };
}
