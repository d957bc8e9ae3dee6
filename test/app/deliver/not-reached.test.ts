import { beforeEach, describe, expect, it } from '@jest/globals';
import { deliverPending } from '../../../src/app/deliver/deliver-pending';
import { meetPerson } from '../../../src/app/meet-team';
import type { Outcome } from '../../../src/domain/delivery';
import { statusPress } from '../../../src/views/card-press';
import { say } from '../../../src/views/words';
import { virtualGroup, type Sent } from '../../support/fakes/virtual-group';
import { pressAs } from '../../support/press-as';
import { chairId, deputyChairId, personId, sampleGroup } from '../../support/sample';

const group = sampleGroup(3);
const title = say('nb', 'chairNote.notReachedTitle');
const over = say('nb', 'chairNote.reachedTitle');
const blocked: Outcome = { kind: 'notReached', reason: 'blocked', error: '403 ConversationBlockedByUser' };
const notInstalled: Outcome = { kind: 'notReached', reason: 'notInstalled', error: '403 BotNotInConversationRoster' };

describe('a coordinator whose card cannot be delivered', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  const refusing =
    (outcome: Outcome, ...people: string[]) =>
    ({ conversation }: Sent) =>
      people.some((id) => conversation === `chat:${id}`) ? outcome : undefined;
  const notes = (text: string, to = chairId) =>
    world.sent.filter(({ conversation, card }) => conversation === `chat:${to}` && card.includes(text));
  const installs = (number: number) => meetPerson(world.ports, group.tenantId, personId(number));

  beforeEach(async () => {
    world = await virtualGroup(group, '2026-11-20T08:00:00.000Z');
    for (const number of [101, 102, 103]) {
      await world.ports.directory.learnPerson({
        ...{ tenantId: group.tenantId, id: personId(number), name: `Person ${number}` },
      });
    }
  });

  it('is told to the chair once in a meeting, with the reason and what to do, however often it is tried', async () => {
    world.teams.answer = refusing(blocked, personId(102));
    await world.live('2026-11-22T09:00:00.000Z');
    for (const minute of ['10', '20', '30']) {
      await installs(102);
      await world.live(`2026-11-22T09:${minute}:00.000Z`);
    }
    expect(notes(title)).toHaveLength(1);
    expect(notes(title)[0]?.card).toContain(say('nb', 'reply.missing.blocked', { person: 'Person 102' }));
    await world.live('2026-11-29T09:00:00.000Z');
    expect(notes(title)).toHaveLength(2);
  });

  it('is told again when the reason is another one', async () => {
    world.teams.answer = refusing(notInstalled, personId(102));
    await world.live('2026-11-22T09:00:00.000Z');
    world.teams.answer = refusing(blocked, personId(102));
    await installs(102);
    await world.live('2026-11-22T09:10:00.000Z');
    expect(notes(title).map(({ card }) => card.includes('blokkert'))).toEqual([false, true]);
  });

  it('is taken back where it stands when the card comes after all, without another message', async () => {
    world.teams.answer = refusing(blocked, personId(102));
    await world.live('2026-11-22T09:00:00.000Z');
    world.teams.answer = () => undefined;
    await installs(102);
    await world.live('2026-11-22T09:10:00.000Z');
    expect(notes(over).map(({ call }) => call)).toEqual(['update']);
    expect(notes(over)[0]?.card).toContain('Person 102');
    expect(world.sent.filter(({ conversation }) => conversation === `chat:${personId(102)}`)).toHaveLength(1);
  });

  it('is not told at all when the card came before the chair could be reached', async () => {
    world.teams.answer = refusing(blocked, personId(102), chairId, deputyChairId);
    await world.live('2026-11-22T09:00:00.000Z');
    world.teams.answer = () => undefined;
    await installs(102);
    await world.live('2026-11-22T09:10:00.000Z');
    await installs(1);
    await world.live('2026-11-22T09:20:00.000Z');
    expect([...notes(title), ...notes(over)]).toEqual([]);
    expect(await world.ports.outbox.pending(world.key)).toEqual([]);
  });

  it('is no matter for the chair when the deputy is asked instead, or the area has answered', async () => {
    world.teams.answer = refusing(blocked, personId(101), personId(102));
    const { tenantId } = group;
    await world.ports.directory.learnPerson({ tenantId, id: personId(101), awayUntil: '2026-12-24' });
    world.jump('2026-11-22T08:00:00.000Z');
    await world.look();
    expect(notes(title)).toHaveLength(1);
    await pressAs(world.ports, 102, {
      ...statusPress('status.send', { g: group.id, m: '2026-11-24-0900', a: 'area2', r: 0, l: 'nb' }),
      ...{ level: 'normal', text: 'Rolig' },
    });
    await world.live('2026-11-23T07:00:00.000Z');
    expect(notes(title)).toHaveLength(1);
  });

  it('is no news any more after a month in which nobody who leads could be told', async () => {
    world.teams.answer = refusing(blocked, personId(102), chairId, deputyChairId);
    await world.live('2026-11-22T09:00:00.000Z');
    const notes = async () =>
      (await world.ports.outbox.pending(world.key)).filter(({ id }) => id.startsWith('note:notReached.2026-11-24'));
    expect(await notes()).toMatchObject([{ stopped: true }]);
    world.jump('2026-12-21T09:00:00.000Z');
    await deliverPending(world.ports, world.key);
    expect(await notes()).toHaveLength(1);
    world.jump('2026-12-22T09:01:00.000Z');
    await deliverPending(world.ports, world.key);
    expect(await notes()).toEqual([]);
  });

  it('is told to the deputy chair when it is the chair who cannot be reached either', async () => {
    world.teams.answer = refusing(blocked, personId(102), chairId);
    await world.live('2026-11-22T09:00:00.000Z');
    expect([notes(title).length, notes(title, deputyChairId).length]).toEqual([0, 1]);
  });
});
