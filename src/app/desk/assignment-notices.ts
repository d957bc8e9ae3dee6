import type { Case } from '../../domain/desk/case';
import { deliveriesOf, deliveryMark } from '../../domain/desk/upward/marks';
import type { Notice } from '../../domain/notice';

/** Deliveries whose cards are kept right: the latest. */
const mostDeliveries = 5;

/** A task in the thread and with the chair and its owner; its deliveries with the leader who gave it. */
export function assignmentNotices(about: Case): readonly Notice[] {
  const { id, owner, raisedBy } = about;
  const readers = ['thread', 'chair', ...(owner === undefined ? [] : [owner.id])];
  const deliveries = Array.from({ length: deliveriesOf(about) }, (_, index) => deliveryMark(index + 1)).slice(
    -mostDeliveries,
  );
  return [
    ...readers.map((to): Notice => ({ kind: 'desk', card: 'assignment', id, to })),
    ...deliveries.map((mark): Notice => ({ kind: 'desk', card: 'delivery', id, to: raisedBy.id, mark })),
  ];
}
