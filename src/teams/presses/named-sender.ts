import type { NamedPerson, Person } from '../../domain/person';
import type { Turn } from '../turn';

/** Whoever wrote or pressed, as a record keeps them; a client that gives no name leaves the one that we know. */
export function namedSender({ personId, name }: Turn['sender'], known: Pick<Person, 'name'> | undefined): NamedPerson {
  return { id: personId, name: name === '' ? (known?.name ?? '') : name };
}
