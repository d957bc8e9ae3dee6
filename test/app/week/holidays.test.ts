import { describe, expect, it } from '@jest/globals';
import type { Group } from '../../../src/domain/group';
import { publicHolidays } from '../../../src/runtime/public-holidays';
import { say } from '../../../src/views/words';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { pressAs, saidIn } from '../../support/press-as';
import { chairId, personId, sampleGroup } from '../../support/sample';

const firstOfMay = '2026-05-01-0900';

/** A group that meets on Fridays, as the first of May 2026 is, and lives with the real calendar of Norway. */
function fridays(change: Partial<Group> = {}) {
  const group = sampleGroup(2, change);
  return virtualGroup({ ...group, meeting: { ...group.meeting, weekday: 'friday' } }, '2026-04-18T08:00:00.000Z', {
    holidays: publicHolidays(),
  });
}
type World = Awaited<ReturnType<typeof fridays>>;

const told = (world: World) =>
  world.sent.filter(
    ({ conversation, card }) => conversation === `chat:${chairId}` && card.includes(say('nb', 'chairNote.freeTitle')),
  );
const meeting = async (world: World, id: string) => (await world.ports.meetings.meeting(world.key, id))?.value;
const asked = (world: World) =>
  world.sent.filter(
    ({ conversation, card }) => conversation === `chat:${personId(101)}` && card.includes('status.send'),
  );

describe('a meeting on the first of May', () => {
  it('is skipped; the chair is told once, a week before, and nobody is asked', async () => {
    const world = await fridays();
    await world.live('2026-05-10T08:00:00.000Z');
    expect(told(world).map(({ at }) => at)).toEqual(['2026-04-24T07:00:00.000Z']);
    expect(told(world)[0]?.card).toMatch(/1\. mai[^"]* faller på en fridag \(Arbeidernes dag\) og blir hoppet over/);
    expect(await meeting(world, firstOfMay)).toBeUndefined();
    expect(asked(world).map(({ at }) => at.slice(0, 10))).toEqual(['2026-04-22', '2026-05-06']);
    expect((await world.ports.plans.records(world.key)).map(({ what }) => what)).toEqual(['freeDay']);
  });

  it('is held when the chair presses the button of the note', async () => {
    const world = await fridays();
    await world.live('2026-04-24T08:00:00.000Z');
    const data = { v: 1, verb: 'keepMeeting', g: 'samordning', m: firstOfMay, l: 'nb' };
    expect(saidIn(await pressAs(world.ports, 1, data))).toContain('blir holdt likevel');
    await world.live('2026-05-01T08:00:00.000Z');
    expect((await meeting(world, firstOfMay))?.postedAt).toBe('2026-05-01T06:30:00.000Z');
    expect(told(world)).toHaveLength(1);
  });

  it('is moved to the working day before when the group has it so, and the chair is told where to', async () => {
    const world = await fridays({ holidays: { then: 'before' } });
    await world.live('2026-05-01T08:00:00.000Z');
    expect(told(world)).toHaveLength(1);
    expect(told(world)[0]?.card).toMatch(/1\. mai[^"]* og er flyttet til torsdag 30\. april/);
    expect(await meeting(world, firstOfMay)).toMatchObject({ day: '2026-04-30', startsAt: '2026-04-30T07:00:00.000Z' });
  });

  it('is held in a group that has no country', async () => {
    const world = await fridays({ holidays: { country: 'none' } });
    await world.live('2026-05-01T08:00:00.000Z');
    expect(told(world)).toEqual([]);
    expect((await meeting(world, firstOfMay))?.postedAt).toBeDefined();
  });

  it('is held in a crisis', async () => {
    const world = await fridays();
    await world.live('2026-04-30T08:00:00.000Z');
    const form = { rhythm: 'crisis', untilDay: '2026-05-02', untilTime: '12:00', reason: 'Flom' };
    await pressAs(world.ports, 1, { v: 1, verb: 'switchRhythm', g: 'samordning', l: 'nb', ...form });
    await world.live('2026-05-01T12:00:00.000Z');
    expect((await meeting(world, '2026-05-01-1200'))?.rhythm).toBe('crisis');
  });
});
