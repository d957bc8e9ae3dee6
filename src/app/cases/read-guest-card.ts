import type { DeskReader } from '../../domain/desk/desk-card';
import type { GuestCard } from '../../domain/desk/guests/guest-card';
import { guestMatter } from '../../domain/desk/guests/guest-matter';
import { contributionsOf } from '../../domain/desk/guests/guests-of';
import { numberOf } from '../../domain/desk/upward/marks';
import type { GroupKey } from '../../domain/identifiers';
import type { Ports } from '../ports/ports';

/** What a card of somebody who was asked in shows now, or the chair's about what they wrote. */
export async function readGuestCard(
  { desk }: Pick<Ports, 'desk'>,
  key: GroupKey,
  card: GuestCard['card'],
  { id, mark, to }: { readonly id: string; readonly mark?: string | undefined; readonly to: DeskReader },
): Promise<GuestCard | undefined> {
  const about = (await desk.find(key, 'case', id))?.value;
  if (about === undefined) return undefined;
  const number = numberOf(mark);
  if (card === 'guestCase') {
    const matter = guestMatter(about, to, number);
    return matter && { card, about: matter };
  }
  const line = contributionsOf(about).find(({ version }) => version === number);
  return line && { card, about, line };
}
