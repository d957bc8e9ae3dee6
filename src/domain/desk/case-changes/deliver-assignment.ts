import type { Instant } from '../../calendar';
import type { NamedPerson } from '../../person';
import { isOver, type Case } from '../case';
import { deliveriesOf } from '../upward/marks';
import { withChange } from './with-change';

/** `stale`: somebody has delivered since the card was drawn. */
export type DeliveryRefusal = 'notAnAssignment' | 'over' | 'stale' | 'noText' | 'notYours' | 'answered';

export type Delivered =
  | { readonly kind: 'done'; readonly value: Case }
  | { readonly kind: 'again' }
  | { readonly kind: 'refused'; readonly why: DeliveryRefusal };

/** What the group delivers on a task, as its next delivery after `before`; the leadership is asked what it says to it. */
export function deliverAssignment(
  about: Case,
  given: { readonly text: string; readonly before: number },
  by: NamedPerson,
  now: Instant,
): Delivered {
  const text = given.text.trim();
  const count = deliveriesOf(about);
  if (about.origin.kind !== 'assignment') return { kind: 'refused', why: 'notAnAssignment' };
  if (count === given.before + 1 && about.delivery?.text === text && about.delivery.by.id === by.id) {
    return { kind: 'again' };
  }
  if (isOver(about)) return { kind: 'refused', why: 'over' };
  if (count !== given.before) return { kind: 'refused', why: 'stale' };
  if (text === '') return { kind: 'refused', why: 'noText' };
  const state = about.state === 'raised' || about.state === 'onAgenda' ? 'inProgress' : about.state;
  const delivered: Case = { ...about, state, delivery: { text, by, at: now }, reaction: undefined };
  return { kind: 'done', value: withChange(delivered, { what: 'delivered', text }, by, now) };
}

/** What the leader who gave the task says to the nth delivery; nothing but «noted» when the text is empty. */
export function reactToDelivery(
  about: Case,
  given: { readonly text: string; readonly nth: number },
  by: NamedPerson,
  now: Instant,
): Delivered {
  const text = given.text.trim();
  if (about.origin.kind !== 'assignment' || about.raisedBy.id !== by.id) return { kind: 'refused', why: 'notYours' };
  if (about.delivery === undefined || deliveriesOf(about) !== given.nth) return { kind: 'refused', why: 'stale' };
  if (about.reaction !== undefined) {
    return about.reaction.text === text ? { kind: 'again' } : { kind: 'refused', why: 'answered' };
  }
  const reacted: Case = { ...about, reaction: { text, by, at: now }, visibility: 'group' };
  const value = isOver(about) ? reacted : { ...reacted, state: 'answered' as const };
  return { kind: 'done', value: withChange(value, { what: 'reacted', text }, by, now) };
}
