import { beforeEach, describe, expect, it } from '@jest/globals';
import { say } from '../../../src/views/words';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { pressAs, saidIn } from '../../support/press-as';
import { personId, sampleGroup } from '../../support/sample';

const group = sampleGroup(3);
const { tenantId, id: g } = group;
const m = '2026-11-24-0900';
const id = 'abcdefghijklmnopqrstuv';
const save = { v: 1, verb: 'entry.save', l: 'nb', g, m, id };
const inChannel = (channelId: string) => ({
  ...{ isPersonal: false, channelId, conversationId: `${channelId};messageid=1` },
});

describe('a press that is delivered twice', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  const same = { activityId: 'the same' };
  const twice = async (person: number, data: object) => [
    saidIn(await pressAs(world.ports, person, data, same)),
    saidIn(await pressAs(world.ports, person, data, same)),
  ];

  beforeEach(async () => {
    world = await virtualGroup(group, '2026-11-20T08:00:00.000Z');
    for (const number of [1, 101, 102, 900]) {
      await world.ports.directory.learnPerson({ tenantId, id: personId(number), name: `Person ${number}` });
    }
    await world.live('2026-11-22T09:00:00.000Z');
  });

  it('saves one entry, and says the same both times', async () => {
    const [first, second] = await twice(101, { ...save, k: 'note', text: 'Husk vaktlisten' });
    expect(second).toBe(first);
    expect(first).toContain('Husk vaktlisten');
    expect(await world.ports.desk.versions(world.key, 'entry', id)).toHaveLength(1);
  });

  it('corrects an entry once, and is not told that somebody was faster', async () => {
    await pressAs(world.ports, 101, { ...save, k: 'note', text: 'Husk vaktlisten' });
    const said = await twice(101, { ...save, verb: 'entry.change', r: 1, text: 'Husk den nye vaktlisten' });
    for (const one of said) expect(one).toContain(say('nb', 'register.saved.note'));
    expect(await world.ports.desk.versions(world.key, 'entry', id)).toHaveLength(2);
  });

  it('confirms, or sends back, a decision once', async () => {
    await pressAs(world.ports, 101, { ...save, k: 'decision', text: 'Steng', decidedBy: personId(900) });
    const said = await twice(900, { ...save, verb: 'decision.sendBack', r: 1, comment: 'Ikke jeg' });
    for (const one of said) expect(one).toContain(say('nb', 'register.confirm.sentBackTitle'));
    expect(await world.ports.desk.versions(world.key, 'entry', id)).toHaveLength(2);
    await world.live('2026-11-22T09:01:00.000Z');
    const back = world.sent.filter(({ card }) => card.includes(say('nb', 'register.back.title')));
    expect(back.map(({ call, conversation }) => [call, conversation])).toEqual([['send', `chat:${personId(101)}`]]);
  });

  it('moves the date of an action once, and its owner is told once', async () => {
    const action = { ...save, verb: 'action.save', text: 'Ring', owner: personId(102), due: '2026-12-01' };
    await twice(101, action);
    await world.live('2026-11-22T09:01:00.000Z');
    const cards = () => world.sent.filter(({ card, call }) => call === 'send' && card.includes('action.handOver'));
    expect(cards().map(({ conversation }) => conversation)).toEqual([`chat:${personId(102)}`]);
    const said = await twice(102, { ...save, verb: 'action.move', r: 1, due: '2026-12-08', reason: 'Ferie' });
    for (const one of said) expect(one).not.toContain(say('nb', 'owned.stale'));
    await world.live('2026-11-22T09:02:00.000Z');
    expect(cards()).toHaveLength(1);
    const found = await world.ports.actions.find(world.key, id);
    expect(found?.value.history.map(({ what }) => what)).toEqual(['created', 'moved']);
  });
});

describe('two leaders on one form for an action', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  const form = { ...save, verb: 'action.save' };
  const actions = async () =>
    (await world.ports.actions.current(world.key)).map(({ value }) => [value.id, value.text, value.history[0]?.by.id]);

  beforeEach(async () => {
    world = await virtualGroup(group, '2026-11-20T08:00:00.000Z');
    for (const number of [1, 2]) {
      await world.ports.directory.learnPerson({ tenantId, id: personId(number), name: `Person ${number}` });
    }
    await world.live('2026-11-22T09:00:00.000Z');
    await pressAs(world.ports, 1, { ...form, text: 'Bestille tester' });
  });

  it('tell the second who was first and with what, and keep what was typed, to be saved as another', async () => {
    const typed = { ...form, text: 'Bestille munnbind', due: '2026-12-01' };
    const answer = await pressAs(world.ports, 2, typed, { activityId: 'second' });
    const said = saidIn(answer);
    const names = { name: 'Person 1', text: 'Bestille tester', button: say('nb', 'actionForm.save') };
    expect(said).toContain(say('nb', 'actionForm.other', names));
    expect(said).toContain('Bestille munnbind');
    expect(said).toContain('2026-12-01');
    expect(await actions()).toEqual([[id, 'Bestille tester', personId(1)]]);
    // The same press redelivered says the same; the form that came back makes one more action, and one only.
    expect(saidIn(await pressAs(world.ports, 2, typed, { activityId: 'second' }))).toBe(said);
    const another = /"id":"([\w-]{22})"/.exec(said)?.[1];
    for (let times = 0; times < 2; times += 1) await pressAs(world.ports, 2, { ...typed, id: another });
    expect(await actions()).toEqual([
      [id, 'Bestille tester', personId(1)],
      [another, 'Bestille munnbind', personId(2)],
    ]);
  });

  it('agree when both save the same, also when it was ticked off meanwhile', async () => {
    await pressAs(world.ports, 1, { ...save, verb: 'action.done', r: 1 });
    const said = saidIn(await pressAs(world.ports, 2, { ...form, text: 'Bestille tester' }));
    expect(said).toContain(say('nb', 'actionSaved.title'));
    expect(await actions()).toHaveLength(1);
  });
});

