import { encodeKeyPart } from './encode-key-part';

/** The keys of one tenant's partition: its people and its teams. Guids and sign-in names know no case. */
export const tenantRows = {
  partition: (tenantId: string) => `tenant:${encodeKeyPart(tenantId.toLowerCase())}`,
  people: 'p:',
  person: (personId: string) => `p:${encodeKeyPart(personId.toLowerCase())}`,
  signInName: (signInName: string) => `u:${encodeKeyPart(signInName.toLowerCase())}`,
  dailyMessages: (personId: string) => `d:${encodeKeyPart(personId.toLowerCase())}`,
  team: (teamId: string) => `team:${encodeKeyPart(teamId)}`,
} as const;
