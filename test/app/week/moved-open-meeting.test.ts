import { beforeEach, describe, expect, it } from '@jest/globals';
import { compileBoard } from '../../../src/domain/board';
import { switchRhythm } from '../../../src/domain/plan/switch-rhythm';
import { changePlan } from '../../../src/app/week/change-plan';
import type { Area } from '../../../src/domain/group';
import { statusPress } from '../../../src/views/card-press';
import { say } from '../../../src/views/words';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { pressAs, saidIn } from '../../support/press-as';
import { chairId, personId, sampleGroup } from '../../support/sample';

const { id: g, meeting: weekly, areas } = sampleGroup(3);
const open = '2026-11-24-0900';

describe('an open meeting that is moved', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  const meeting = async (id: string) => (await world.ports.meetings.meeting(world.key, id))?.value;
  const row = async (areaId: string) => (await world.ports.meetings.area(world.key, open, areaId))?.value;
  const press = (verb: string, fields: object, person = 1) =>
    pressAs(world.ports, person, { v: 1, verb, g, l: 'nb', ...fields });
  const move = (day: string, time = '09:00', m = open) =>
    press('moveMeeting', { m, [`day.${m}`]: day, [`time.${m}`]: time });
  const answers = (person: number, a: string) =>
    pressAs(world.ports, person, {
      ...statusPress('status.send', { g, m: open, a, r: 0, l: 'nb' }),
      ...{ level: 'normal', text: 'Som før' },
    });
  const switches = (until: string) =>
    changePlan(world.ports, world.key, (source) =>
      switchRhythm(source, { name: 'crisis', until, by: { id: chairId, name: 'Leder' }, reason: 'Flom' }, world.now()),
    );
  const start = async (changed: readonly Area[] = areas) => {
    const group = sampleGroup(3, { areas: [...changed], meeting: { ...weekly, closeAfter: 'P1D' } });
    world = await virtualGroup(group, '2026-11-20T08:00:00.000Z');
    await world.live('2026-11-22T09:00:00.000Z');
  };
  const changing = (areaId: string, ...to: readonly Area[]) =>
    areas.flatMap((area) => (area.id === areaId ? to : [area]));
  const [, second] = areas;
  const area2 = { ...second, id: 'area2', names: [{ name: 'Område 2' }], predecessors: [], deputies: [] };

  beforeEach(() => start());

  it('to a day with other areas has those, asks them, and is closed with a ledger that adds up', async () => {
    const coordinators = [{ person: personId(102) }];
    const came = { ...area2, id: 'area4', from: '2026-12-01', coordinators: [{ person: personId(104) }] };
    await start(changing('area2', { ...area2, coordinators, to: '2026-11-30' }, came));
    await move('2026-11-30', '10:00');
    await world.live('2026-11-22T10:00:00.000Z');
    expect((await row('area2'))?.leftOutAt).toBeUndefined();
    await move('2026-11-30', '12:00');
    // The first of December has a meeting of its own.
    await press('skipMeeting', { m: '2026-12-01-0900' });
    await move('2026-12-03');
    await world.live('2026-11-22T11:00:00.000Z');
    expect((await row('area2'))?.leftOutAt).toBeDefined();
    expect(world.sent.filter(({ conversation }) => conversation === `chat:${personId(104)}`)).toHaveLength(1);
    await answers(104, 'area4');
    await world.live('2026-12-04T12:00:00.000Z');
    expect((await meeting(open))?.ledger).toEqual({ area1: 'silent', area3: 'silent', area4: 'inTime' });
  });

  it('and back to a day with an area that had left it takes answers of that area by its time', async () => {
    await start(changing('area2', { ...area2, coordinators: [{ person: personId(102) }], to: '2026-11-26' }));
    await move('2026-11-27');
    await world.live('2026-11-22T10:00:00.000Z');
    await move('2026-11-25', '12:00');
    await world.live('2026-11-22T11:00:00.000Z');
    expect(await row('area2')).toMatchObject({
      meetingDay: '2026-11-25',
      startsAt: '2026-11-25T11:00:00.000Z',
      deadline: '2026-11-25T09:00:00.000Z',
    });
    await answers(102, 'area2');
    expect((await row('area2'))?.reply?.late).toBe(false);
  });

  it('past the day of a new coordinator asks that one', async () => {
    const coordinators = [
      { person: personId(102), to: '2026-11-25' },
      { person: personId(700), from: '2026-11-26' },
    ];
    await start(changing('area2', { ...area2, coordinators }));
    expect((await row('area2'))?.coordinator?.ref).toBe(personId(102));
    await move('2026-11-26');
    await world.live('2026-11-22T10:00:00.000Z');
    expect(await row('area2')).toMatchObject({ coordinator: { ref: personId(700) }, cardHolders: [personId(700)] });
  });

  it('to when somebody is back asks them, and not the deputy', async () => {
    await press('away', { day: '2026-11-25' }, 101);
    expect((await row('area1'))?.awayUntil).toBe('2026-11-25');
    await move('2026-11-26');
    await world.live('2026-11-22T10:00:00.000Z');
    expect((await row('area1'))?.awayUntil).toBeUndefined();
    await move('2026-11-25');
    await world.live('2026-11-22T11:00:00.000Z');
    expect((await row('area1'))?.awayUntil).toBe('2026-11-25');
  });

  it('takes a reply that was late before, and comes before the new deadline, as in time', async () => {
    await world.live('2026-11-24T06:30:00.000Z');
    await answers(102, 'area2');
    expect((await row('area2'))?.reply?.late).toBe(true);
    await move('2026-11-26');
    await world.live('2026-11-24T07:00:00.000Z');
    expect((await row('area2'))?.reply?.late).toBe(false);
    await world.live('2026-11-27T09:00:00.000Z');
    expect((await meeting(open))?.ledger).toMatchObject({ area2: 'inTime' });
  });

  it('after its deadline shows the chair at the new one who is missing, as a new message', async () => {
    const previews = () =>
      world.sent.filter(({ card, conversation }) => card.includes('"hold"') && conversation === `chat:${chairId}`);
    await world.live('2026-11-24T06:30:00.000Z');
    expect(previews().map(({ call }) => call)).toEqual(['send']);
    await move('2026-11-26');
    await world.live('2026-11-26T06:30:00.000Z');
    const sent = previews().filter(({ call }) => call === 'send');
    expect(sent.map(({ at }) => at)).toEqual(['2026-11-24T06:00:00.000Z', '2026-11-26T06:00:00.000Z']);
    await answers(103, 'area3');
    await world.live('2026-11-26T06:40:00.000Z');
    expect(previews().filter(({ call }) => call === 'send')).toHaveLength(2);
    expect(previews().at(-1)).toMatchObject({ call: 'update' });
  });

  it('leaves the thread of its day for that of its new day', async () => {
    await switches('2026-11-26T09:00:00.000Z');
    await world.live('2026-11-24T17:40:00.000Z');
    const last = '2026-11-24-2000';
    expect((await meeting(last))?.threadMeetingId).toBe('2026-11-24-0000');
    for (const m of ['2026-11-25-0000', '2026-11-25-0400']) await press('skipMeeting', { m });
    await move('2026-11-25', '06:00', last);
    await world.live('2026-11-25T11:40:00.000Z');
    expect((await meeting(last))?.threadMeetingId).toBeUndefined();
    expect((await meeting('2026-11-25-1200'))?.threadMeetingId).toBe(last);
  });

  it('to the first time of a crisis stands on later boards where it was held, and not where its id says', async () => {
    await switches('2026-11-23T12:00:00.000Z');
    await world.live('2026-11-22T18:00:00.000Z');
    const days = ['2026-11-22-2000', '2026-11-22-1600', open];
    await world.live('2026-11-22T22:00:00.000Z');
    const rows = (await world.ports.meetings.areas(world.key, '2026-11-23-0000')).map(({ value }) => value);
    expect(rows[0]?.earlierLevels.map(({ meetingId }) => meetingId)).toEqual(days);
    expect(compileBoard(rows)?.earlierDays).toEqual(['2026-11-22', '2026-11-22', '2026-11-22']);
    await world.live('2026-11-23T02:00:00.000Z');
    const [next] = await world.ports.meetings.areas(world.key, '2026-11-23-0400');
    expect(next?.value.earlierLevels.map(({ meetingId }) => meetingId)).toEqual([
      '2026-11-23-0000',
      ...days.slice(0, 2),
    ]);
  });

  it('is not moved past another one, which nobody could be asked for', async () => {
    const before = world.rows();
    expect(saidIn(await move('2026-12-03'))).toContain(say('nb', 'planAnswer.refused.afterOthers'));
    expect(world.rows()).toEqual(before);
    await press('skipMeeting', { m: open });
    expect(saidIn(await move('2026-12-03'))).toContain(say('nb', 'planAnswer.refused.afterOthers'));
    await press('skipMeeting', { m: '2026-12-01-0900' });
    expect(saidIn(await move('2026-12-03'))).toMatch(/flyttet til torsdag 3\. desember/);
    await world.live('2026-12-03T09:00:00.000Z');
    expect((await world.ports.plans.records(world.key)).map(({ what }) => what)).not.toContain('missed');
  });
});
