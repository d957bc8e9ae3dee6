import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { offerSetup } from '../../../src/app/setup/offer-setup';
import { setupKey } from '../../../src/app/setup/setup-key';
import { say } from '../../../src/views/words';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { pressAs, saidIn } from '../../support/press-as';
import { personId, sampleGroup } from '../../support/sample';

const group = sampleGroup(3);
const { tenantId } = group;
const channelId = '19:new@thread.tacv2';
const s = setupKey(tenantId, channelId).groupId;
const g = group.id;

const buttons = [
  { verb: 'setup.show', view: 'times' },
  { verb: 'setup.save', part: 'times', then: 'people', r: 1, name: 'Kuppet' },
  { verb: 'setup.back', part: 'times', then: 'people', r: 1, name: 'Kuppet' },
  { verb: 'setup.area', do: 'save', r: 1, areaName: 'Kuppet' },
  { verb: 'setup.area', do: 'remove', r: 1, area: 'area1' },
  { verb: 'setup.area', do: 'split', r: 1, area: 'area1', areaName: 'A', name2: 'B', follows: 'first' },
  { verb: 'setup.area', do: 'merge', r: 1, area: 'area1', otherArea: 'area2', areaName: 'A' },
  { verb: 'setup.area', do: 'recall', r: 1, coming: 'area1/2027-01-01' },
  { verb: 'setup.leader', do: 'add', r: 1, leader: personId(900) },
  { verb: 'setup.leader', do: 'remove', r: 1, leaders: personId(900) },
  { verb: 'setup.area', do: 'up', r: 1, movedArea: 'area2' },
  { verb: 'setup.free', do: 'add', r: 1, freeFrom: '2026-12-28' },
  { verb: 'setup.free', do: 'remove', r: 1, freeDays: '2026-12-28/2026-12-28' },
  { verb: 'setup.create', r: 1 },
] as const;
/** What a group that is to be has no button for. */
const ofGroups = [
  { verb: 'setup.show', view: 'channel' },
  { verb: 'setup.save', part: 'channel', then: 'settings', r: 1, channel: '19:new@thread.tacv2' },
  { verb: 'setup.save', part: 'times', then: 'channel', r: 1, name: 'Kuppet' },
  { verb: 'setup.back', part: 'channel', then: 'settings', r: 1, channel: '19:new@thread.tacv2' },
] as const;
const named = buttons.map((data) => [`${data.verb}${'do' in data ? ` ${data.do}` : ''}`, data] as const);

describe('a button of the set-up', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  let before: readonly string[];

  beforeAll(async () => {
    world = await virtualGroup(group, '2026-11-20T08:00:00.000Z');
    const by = { id: personId(1), name: 'Nina Berg' };
    await offerSetup(world.ports, {
      ...{ tenantId, by, language: 'nb', isAskedFor: true },
      team: { id: '19:new-team@thread.tacv2' },
      channel: { id: channelId },
    });
    await world.ports.directory.learnPerson({ tenantId, id: personId(1), name: 'Nina Berg' });
  });
  beforeEach(() => {
    before = world.rows();
  });

  it.each(named)('%s does nothing to the group for somebody who does not lead it', async (_, data) => {
    for (const person of [101, 500, 900]) {
      const said = saidIn(await pressAs(world.ports, person, { v: 1, l: 'nb', g, ...data }));
      expect(said).toContain('Nina Berg');
      expect(world.rows()).toEqual(before);
    }
  });

  it.each(named)('%s shows nothing of the group in a channel, to its chair either', async (_, data) => {
    const answer = await pressAs(world.ports, 1, { v: 1, l: 'nb', g, ...data }, { isPersonal: false, channelId });
    expect(answer).toEqual({ text: say('nb', 'reply.personalOnly') });
    expect(world.rows()).toEqual(before);
  });

  it.each(ofGroups.map((data) => [`${data.verb} ${JSON.stringify(data)}`, data] as const))(
    '%s chooses a channel for nobody but those who lead a group, and for no group that is to be',
    async (_, data) => {
      for (const person of [101, 500, 900]) {
        expect(saidIn(await pressAs(world.ports, person, { v: 1, l: 'nb', g, ...data }))).toContain('Nina Berg');
      }
      const draft = await pressAs(world.ports, 1, { v: 1, l: 'nb', s, ...data });
      expect(draft).toEqual({ text: say('nb', 'reply.refused.badCard') });
      expect(world.rows()).toEqual(before);
    },
  );

  it.each(named)('%s does nothing to a group that is to be for somebody outside its team', async (_, data) => {
    const answer = await pressAs(world.ports, 900, { v: 1, l: 'nb', s, ...data });
    expect(answer).toEqual({ text: say('nb', 'setup.notInTeamYourself') });
    expect(world.rows()).toEqual(before);
  });

  it.each(named)(
    '%s does nothing to a group that is to be for a guest account that is in its team',
    async (_, data) => {
      const signInName = 'kari_nabo.example#ext#@kommune.example';
      await world.ports.directory.learnPerson({
        ...{ tenantId, id: personId(905), name: 'Kari Nabo', signInName },
        teamIds: ['19:new-team@thread.tacv2'],
      });
      before = world.rows();
      const answer = await pressAs(world.ports, 905, { v: 1, l: 'nb', s, ...data });
      expect(answer).toEqual({ text: say('nb', 'setup.guestYourself') });
      expect(world.rows()).toEqual(before);
    },
  );

  it.each(named)(
    '%s does nothing for another tenant, with both targets, with none, or tampered with',
    async (_, data) => {
      const elsewhere = { tenantId: '10000000-0000-4000-8000-00000000000f' };
      for (const target of [{ s }, { g }]) {
        const said = saidIn(await pressAs(world.ports, 1, { v: 1, l: 'nb', ...target, ...data }, elsewhere));
        expect(said).toBe(say('nb', 'reply.refused.badCard'));
      }
      const tampered = [
        {},
        { s: g },
        { s: 'setup-../../x' },
        { s: 7 },
        { g: 'finnes/ikke' },
        { g: s },
        { g, r: -1 },
        { g, r: '1' },
        { g, v: 2 },
        { g, verb: 'setup.constructor' },
      ];
      for (const change of tampered) {
        const said = saidIn(await pressAs(world.ports, 900, { v: 1, l: 'nb', ...data, ...change }));
        expect([change, said]).not.toEqual([change, '']);
        expect([change, world.rows()]).toEqual([change, before]);
      }
    },
  );

  it('makes no group of a group: the chair’s card has no such button', async () => {
    const answer = await pressAs(world.ports, 1, { v: 1, l: 'nb', g, verb: 'setup.create', r: 1 });
    expect(answer).toEqual({ text: say('nb', 'reply.refused.badCard') });
    expect(world.rows()).toEqual(before);
  });
});
