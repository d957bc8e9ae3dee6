import type { Person, Team } from '../../domain/person';

/** The people and teams that the bot has met, by tenant. */
export interface Directory {
  person(tenantId: string, personId: string): Promise<Person | undefined>;
  /** All people of a tenant whom one request brings and this version can read; undefined when there are more. */
  people(tenantId: string): Promise<readonly Person[] | undefined>;
  bySignInName(tenantId: string, signInName: string): Promise<Person | undefined>;
  /** Merges what is known now into what was known; a key that is undefined leaves the stored value. */
  learnPerson(person: Person): Promise<void>;
  team(tenantId: string, teamId: string): Promise<Team | undefined>;
  /** Merges the team; channels are added or renamed, and removed only when `removedChannelIds` says so. */
  learnTeam(team: Team, removedChannelIds?: readonly string[]): Promise<void>;
}
