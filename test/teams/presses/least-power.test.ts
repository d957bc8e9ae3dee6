import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EngineVerb } from '../../../src/views/engine-press';
import { say } from '../../../src/views/words';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { personId, sampleGroup } from '../../support/sample';
import { pressAs, saidIn } from '../../support/press-as';

const group = sampleGroup(3);
const m = '2026-11-24-0900';
const g = group.id;
const channel = {
  isPersonal: false,
  conversationId: `${group.channel.channelId};messageid=1`,
  channelId: group.channel.channelId,
};

/** A press of each verb that would do something, were it the right person's. */
const genuine: Readonly<Record<Exclude<EngineVerb, 'away' | 'back'>, object>> = {
  showCard: { g, m, a: 'area1' },
  postNow: { g, m },
  hold: { g, m },
  release: { g, m },
  skipMeeting: { g, m },
  keepMeeting: { g, m },
  moveMeeting: { g, m, [`day.${m}`]: '2026-11-25', [`time.${m}`]: '12:00' },
  showPlan: { g },
  extraMeeting: { g, 'day.extra': '2026-11-26', 'time.extra': '12:00' },
  pauseUntil: { g, 'day.pause': '2026-12-24' },
  resumeMeetings: { g },
  switchRhythm: { g, rhythm: 'crisis', untilDay: '2026-11-30', untilTime: '12:00', reason: 'Flom' },
  successor: { g, a: 'area1', person: personId(700) },
};
const verbs = Object.keys(genuine) as (keyof typeof genuine)[];
const leaders = verbs.filter((verb) => verb !== 'showCard');
const dataOf = (verb: keyof typeof genuine, change: object = {}) => ({
  v: 1,
  verb,
  l: 'nb',
  ...genuine[verb],
  ...change,
});

describe('a button of the week', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  let before: readonly string[];

  beforeAll(async () => {
    world = await virtualGroup(group, '2026-11-20T08:00:00.000Z');
    for (const number of [1, 2, 101, 102, 500, 700, 900]) {
      await world.ports.directory.learnPerson({
        tenantId: group.tenantId,
        id: personId(number),
        name: `Person ${number}`,
      });
    }
    await world.ports.directory.learnPerson({ tenantId: group.tenantId, id: personId(102), language: 'nn' });
    const other = { ...sampleGroup(2), id: 'nabo', name: 'Nabogruppen', chair: personId(3), deputyChair: undefined };
    await world.ports.groups.save({ revision: 1, at: world.now(), by: 'test', group: other }, undefined);
    await world.live('2026-11-22T09:00:00.000Z');
  });
  beforeEach(() => {
    before = world.rows();
  });

  it.each(leaders)(
    '%s does nothing for a coordinator who does not lead, and says so in their own language',
    async (verb) => {
      const answer = await pressAs(world.ports, 102, dataOf(verb));
      const values = { group: group.name, chair: 'Person 1 eller Person 2' };
      expect(answer).toEqual({ text: say('nn', 'reply.chairOnly', values) });
      expect(world.rows()).toEqual(before);
    },
  );

  it.each(leaders)('%s does nothing for a stranger of the tenant', async (verb) => {
    const answer = await pressAs(world.ports, 900, dataOf(verb));
    expect(answer).toEqual({
      text: say('nb', 'reply.chairOnly', { group: group.name, chair: 'Person 1 eller Person 2' }),
    });
    expect(world.rows()).toEqual(before);
  });

  it.each([102, 1, 900])('showCard gives nobody else the card of an area: person %i', async (person) => {
    const said = saidIn(await pressAs(world.ports, person, dataOf('showCard')));
    expect(said).toBe(say(person === 102 ? 'nn' : 'nb', 'reply.refused.notYours', { area: 'Område 1' }));
    expect(world.rows()).toEqual(before);
  });

  it.each(verbs)('%s does nothing for somebody of another tenant, and tells nothing of the group', async (verb) => {
    const said = saidIn(
      await pressAs(world.ports, 1, dataOf(verb), { tenantId: '10000000-0000-4000-8000-00000000000f' }),
    );
    expect(said).not.toContain(group.name);
    expect(said).not.toContain('Person');
    expect(world.rows()).toEqual(before);
  });

  it.each([...verbs, 'away', 'back'])(
    '%s shows and does nothing in the channel, where the others read it',
    async (verb) => {
      const data =
        verb === 'away' || verb === 'back' ? { v: 1, verb, day: '2026-12-24' } : dataOf(verb as (typeof verbs)[number]);
      for (const person of [1, 101]) {
        expect(await pressAs(world.ports, person, data, channel)).toEqual({ text: say('nb', 'reply.personalOnly') });
      }
      expect(world.rows()).toEqual(before);
      expect((await world.ports.directory.person(group.tenantId, personId(101)))?.awayUntil).toBeUndefined();
    },
  );

  it.each(verbs)('%s does nothing with an id that was tampered with', async (verb) => {
    const changes = [
      ...['finnesikke', '../samordning', 'samordning:head', '', 7, null, ['samordning'], { id: 'samordning' }].map(
        (one) => ({ g: one }),
      ),
      { g: 'nabo' },
      ...('m' in genuine[verb]
        ? ['2020-01-01-0900', '2026-11-24-0900-2', 'x', 7, null].map((one) => ({ m: one }))
        : []),
      ...('a' in genuine[verb] ? ['finnesikke', '*', 7, null].map((one) => ({ a: one })) : []),
      { v: 2 },
      { v: '1' },
      { verb: `${verb} ` },
      { verb: 'constructor' },
    ];
    for (const change of changes) {
      const person = verb === 'showCard' ? 101 : 1;
      const said = saidIn(await pressAs(world.ports, person, dataOf(verb, change)));
      expect(said).not.toBe('');
      expect(said).not.toContain('undefined');
      expect([change, world.rows()]).toEqual([change, before]);
    }
  });
});

