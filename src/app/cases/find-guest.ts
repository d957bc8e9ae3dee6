import type { Group } from '../../domain/group';
import type { PersonRef } from '../../domain/identifiers';
import { isGuestAccount } from '../../domain/is-guest-account';
import type { NamedPerson } from '../../domain/person';
import { findPerson } from '../find-people';
import { rolesNow } from '../find-my-groups';
import type { Ports } from '../ports/ports';
import { refreshTeam } from '../refresh-team';
import { knowGuest } from './know-guest';

export type FoundGuest =
  | { readonly kind: 'person'; readonly person: NamedPerson }
  /** Nobody is known by the sign-in name that was typed. */
  | { readonly kind: 'unknown'; readonly ref: PersonRef }
  /** Sees all cases as it is. */
  | { readonly kind: 'inGroup'; readonly name: string }
  /** An account from elsewhere: it gets nothing of a group outside its team. */
  | { readonly kind: 'guestAccount'; readonly name: string };

type Needs = Pick<Ports, 'directory' | 'messenger' | 'roster' | 'log' | 'clock'>;

/** Whom the chair means: an Entra object id that was picked, or a sign-in name that was typed. */
export async function findGuest(ports: Needs, group: Group, ref: PersonRef): Promise<FoundGuest> {
  const id = ref.includes('@') ? await idOf(ports, group, ref) : ref;
  if (id === undefined) return { kind: 'unknown', ref };
  const reached = await knowGuest(ports, group, id);
  const { name = '', signInName } = 'kind' in reached ? {} : reached.person;
  if (rolesNow(group, { id, signInName }, ports.clock.now()).belongs) return { kind: 'inGroup', name };
  if (isGuestAccount({ signInName })) return { kind: 'guestAccount', name };
  return { kind: 'person', person: { id, name } };
}

async function idOf(ports: Needs, { tenantId, channel }: Group, signInName: PersonRef): Promise<string | undefined> {
  const known = await findPerson(ports, tenantId, signInName);
  if (known !== undefined) return known.id;
  await refreshTeam(ports, tenantId, channel.teamId);
  return (await findPerson(ports, tenantId, signInName))?.id;
}