describe('what a client makes up', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;

  beforeEach(async () => {
    world = await virtualGroup(group, '2026-11-20T08:00:00.000Z');
    await world.ports.directory.learnPerson({ tenantId, id: personId(102), name: 'Person 102' });
    await world.live('2026-11-22T09:00:00.000Z');
  });

  it('opens nothing in a channel that is not the group’s', async () => {
    const elsewhere = inChannel('19:other@thread.tacv2');
    const data = { ...save, k: 'note', text: 'Husk' };
    const before = world.rows();
    expect(saidIn(await pressAs(world.ports, 101, data, elsewhere))).toBe(say('nb', 'reply.personalOnly'));
    expect(world.rows()).toEqual(before);
    expect(saidIn(await pressAs(world.ports, 101, data, inChannel(group.channel.channelId)))).toContain('Husk');
  });

  it.each([
    ['a meeting that never was', { m: '2020-01-01-0900', k: 'note', text: 'Husk' }],
    ['an id that breaks a key', { id: 'a:b/c', k: 'note', text: 'Husk' }],
    ['a kind that there is not', { k: 'law', text: 'Husk' }],
    ['no text', { k: 'note', text: ' \n ' }],
    ['more text than there is room for', { k: 'note', text: 'x'.repeat(1001) }],
    ['an area of nobody', { k: 'advice', text: 'Husk', ownArea: 'tull', ownText: 'Slik' }],
    ['a case of nobody', { k: 'note', text: 'Husk', case: 'tull' }],
    ['a decision of nobody', { k: 'decision', text: 'Husk', decidedBy: 'Kari' }],
  ])('%s stores nothing', async (_, data) => {
    const before = world.rows();
    const said = saidIn(await pressAs(world.ports, 101, { ...save, ...data }));
    expect(said).not.toContain(say('nb', 'register.edit') + '"');
    expect(world.rows()).toEqual(before);
  });

  it('leaves nothing of an entry in a group that has not had a meeting, nor of one that somebody else saved', async () => {
    const fresh = await virtualGroup(group, '2026-11-20T08:00:00.000Z');
    const before = fresh.rows();
    await pressAs(fresh.ports, 101, { ...save, k: 'note', text: 'Husk' });
    expect(fresh.rows()).toEqual(before);
    await pressAs(world.ports, 101, { ...save, k: 'note', text: 'Husk' });
    const saved = world.rows();
    await pressAs(world.ports, 102, { ...save, k: 'note', text: 'Noe annet' });
    expect(world.rows()).toEqual(saved);
  });

  it('leaves nothing of a wide mark by somebody who may not set it', async () => {
    const before = world.rows();
    const said = saidIn(await pressAs(world.ports, 101, { ...save, k: 'note', text: 'Husk', visibility: 'wide' }));
    expect(said).toContain('Husk');
    expect(world.rows()).toEqual(before);
  });

  it.each([
    ['ticked it off', { verb: 'action.done', r: 1 }],
    ['moved the date', { verb: 'action.move', r: 1, due: '2026-12-08', reason: 'Ferie' }],
  ])('reminds nobody who has %s while the reminder waited for the end of the quiet hours', async (_, change) => {
    await world.ports.directory.learnPerson({
      ...{ tenantId, id: personId(102), quietHours: { from: '20:00', to: '10:00' } },
    });
    const action = { ...save, verb: 'action.save', text: 'Ring', owner: personId(102), due: '2026-11-27' };
    await pressAs(world.ports, 101, action);
    await world.live('2026-11-26T07:30:00.000Z');
    expect((await world.ports.outbox.pending(world.key)).map(({ notice }) => notice.kind)).toContain('deskOnce');
    await pressAs(world.ports, 102, { ...save, ...change });
    const before = world.sent.length;
    await world.live('2026-11-26T12:00:00.000Z');
    const sent = world.sent.slice(before).filter(({ call }) => call === 'send');
    expect(sent.filter(({ conversation }) => conversation === `chat:${personId(102)}`)).toEqual([]);
    expect(await world.ports.outbox.pending(world.key)).toEqual([]);
  });

  it('reminds nobody who has had the messages of the day, and asks the one who decided all the same', async () => {
    world = await virtualGroup({ ...group, messagesPerDay: 1 }, '2026-11-20T08:00:00.000Z');
    for (const number of [101, 102]) {
      await world.ports.directory.learnPerson({ tenantId, id: personId(number), name: `Person ${number}` });
    }
    await world.live('2026-11-22T09:00:00.000Z');
    for (const nth of ['a', 'b']) {
      const action = { ...save, verb: 'action.save', text: `Ring ${nth}`, owner: personId(102), due: '2026-11-27' };
      await pressAs(world.ports, 101, { ...action, id: `${id}${nth}` });
    }
    await world.live('2026-11-26T12:00:00.000Z');
    const reminded = world.sent.filter(({ summary }) => summary.startsWith('Frist '));
    expect(reminded).toHaveLength(1);
    expect(reminded[0]?.at).toBe('2026-11-26T07:00:00.000Z');
  });
});