describe('nonsense in a form of the chair', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  beforeAll(async () => {
    world = await virtualGroup(group, '2026-11-20T08:00:00.000Z');
    await world.live('2026-11-22T09:00:00.000Z');
  });

  const nonsense: readonly unknown[] = [
    ...[
      '',
      ' ',
      'x',
      '2026-13-45',
      '25:00',
      '2026-02-30',
      '0000-00-00',
      '99999-01-01',
      '<b>',
      '${x}',
      '\u0000',
      '\ud800',
    ],
    ...[7, -1, 1e308, true, null, [], [['2026-11-25']], ['2026-11-25', '2026-11-25'], {}, { toString: 'x' }],
    'x'.repeat(60_000),
  ];
  const inputs: Readonly<Record<string, readonly string[]>> = {
    moveMeeting: [`day.${m}`, `time.${m}`],
    extraMeeting: ['day.extra', 'time.extra'],
    pauseUntil: ['day.pause'],
    switchRhythm: ['rhythm', 'untilDay', 'untilTime'],
    successor: ['person', 'signInName'],
    away: ['day'],
  };

  it.each(Object.keys(inputs))('%s changes nothing, and the form or a sentence comes back', async (verb) => {
    const before = world.rows();
    for (const field of inputs[verb] ?? []) {
      for (const value of nonsense) {
        const filled = verb === 'away' ? {} : genuine[verb as keyof typeof genuine];
        const data = { v: 1, verb, l: 'nb', ...filled, ...(verb === 'successor' && { person: '' }), [field]: value };
        const said = saidIn(await pressAs(world.ports, 1, data));
        expect(said.length).toBeGreaterThan(10);
        expect(said.length).toBeLessThan(80_000);
        expect([field, value, world.rows()]).toEqual([field, value, before]);
      }
    }
  });

  it('refuses 70 KB, 600 fields and the names of prototypes', async () => {
    const before = world.rows();
    const fields = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`f${index}`, 'x']));
    const sent: unknown[] = [
      { ...genuine.switchRhythm, v: 1, verb: 'switchRhythm', reason: 'x'.repeat(70_000) },
      { ...genuine.extraMeeting, v: 1, verb: 'extraMeeting', ...fields },
      JSON.parse('{"__proto__":{"v":1,"verb":"pauseUntil","g":"samordning","day.pause":"2026-12-24"}}'),
      JSON.parse('{"v":1,"verb":"__proto__","g":"samordning"}'),
      ...[undefined, null, 'x', 7, [], [{ v: 1, verb: 'resumeMeetings', g }]],
    ];
    for (const data of sent) {
      expect(await pressAs(world.ports, 1, data)).toEqual({ text: say('nb', 'reply.refused.badCard') });
    }
    const polluted = JSON.parse(
      '{"v":1,"verb":"pauseUntil","g":"samordning","day.pause":"","__proto__":{"day.pause":"2026-12-24"},"constructor":"x","toString":"y"}',
    ) as unknown;
    expect(saidIn(await pressAs(world.ports, 1, polluted))).toContain('plan');
    expect(world.rows()).toEqual(before);
    expect({}).not.toHaveProperty('day.pause');
  });
});
