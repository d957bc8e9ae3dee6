import { beforeEach, describe, expect, it } from '@jest/globals';
import { raisedCaseId } from '../../../src/teams/presses/raised-case-id';
import { say } from '../../../src/views/words';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { pressAs, saidIn } from '../../support/press-as';
import { personId, sampleGroup, sampleMember } from '../../support/sample';

const [leader, guest] = [907, 902];
const group = { ...sampleGroup(2, { leaders: [{ person: personId(leader) }] }), automatic: false };
const c = raisedCaseId(personId(101), 'A');
const stale = say('nb', 'groupCase.answer.stale');

describe('a case that the chair has open while its date passes', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  let shown: number;
  const about = async () => {
    const found = await world.ports.desk.find(world.key, 'case', c);
    if (found === undefined) throw new Error('The case is gone.');
    return found.value;
  };
  const press = async (verb: string, data: object, by = 1) =>
    saidIn(await pressAs(world.ports, by, { v: 1, verb, l: 'nb', g: group.id, c, ...data }));

  beforeEach(async () => {
    world = await virtualGroup(group, '2026-11-20T09:00:00.000Z');
    for (const number of [1, 2, 101, leader, guest]) await world.ports.directory.learnPerson(sampleMember(number));
    await press('case.raise', { c: 'A', title: 'Hallen' }, 101);
    await press('up.sendUp', { n: 1, leader: personId(leader), what: 'decide', text: 'Skal vi?', due: '2026-11-23' });
    shown = (await about()).version;
    await world.live('2026-11-24T09:00:00.000Z');
    expect((await about()).question).toMatchObject({ remindedAt: expect.any(String), overdueAt: expect.any(String) });
    expect((await about()).version).toBe(shown + 2);
  });

  it('takes the chair’s press: what the clock has marked is nobody’s change', async () => {
    expect(await press('case.close', { n: shown, closeText: 'Løst' })).not.toContain(stale);
    expect((await about()).state).toBe('closed');
  });

  it('takes an invitation', async () => {
    await press('guest.invite', { n: shown, guest: personId(guest) });
    expect((await about()).guests).toMatchObject([{ id: personId(guest) }]);
  });

  it('refuses what a card from before somebody’s change asks for, also when the clock has marked it on both sides', async () => {
    await press('guest.invite', { n: shown, guest: personId(guest) });
    expect(await press('case.close', { n: shown, closeText: 'Løst' })).toContain(stale);
    expect(await press('case.close', { n: shown + 2, closeText: 'Løst' })).toContain(stale);
    const after = (await about()).version;
    await press('up.sendUp', { n: 2, leader: personId(leader), what: 'decide', text: 'Nå?', due: '2026-11-25' });
    const asked = (await about()).version;
    await world.live('2026-11-26T09:00:00.000Z');
    expect((await about()).version).toBe(asked + 2);
    expect(await press('case.close', { n: after, closeText: 'Løst' })).toContain(stale);
    expect((await about()).state).toBe('sentUp');
    await press('guest.end', { n: asked, guestLeaving: personId(guest) });
    expect((await about()).guests).toMatchObject([{ endedAt: world.now() }]);
  });

  it('closes once, and refuses a version that there is not yet', async () => {
    expect(await press('case.close', { n: shown + 9, closeText: 'Løst' })).toContain(stale);
    await press('case.close', { n: shown, closeText: 'Løst' });
    const { version, state } = await about();
    expect(state).toBe('closed');
    await press('case.close', { n: shown, closeText: 'Løst' });
    expect((await about()).version).toBe(version);
  });
});
