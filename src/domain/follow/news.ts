import type { GroupSummary } from '../summary/render-group';
import type { WideSummary } from '../summary/render-wide';

/**
 * What of one posted summary is for one follower. Undefined when nothing in it is: a correction may have taken all back.
 * For whoever does not belong to the group there is no way to put in anything that is not wide.
 */
export type News =
  | { readonly for: 'wide'; readonly summary: WideSummary | undefined }
  | { readonly for: 'group'; readonly summary: GroupSummary | undefined };
