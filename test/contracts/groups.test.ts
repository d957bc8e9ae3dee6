import { describe, expect, it } from '@jest/globals';
import { samples } from './samples';
import { stores } from './stores';

const { key, tenantId, personId } = samples;

describe.each(stores)('groups $name', ({ open }) => {
  it('finds nothing where nothing was stored', async () => {
    const { groups } = open();
    expect(await groups.find(key)).toBeUndefined();
    expect(await groups.revisions(key)).toEqual([]);
    expect(await groups.list()).toEqual([]);
  });

  it('gives back a group as it was stored', async () => {
    const { groups } = open();
    expect(await groups.save(samples.revision(1), undefined)).toBe('saved');
    expect((await groups.find(key))?.value).toEqual(samples.revision(1));
  });

  it('throws no revision away, and lists them oldest first past the tenth', async () => {
    const { groups } = open();
    for (let revision = 1; revision <= 11; revision += 1) {
      const etag = (await groups.find(key))?.etag;
      expect(await groups.save(samples.revision(revision), etag)).toBe('saved');
    }
    const revisions = await groups.revisions(key);
    expect(revisions.map((one) => one.revision)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect((await groups.find(key))?.value.revision).toBe(11);
  });

  it('does not overwrite what another administrator imported meanwhile, nor list what was not stored', async () => {
    const { groups } = open();
    await groups.save(samples.revision(1), undefined);
    const etag = (await groups.find(key))?.etag;
    expect(await groups.save(samples.revision(2, samples.group({ name: 'Første' })), etag)).toBe('saved');
    expect(await groups.save(samples.revision(2, samples.group({ name: 'Andre' })), etag)).toBe('conflict');
    expect(await groups.save(samples.revision(3, samples.group({ name: 'Andre' })), etag)).toBe('conflict');
    expect(await groups.save(samples.revision(1, samples.group({ name: 'Andre' })), undefined)).toBe('conflict');
    expect((await groups.find(key))?.value.group.name).toBe('Første');
    expect((await groups.list()).map((listing) => listing.name)).toEqual(['Første']);
    expect(await groups.revisions(key)).toHaveLength(2);
  });

  it('does not create a group on a stale etag', async () => {
    const { groups } = open();
    const other = open();
    await other.groups.save(samples.revision(1), undefined);
    const etag = (await other.groups.find(key))?.etag;
    expect(await groups.save(samples.revision(1), etag)).toBe('conflict');
    expect(await groups.list()).toEqual([]);
  });

  it('lists everybody a file names once, in whatever post, and the channel', async () => {
    const { groups } = open();
    await groups.save(samples.revision(1), undefined);
    const people = [1, 2, 3].map(personId).concat('kari@kommune.example', personId(9));
    const channelId = '19:channel@thread.tacv2';
    expect(await groups.list()).toEqual([
      { tenantId, groupId: key.groupId, name: 'Samordningsgruppen', channelId, people },
    ]);
  });

  it("lists one tenant's groups without the neighbour's, whose id may begin alike", async () => {
    const { groups } = open();
    const other = '00000000-0000-0000-0000-0000000000ab';
    for (const group of [{ id: 'a' }, { id: 'a-b' }, { id: 'ås' }, { id: 'a', tenantId: other }]) {
      await groups.save(samples.revision(1, samples.group(group)), undefined);
    }
    const ids = async (tenant?: string) => (await groups.list(tenant)).map((one) => one.groupId).toSorted();
    expect(await ids(tenantId)).toEqual(['a', 'a-b', 'ås']);
    expect(await ids(tenantId.toUpperCase())).toEqual(['a', 'a-b', 'ås']);
    expect(await ids(other)).toEqual(['a']);
    expect(await ids()).toEqual(['a', 'a', 'a-b', 'ås']);
  });
});
