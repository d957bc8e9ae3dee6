import type { Role } from '../../src/domain/access';

/** Somebody of every role, and a second one where it matters whose a thing is. */
export const actors = {
  stranger: { person: 901, role: 'stranger' },
  employee: { person: 902, role: 'employee' },
  subscriber: { person: 903, role: 'subscriber' },
  guest: { person: 904, role: 'guest' },
  member: { person: 905, role: 'member' },
  coordinator: { person: 101, role: 'coordinator' },
  otherCoordinator: { person: 102, role: 'coordinator' },
  deputy: { person: 500, role: 'deputy' },
  chair: { person: 1, role: 'chair' },
  deputyChair: { person: 2, role: 'deputyChair' },
  approver: { person: 906, role: 'approver' },
  leader: { person: 907, role: 'leader' },
  otherLeader: { person: 908, role: 'leader' },
} as const satisfies Record<string, { readonly person: number; readonly role: Role }>;
export type Actor = keyof typeof actors;
export const everyActor = Object.keys(actors) as Actor[];
