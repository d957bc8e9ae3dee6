import { beforeEach, describe, expect, it } from '@jest/globals';
import { moveMeeting } from '../../../src/domain/plan/move-meeting';
import { switchRhythm } from '../../../src/domain/plan/switch-rhythm';
import { changePlan } from '../../../src/app/week/change-plan';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { chairId, sampleGroup } from '../../support/sample';

const by = { id: chairId, name: 'Leder' };

describe('a word to the chair', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  const toChair = () => world.sent.filter(({ conversation }) => conversation === `chat:${chairId}`);
  const move = (id: string, day: string, time: string) =>
    changePlan(world.ports, world.key, (source) =>
      moveMeeting(source, { id }, { day, time }, { now: world.now(), by }),
    );

  beforeEach(async () => {
    world = await virtualGroup(sampleGroup(3), '2026-11-20T08:00:00.000Z');
  });

  it('on a meeting that was missed names the time it was moved to', async () => {
    await move('2026-11-24-0900', '2026-11-25', '12:30');
    world.jump('2026-11-26T10:00:00.000Z');
    await world.look();
    const cards = toChair().map(({ card }) => card);
    expect(cards).toHaveLength(1);
    expect(cards[0]).toContain('onsdag 25. november kl. 12.30');
    expect(cards[0]).not.toContain('24. november');
  });

  it('on many meetings that were missed counts them all', async () => {
    await changePlan(world.ports, world.key, (source) =>
      switchRhythm(source, { name: 'crisis', until: '2026-12-20T08:00:00.000Z', by, reason: 'Flom' }, world.now()),
    );
    await world.live('2026-11-20T08:30:00.000Z');
    const before = toChair().length;
    // Down over the meetings from 12:00 on the 20th to 08:00 on the 24th.
    world.jump('2026-11-24T08:00:00.000Z');
    await world.look();
    const [card] = toChair()
      .slice(before)
      .map((one) => one.card);
    expect(card).toContain('24 møter ble ikke åpnet');
    expect(card).toContain('og 14 til');
  });

  it('on a step that was skipped and a board that is refused names the time the meeting was moved to', async () => {
    await world.live('2026-11-22T09:00:00.000Z');
    await move('2026-11-24-0900', '2026-11-25', '12:30');
    await world.live('2026-11-22T10:00:00.000Z');
    world.teams.answer = ({ call }) =>
      call === 'startThread' ? { kind: 'refused', error: '400 BadRequest' } : undefined;
    world.jump('2026-11-25T11:15:00.000Z');
    await world.live('2026-11-25T11:20:00.000Z');
    const notes = toChair().filter(({ card }) => /påminnelse|situasjonsbildet/i.test(card) && /kl\. /.test(card));
    expect(notes.length).toBeGreaterThan(1);
    for (const { card } of notes) expect(card).not.toContain('24. november');
  });
});
