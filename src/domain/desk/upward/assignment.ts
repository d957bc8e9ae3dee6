import type { LocalDate } from '../../calendar';
import type { NamedPerson } from '../../person';
import { isOver, type Case } from '../case';
import { deliveriesOf } from './marks';

/** A task that the leadership gave the group, with what was delivered and what the leader said to it. */
export interface Assignment {
  readonly caseId: string;
  /** As the group calls it. */
  readonly title: string;
  /** In the leader's own words. */
  readonly text: string;
  readonly givenBy: NamedPerson;
  readonly due: LocalDate | undefined;
  readonly owner: NamedPerson | undefined;
  /** How many times the group has delivered. */
  readonly deliveries: number;
  readonly delivery: Case['delivery'];
  readonly reaction: Case['reaction'];
  readonly isOver: boolean;
}

/** The case as the task it is; undefined for one that nobody gave the group. */
export function assignmentOf(about: Case): Assignment | undefined {
  const { id, title, origin, raisedBy, due, owner, delivery, reaction } = about;
  if (origin.kind !== 'assignment') return undefined;
  return {
    caseId: id,
    title,
    text: origin.text ?? title,
    givenBy: raisedBy,
    due,
    owner,
    deliveries: deliveriesOf(about),
    delivery,
    reaction,
    isOver: isOver(about),
  };
}
