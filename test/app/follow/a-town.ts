import type { Answer } from '../../../src/teams/turn';
import type { Group } from '../../../src/domain/group';
import type { Ports } from '../../../src/app/ports/ports';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { pressAs } from '../../support/press-as';
import { personId, sampleGroup, samplePerson } from '../../support/sample';

/** Tuesday the 24th of November 2026, 12:00 in Oslo. */
export const noon = '2026-11-24T11:00:00.000Z';

/** A group with three areas that does nothing by the clock, and people of the organisation who have their chats. */
export async function aTown(change: Partial<Group> = {}, ports: Partial<Ports> = {}) {
  const group = sampleGroup(3, { automatic: false, ...change });
  const world = await virtualGroup(group, noon, ports);
  const people = [1, 2, 101, 102, 103, 500, 601, 602, 603, 604, 605];
  for (const number of people) {
    await world.ports.directory.learnPerson(
      samplePerson(number, {
        signInName: `person.${number}@kommune.example`,
        serviceUrl: 'https://smba.example/',
        conversationId: `chat:${personId(number)}`,
      }),
    );
  }
  const press = (person: number, verb: string, data: object = {}, sender: Parameters<typeof pressAs>[3] = {}) =>
    pressAs(world.ports, person, { v: 1, verb, l: 'nb', g: group.id, ...data }, sender);
  return {
    ...world,
    group,
    press,
    /** Somebody follows: summary at once unless said. */
    follows: (person: number, topics: readonly string[] = ['summary'], pace = 'now', r = 0): Promise<Answer> =>
      press(person, 'follow.save', { r, pace, ...Object.fromEntries(topics.map((topic) => [topic, 'true'])) }),
    subscription: async (person: number) =>
      (await world.ports.desk.find(world.key, 'subscription', personId(person)))?.value,
    /** All cards that somebody got, as text. */
    got: (person: number) =>
      world.sent.filter(({ conversation }) => conversation === `chat:${personId(person)}`).map(({ card }) => card),
  };
}
export type Town = Awaited<ReturnType<typeof aTown>>;
