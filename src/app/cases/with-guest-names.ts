import type { Case } from '../../domain/desk/case';
import type { Group } from '../../domain/group';
import type { Ports } from '../ports/ports';

/** The case with the names of guests whom the bot did not know when they were asked in, as far as it does now. */
export async function withGuestNames(
  { directory }: Pick<Ports, 'directory'>,
  { tenantId }: Group,
  about: Case,
): Promise<Case> {
  const { guests = [] } = about;
  if (guests.every(({ name }) => name !== '')) return about;
  const named = guests.map(async (guest) => {
    const name = guest.name === '' ? (await directory.person(tenantId, guest.id))?.name : guest.name;
    return { ...guest, name: name ?? '' };
  });
  return { ...about, guests: await Promise.all(named) };
}
