import type { Directory } from '../../../src/app/ports/directory';
import { personSchema, teamSchema, type Person, type Team } from '../../../src/domain/person';

/** People and teams in memory. */
export function fakeDirectory(): Directory {
  const people = new Map<string, Person>();
  const teams = new Map<string, Team>();
  const keyOf = (tenantId: string, id: string) => `${tenantId.toLowerCase()} ${id}`;
  const known = <T extends object>(value: T) =>
    Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<T>;

  return {
    person: (tenantId, personId) =>
      Promise.resolve(structuredClone(people.get(keyOf(tenantId, personId.toLowerCase())))),

    people: (tenantId) =>
      Promise.resolve(
        structuredClone([...people.values()].filter((person) => person.tenantId === tenantId.toLowerCase())),
      ),

    bySignInName: (tenantId, signInName) =>
      Promise.resolve(
        structuredClone(
          // The last to be learnt under a name has it.
          [...people.values()].findLast(
            (person) => person.tenantId === tenantId.toLowerCase() && person.signInName === signInName.toLowerCase(),
          ),
        ),
      ),

    async learnPerson(learnt) {
      await Promise.resolve();
      const { signInName } = learnt;
      const person = personSchema.parse({ ...learnt, signInName: signInName?.toLowerCase() });
      const key = keyOf(person.tenantId, person.id);
      const merged = { ...people.get(key), ...known(person) } as Person;
      if (signInName !== undefined) people.delete(key);
      people.set(key, merged);
    },

    team: (tenantId, teamId) => Promise.resolve(structuredClone(teams.get(keyOf(tenantId, teamId)))),

    async learnTeam(learnt, removedChannelIds = []) {
      await Promise.resolve();
      const team = teamSchema.parse(learnt);
      const before = teams.get(keyOf(team.tenantId, team.id));
      const channels = new Map((before?.channels ?? []).map((channel) => [channel.id, channel]));
      for (const channel of team.channels)
        channels.set(channel.id, { ...channels.get(channel.id), ...known(channel), id: channel.id });
      for (const id of removedChannelIds) channels.delete(id);
      teams.set(keyOf(team.tenantId, team.id), {
        ...before,
        ...(known(team) as Team),
        channels: [...channels.values()],
      });
    },
  };
}
