import { beforeEach, describe, expect, it } from '@jest/globals';
import { createGroup } from '../../../src/app/setup/create-group';
import { offerSetup } from '../../../src/app/setup/offer-setup';
import { saveSetup } from '../../../src/app/setup/save-setup';
import { setupKey } from '../../../src/app/setup/setup-key';
import type { Ports } from '../../../src/app/ports/ports';
import { personId, sampleGroup } from '../../support/sample';
import { virtualGroup } from '../../support/fakes/virtual-group';

const { tenantId } = sampleGroup();
const by = { id: personId(1), name: 'Nina Berg' };
const picked = (number: number) => ({ id: personId(number), name: `Person ${number}` });

describe('the group that is made of what was filled in', () => {
  let ports: Ports;
  beforeEach(async () => {
    ({ ports } = await virtualGroup(sampleGroup(1, { id: 'annen', name: 'Annen' }), '2026-11-20T08:00:00.000Z'));
  });

  const offer = (channelId: string) =>
    offerSetup(ports, {
      ...{ tenantId, by, language: 'nb', isAskedFor: true },
      team: { id: '19:ny@thread.tacv2' },
      channel: { id: channelId },
    });
  async function fillIn(channelId: string): Promise<number> {
    await offer(channelId);
    const saved = await saveSetup(ports, setupKey(tenantId, channelId), {
      ...{ shown: 1, by, pressId: channelId },
      change: (outline) => ({
        ...outline,
        ...{ name: 'Annen', chair: picked(1), areas: [{ id: 'helse', name: 'Helse', coordinator: picked(101) }] },
      }),
    });
    return saved?.version ?? 0;
  }
  const create = (channelId: string, shown: number, from: Ports = ports) =>
    createGroup(from, setupKey(tenantId, channelId), { shown, by, copy: undefined });

  it('gets an id of its own when another group has the name', async () => {
    const result = await create('19:a', await fillIn('19:a'));
    expect(result).toMatchObject({ kind: 'created', group: { id: 'annen-2', chair: personId(1) } });
    expect((await ports.groups.find({ tenantId, groupId: 'annen' }))?.value.group.areas[0]?.id).toBe('area1');
  });

  it('is another one for each of two channels that finish at the same time under one name', async () => {
    const versions = [await fillIn('19:a'), await fillIn('19:b')] as const;
    const made = await Promise.all([create('19:a', versions[0]), create('19:b', versions[1])]);
    const ids = made.map((one) => (one.kind === 'created' ? one.group.id : one.kind));
    expect(ids.toSorted()).toEqual(['annen-2', 'annen-3']);
  });

  it('is made once when the button is pressed twice', async () => {
    const shown = await fillIn('19:a');
    await Promise.all([create('19:a', shown), create('19:a', shown)]);
    expect((await create('19:a', shown)).kind).toBe('over');
    expect((await ports.groups.list(tenantId)).map(({ groupId }) => groupId).toSorted()).toEqual(['annen', 'annen-2']);
  });

  it.each(['before the group is stored', 'after it'] as const)(
    'is finished by the next press when stopped %s',
    async (when) => {
      const shown = await fillIn('19:a');
      const killed: Ports = {
        ...ports,
        groups: {
          ...ports.groups,
          save: async (...args) => {
            if (when === 'after it') await ports.groups.save(...args);
            throw new Error('killed');
          },
        },
      };
      await expect(create('19:a', shown, killed)).rejects.toThrow('killed');
      const result = await create('19:a', shown);
      expect(result).toMatchObject({ kind: 'created', group: { id: 'annen-2' } });
      const setup = await ports.desk.find(setupKey(tenantId, '19:a'), 'setup', 'setup');
      expect(setup?.value.state).toBe('created');
      const waiting = await ports.outbox.pending({ tenantId, groupId: 'annen-2' });
      expect(waiting.map(({ notice }) => notice.kind)).toContain('desk');
    },
  );

  it('is not made of a version that nobody has looked over, nor by somebody who was neither offered nor named', async () => {
    const shown = await fillIn('19:a');
    expect((await create('19:a', shown - 1)).kind).toBe('stale');
    const stranger = { id: personId(900), name: 'Fremmed' };
    const key = setupKey(tenantId, '19:a');
    expect((await createGroup(ports, key, { shown, by: stranger, copy: undefined })).kind).toBe('notYours');
    expect(await ports.groups.list(tenantId)).toHaveLength(1);
  });

  it('keeps what was filled in when the app is added again', async () => {
    const shown = await fillIn('19:a');
    await offer('19:a');
    const stored = await ports.desk.find(setupKey(tenantId, '19:a'), 'setup', 'setup');
    expect(stored?.value).toMatchObject({ version: shown, outline: { name: 'Annen' } });
    expect((await ports.outbox.pending(setupKey(tenantId, '19:a'))).map(({ id }) => id)).toEqual(['setupCard']);
  });
});
