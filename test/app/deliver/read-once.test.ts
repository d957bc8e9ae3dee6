import { describe, expect, it } from '@jest/globals';
import { readOnce } from '../../../src/app/deliver/read-once';
import type { Directory } from '../../../src/app/ports/directory';
import type { PendingNotice } from '../../../src/app/ports/outbox';
import type { Ports } from '../../../src/app/ports/ports';
import { keyOf } from '../../../src/domain/group';
import { samples } from '../../contracts/samples';
import { createFakeStorage } from '../../support/fakes/create-fake-storage';
import { sampleGroup } from '../../support/sample';

const { key, tenantId, personId, meetingId } = samples;
const card = (number: number): PendingNotice => ({
  id: `card:${number}`,
  notice: { kind: 'statusCard', meetingId, areaId: `omrade-${number}`, person: personId(number) },
  askedAt: samples.meeting().openedAt,
  attempts: 0,
  notBefore: undefined,
  claimedUntil: undefined,
  lastError: undefined,
  stopped: false,
  etag: '1',
});
const cards = (count: number) => Array.from({ length: count }, (_, index) => card(index));

describe('the reads of one run of deliveries', () => {
  async function opened(count: number, people?: Directory['people']) {
    const storage = createFakeStorage();
    for (let number = 0; number < count; number += 1) {
      await storage.directory.learnPerson({ tenantId, id: personId(number), name: `Kari ${number}` });
    }
    const asked: string[] = [];
    const directory: Directory = {
      ...storage.directory,
      person: (tenant, id) => {
        asked.push(id);
        return storage.directory.person(tenant, id);
      },
      people: people ?? ((tenant) => (asked.push('all'), storage.directory.people(tenant))),
    };
    const real = { ...storage, directory } as unknown as Ports;
    const once = readOnce(real, key, cards(count)).directory;
    return { once, asked, storage };
  }

  it('do not ask for each person when many get a card', async () => {
    const { once, asked } = await opened(20);
    const found = await Promise.all(cards(20).map((_, number) => once.person(tenantId, personId(number))));
    expect(found.map((person) => person?.name)).toEqual(cards(20).map((_, number) => `Kari ${number}`));
    expect(asked).toEqual(['all']);
  });

  it('do not ask for all when one person gets a card', async () => {
    const { once, asked } = await opened(1);
    expect((await once.person(tenantId, personId(0)))?.name).toBe('Kari 0');
    expect(asked).toEqual([personId(0)]);
  });

  it('find another group by its own key: the card that sets up a group stands in a place of its own', async () => {
    const { storage } = await opened(0);
    const group = sampleGroup(1);
    await storage.groups.save({ revision: 1, at: '2026-11-20T08:00:00.000Z', by: 'test', group }, undefined);
    const { groups } = readOnce(storage as unknown as Ports, { tenantId: group.tenantId, groupId: 'setup-0' }, []);
    expect((await groups.find(keyOf(group)))?.value.group.name).toBe(group.name);
    expect(await groups.find({ tenantId: group.tenantId, groupId: 'setup-0' })).toBeUndefined();
  });

  it('see what the run itself has learnt of a person', async () => {
    const { once } = await opened(20);
    await once.person(tenantId, personId(1));
    await once.learnPerson({ tenantId, id: personId(1).toUpperCase(), conversationId: 'a:new' });
    expect((await once.person(tenantId, personId(1)))?.conversationId).toBe('a:new');
  });

  it('ask for each person of a tenant that has too many, and for one who is not among the others', async () => {
    const { once, asked } = await opened(20, () => Promise.resolve(undefined));
    expect((await once.person(tenantId, personId(3)))?.name).toBe('Kari 3');
    expect(asked).toEqual([personId(3)]);
    const { once: few, storage } = await opened(20, () => Promise.resolve([]));
    await storage.directory.learnPerson({ tenantId, id: personId(40), name: 'Ny' });
    expect((await few.person(tenantId, personId(40)))?.name).toBe('Ny');
  });

  it('do not mix up tenants', async () => {
    const { once } = await opened(20);
    expect(await once.person(personId(99), personId(1))).toBeUndefined();
  });
});
