import type { MeetingArea } from './meeting';

/** The rows of the areas that belong to the meeting: an area that ended before it, without a reply, does not. */
export function onRoster<A extends Pick<MeetingArea, 'leftOutAt'>>(areas: readonly A[]): readonly A[] {
  return areas.filter(({ leftOutAt }) => leftOutAt === undefined);
}
