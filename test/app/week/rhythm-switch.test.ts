import { beforeEach, describe, expect, it } from '@jest/globals';
import { statusPress } from '../../../src/views/card-press';
import { say } from '../../../src/views/words';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { pressAs, saidIn } from '../../support/press-as';
import { chairId, deputyChairId, personId, sampleGroup } from '../../support/sample';

const group = sampleGroup(3);
const g = group.id;
const open = '2026-11-24-0900';
const coordinators = [101, 102, 103];

describe('another rhythm, by the chair’s form', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  const meeting = async (id = open) => (await world.ports.meetings.meeting(world.key, id))?.value;
  const area = async (id: string, areaId = 'area1') => (await world.ports.meetings.area(world.key, id, areaId))?.value;
  const openId = async () => (await world.ports.meetings.head(world.key))?.value.openMeetingId ?? '';
  const switches = (fields: object, person = 1) =>
    pressAs(world.ports, person, { v: 1, verb: 'switchRhythm', g, l: 'nb', ...fields });
  const crisis = { rhythm: 'crisis', untilDay: '2026-11-25', untilTime: '10:00', reason: 'Flom i elva' };
  const normal = { rhythm: 'normal', reason: 'Elva synker' };
  const answers = async (
    person: number,
    m: string,
    fields: object,
    verb: 'status.send' | 'status.noChange' = 'status.send',
  ) => {
    const row = await area(m, `area${person - 100}`);
    const ids = { g, m, a: `area${person - 100}`, r: row?.reply?.version ?? 0, l: 'nb' as const };
    const kind = row?.card === 'short' ? { c: 'short' } : {};
    return saidIn(await pressAs(world.ports, person, { ...statusPress(verb, { ...ids, ...kind }), ...fields }));
  };
  const notes = (title: string) =>
    world.sent
      .filter(({ card }) => card.includes(title))
      .map(({ conversation }) => (conversation.startsWith('chat:') ? conversation.slice(5) : 'channel'))
      .toSorted();
  const everybody = ['channel', ...[chairId, deputyChairId, ...coordinators.map(personId)]].toSorted();
  const crisisTitle = say('nb', 'rhythmNote.title', { name: say('nb', 'rhythm.crisis') });
  const normalTitle = say('nb', 'rhythmNote.normalAgain');

  beforeEach(async () => {
    world = await virtualGroup(group, '2026-11-20T08:00:00.000Z');
    await world.live('2026-11-23T09:10:00.000Z');
  });

  it('tells the channel and everybody once, whoever presses how often, and it is on record', async () => {
    const [, second] = await Promise.all([switches(crisis, 1), switches(crisis, 2)]);
    expect(saidIn(second)).toContain(say('nb', 'planAnswer.refused.sameRhythm'));
    await switches(crisis);
    await world.live('2026-11-23T09:20:00.000Z');
    expect(notes(crisisTitle)).toEqual(everybody);
    const records = await world.ports.plans.records(world.key);
    expect(records.filter(({ what }) => what === 'rhythm')).toMatchObject([
      { by: { name: 'Person 1' }, detail: 'crisis; 2026-11-25T09:00:00.000Z; Flom i elva' },
    ]);
  });

  it('keeps the replies of the open meeting, which is held at the first time of the new rhythm', async () => {
    await answers(101, open, { level: 'strained', text: 'Knapt med folk' });
    await switches(crisis);
    await world.live('2026-11-23T09:20:00.000Z');
    expect(await meeting()).toMatchObject({
      startsAt: '2026-11-23T11:00:00.000Z',
      deadline: '2026-11-23T10:40:00.000Z',
    });
    expect((await area(open))?.reply?.content.text).toBe('Knapt med folk');
    expect(await answers(102, open, { level: 'normal', text: 'Rolig' })).toContain(say('nb', 'receipt.title'));
    await world.live('2026-11-23T10:59:00.000Z');
    expect((await meeting())?.postedAt).toBe('2026-11-23T10:50:00.000Z');
    expect((await meeting())?.ledger).toBeUndefined();
  });

  it('asks in short, and a short answer keeps what lasted from the week before', async () => {
    const full = {
      level: 'strained',
      text: 'Knapt',
      resourceLevel: 'tight',
      resources: 'To vikarer',
      challenges: 'Ferie',
    };
    expect(await answers(101, open, full)).toContain(say('nb', 'receipt.title'));
    await switches(crisis);
    await world.live('2026-11-23T13:35:00.000Z');
    const m = await openId();
    expect(m).toBe('2026-11-23-1600');
    expect((await area(m))?.card).toBe('short');
    const card = world.sent.findLast(({ conversation }) => conversation === `chat:${personId(101)}`)?.card ?? '';
    expect(card).toContain('"id":"need"');
    expect(card).not.toContain('"id":"challenges"');
    await answers(101, m, { level: 'critical', text: 'Elva går over', need: 'Båt' });
    expect((await area(m))?.reply?.content).toMatchObject({
      ...{ level: 'critical', text: 'Elva går over', need: 'Båt' },
      ...{ resourceLevel: 'tight', resources: 'To vikarer', challenges: 'Ferie' },
    });
    await world.live('2026-11-23T17:35:00.000Z');
    const third = await openId();
    await answers(101, third, {}, 'status.noChange');
    expect((await area(third))?.reply?.content).toMatchObject({ level: 'critical', need: '', challenges: 'Ferie' });
  });

  it('goes back by form before its time: everybody is told once, with the reason, and that is on record too', async () => {
    await switches(crisis);
    await world.live('2026-11-23T13:00:00.000Z');
    await switches(normal, 2);
    expect(saidIn(await switches(normal))).toContain(say('nb', 'planAnswer.refused.sameRhythm'));
    await world.live('2026-11-23T13:10:00.000Z');
    expect(notes(normalTitle)).toEqual(everybody);
    const told = world.sent.find(({ card }) => card.includes(normalTitle))?.card;
    expect(told).toContain('Elva synker');
    expect(told).toContain('Person 2');
    const ended = (await world.ports.plans.records(world.key)).filter(({ what }) => what === 'rhythmEnded');
    expect(ended).toMatchObject([{ by: { name: 'Person 2' }, detail: 'crisis; Elva synker' }]);
    await world.live('2026-12-01T09:00:00.000Z');
    expect(await openId()).toBe('2026-12-01-0900');
    expect((await area('2026-12-01-0900'))?.card).toBe('full');
  });

  it('tells a deputy who is the one to be asked: the coordinator is away, or there is none', async () => {
    const today = { from: '2026-01-01' };
    const areas = group.areas.map((area, n) => ({
      ...area,
      coordinators: n === 2 ? [] : area.coordinators,
      deputies: [{ person: personId(501 + n), ...today }],
    }));
    world = await virtualGroup({ ...group, areas }, '2026-11-20T08:00:00.000Z');
    await world.ports.directory.learnPerson({
      tenantId: group.tenantId,
      id: personId(102),
      awayUntil: '2026-11-30',
    });
    await world.live('2026-11-23T09:10:00.000Z');
    await switches(crisis);
    await world.live('2026-11-23T09:20:00.000Z');
    const told = [chairId, deputyChairId, ...[101, 102, 502, 503].map(personId)];
    expect(notes(crisisTitle)).toEqual(['channel', ...told].toSorted());
  });

  it('fits in its transaction with as many areas as a group can have, and each is told once', async () => {
    world = await virtualGroup(sampleGroup(90), '2026-11-20T08:00:00.000Z');
    await world.live('2026-11-23T09:10:00.000Z');
    expect(saidIn(await switches(crisis))).not.toContain(say('nb', 'reply.failure'));
    await world.live('2026-11-23T09:20:00.000Z');
    expect(notes(crisisTitle)).toHaveLength(93);
    expect(new Set(notes(crisisTitle)).size).toBe(93);
  });

  it('goes back by itself at its time, and everybody is told once', async () => {
    await switches(crisis);
    await world.live('2026-11-25T12:00:00.000Z');
    expect(notes(normalTitle)).toEqual(everybody);
    expect(notes(crisisTitle)).toEqual(everybody);
  });

  it('tells everybody when it is to last longer than they were told', async () => {
    await switches(crisis);
    await world.live('2026-11-23T13:00:00.000Z');
    await switches({ ...crisis, untilDay: '2026-11-27', reason: 'Mer regn' });
    await world.live('2026-11-23T13:10:00.000Z');
    expect(notes('Mer regn')).toEqual(everybody);
    expect(notes(crisisTitle)).toHaveLength(2 * everybody.length);
  });

  it('tells everybody again when an end that they were told is taken back', async () => {
    await switches(crisis);
    await world.live('2026-11-23T13:00:00.000Z');
    await switches({ ...crisis, untilDay: '2026-11-27', reason: 'Mer regn' });
    await world.live('2026-11-23T13:10:00.000Z');
    await switches({ ...crisis, reason: 'Likevel ikke' });
    await world.live('2026-11-23T13:20:00.000Z');
    expect(notes('Likevel ikke')).toEqual(everybody);
  });

  it('tells nobody of an end that is not the end any more when the word comes late', async () => {
    world.teams.answer = () => ({ kind: 'later', error: '503', retryAfterSeconds: 60 });
    await switches(crisis);
    await world.live('2026-11-23T09:11:00.000Z');
    await switches({ ...crisis, untilDay: '2026-11-27', reason: 'Mer regn' });
    world.teams.answer = () => undefined;
    await world.live('2026-11-23T09:20:00.000Z');
    expect(notes(crisisTitle)).toEqual(everybody);
    expect(notes('Mer regn')).toEqual(everybody);
  });

  it('draws the form again with what is wrong, and changes nothing', async () => {
    const before = world.rows();
    for (const [fields, key] of [
      [{ ...crisis, untilDay: '2026-11-22' }, 'planAnswer.refused.endsBeforeItBegins'],
      [{ ...crisis, untilDay: '2028-11-22' }, 'planAnswer.refused.tooFar'],
      [normal, 'planAnswer.refused.sameRhythm'],
      [{ ...crisis, reason: ' ' }, 'rhythm.problems'],
      [{ ...crisis, reason: 'x'.repeat(301) }, 'rhythm.problems'],
      [{ ...crisis, untilTime: '' }, 'rhythm.problems'],
      [{ ...crisis, rhythm: 'panikk' }, 'rhythm.problems'],
    ] as const) {
      const said = saidIn(await switches(fields));
      expect([key, said.includes(say('nb', key))]).toEqual([key, true]);
      expect(said).toContain('"verb":"switchRhythm"');
    }
    expect(world.rows()).toEqual(before);
  });
});
