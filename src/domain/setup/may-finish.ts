import { isSamePerson } from '../person';
import type { Setup } from './setup';

/**
 * Who makes the group of what was filled in. Everybody in the team may fill in, which decides nothing; the group begins
 * when the one who is to be chair presses, and so accepts, or the one who was offered the chair and names another.
 */
export function mayFinish(
  { outline: { chair }, offeredTo }: Pick<Setup, 'outline' | 'offeredTo'>,
  person: { readonly id: string; readonly signInName?: string | undefined },
): boolean {
  return isSamePerson(chair?.id, person) || offeredTo?.id === person.id;
}
