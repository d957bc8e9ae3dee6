import type { Summary } from '../desk/summary';
import type { NamedPerson } from '../person';
import { renderWide } from './render-wide';

/**
 * The summary as somebody has changed it, as its next version. When anything that goes wide became another, what the
 * approver said of it counts no more.
 */
export function withVersion(before: Summary, after: Summary, by: NamedPerson): Summary {
  const { approval, ...rest } = after;
  const version = before.version + 1;
  const isSameWide = JSON.stringify(renderWide(before)) === JSON.stringify(renderWide(after));
  if (isSameWide) return { ...after, version, changedBy: by };
  const asks = after.state === 'awaitingApproval' || after.state === 'approved';
  // What was sent back stays to be read until it is sent again.
  const kept = approval?.isApproved === false ? { approval } : {};
  return { ...rest, ...kept, state: asks ? 'draft' : after.state, version, wideSince: version, changedBy: by };
}
