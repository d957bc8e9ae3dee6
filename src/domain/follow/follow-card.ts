import type { NewsPace } from '../desk/subscription';
import type { MeetingTime } from '../summary/summary-card';
import type { AreaText } from './area-text';
import type { News } from './news';

/** The cards that bring a posted summary to those outside the meeting. Each is sent once. */
export const followCardKinds = [
  /** To a follower, as it comes: one posted summary, or its correction. */
  'news',
  /** To a follower: what has gathered since the last one. */
  'digest',
  /** To a coordinator: what went wide, to be shared in the own area. */
  'areaText',
] as const;

/** One posted summary, as this follower gets it. */
export interface MeetingNews {
  readonly meeting: MeetingTime;
  readonly news: News;
  /** Something that went wide before is not as it was. */
  readonly isCorrection: boolean;
}

/** The facts that these cards show. */
export type FollowCard =
  | { readonly card: 'news'; readonly about: MeetingNews }
  /** Oldest meeting first. */
  | { readonly card: 'digest'; readonly pace: NewsPace; readonly about: readonly MeetingNews[] }
  | {
      readonly card: 'areaText';
      readonly meeting: MeetingTime;
      readonly text: AreaText;
      readonly isCorrection: boolean;
    };
