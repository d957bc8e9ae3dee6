import type { Group } from '../src/domain/group';
import type { Person } from '../src/domain/person';
import { sampleWorld } from '../simulator/connector/sample-world';

export const { tenantId } = sampleWorld;

/** The Entra object id of the n-th person; 0 is the chair. */
export function personId(number: number): string {
  return `5a30c0de-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A group of `count` areas with one coordinator each: person `firstPerson`, the next, and so on. */
export function sampleGroup(id: string, count: number, firstPerson = 1): Group {
  return {
    id,
    name: 'Samordningsgruppen',
    // Only what is measured happens.
    automatic: false,
    language: 'nb',
    timeZone: 'Europe/Oslo',
    tenantId,
    channel: { teamId: sampleWorld.team.id, channelId: sampleWorld.team.channels.at(-1)?.id ?? sampleWorld.team.id },
    chair: personId(0),
    meeting: { weekday: 'tuesday', time: '09:00', askBefore: 'P2D', deadlineBefore: 'PT2H' },
    areas: Array.from({ length: count }, (_, index) => ({
      id: `omrade-${index + 1}`,
      names: [{ name: `Område ${index + 1}` }],
      predecessors: [],
      coordinators: [{ person: personId(firstPerson + index) }],
      deputies: [],
    })),
    members: [],
  };
}

/** The coordinators, as the bot knows them when each has written to it once. */
export function coordinatorsOf(group: Group, serviceUrl: string): Person[] {
  return group.areas.flatMap(({ coordinators }) =>
    coordinators.map(({ person: id }) => ({
      tenantId,
      id,
      name: `Kari ${id.slice(-4)}`,
      serviceUrl,
      conversationId: `a:${id}`,
    })),
  );
}
