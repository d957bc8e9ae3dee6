import type { LeaderChoice } from '../../domain/desk/upward/upward-card';

/** A leader among others: the name, and what they are in the organisation. */
export function leaderTitle({ name, title }: LeaderChoice): string {
  return title === undefined || title === name ? name : `${name} (${title})`;
}
