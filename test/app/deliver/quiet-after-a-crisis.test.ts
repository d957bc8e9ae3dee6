import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Action } from '../../../src/domain/action';
import { switchRhythm } from '../../../src/domain/plan/switch-rhythm';
import { changePlan } from '../../../src/app/week/change-plan';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { chairId, sampleGroup, samplePerson } from '../../support/sample';

const owner = samplePerson(102);
const due = (id: string, day: string): Action => ({
  ...{ id, text: `Gjør ${id}`, owner: { id: owner.id, name: 'Person 102' } },
  ...{ due: day, state: 'open', createdOn: '2026-11-01', history: [] },
});

describe('somebody with quiet hours of their own', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  /** When they were told of the action, in UTC. */
  const told = (id: string) =>
    world.sent
      .filter(({ conversation, card }) => conversation === `chat:${owner.id}` && card.includes(`Gjør ${id}`))
      .filter(({ card }) => !card.includes('status.send'))
      .map(({ at }) => at.slice(5, 16));

  beforeEach(async () => {
    world = await virtualGroup(sampleGroup(3), '2026-11-20T08:00:00.000Z');
    await world.ports.directory.learnPerson({ ...owner, quietHours: { from: '20:00', to: '10:00' } });
    for (const value of [due('a', '2026-11-24'), due('b', '2026-11-26')]) {
      await world.ports.commit.commit(world.key, [{ put: 'action', value, etag: undefined }]);
    }
    await world.live('2026-11-22T09:00:00.000Z');
    const by = { id: chairId, name: 'Leder' };
    await changePlan(world.ports, world.key, (source) =>
      switchRhythm(source, { name: 'crisis', until: '2026-11-23T12:00:00.000Z', by, reason: 'Flom' }, world.now()),
    );
    await world.live('2026-11-25T12:00:00.000Z');
  });

  it('is left in peace again when the group is back in the normal rhythm', () => {
    expect(told('a')[0]).toBe('11-23T07:00');
    expect(told('b')[0]).toBe('11-25T09:00');
  });
});
