import { describe, expect, it } from '@jest/globals';
import type { Ports } from '../../src/app/ports/ports';
import { readUntilWritten } from '../../src/app/read-until-written';
import { keyOf } from '../../src/domain/group';
import { createFakeStorage } from '../support/fakes/create-fake-storage';
import { sampleGroup } from '../support/sample';

const group = sampleGroup(2);
const key = keyOf(group);
const revision = (number: number) => ({ revision: number, at: '2026-11-22T07:00:00.000Z', by: 'test', group });

async function looked() {
  const storage = createFakeStorage();
  await storage.groups.save(revision(1), undefined);
  const reads: string[] = [];
  let isDown = false;
  const real = {
    ...storage,
    groups: {
      ...storage.groups,
      find: (...args: Parameters<typeof storage.groups.find>) => {
        reads.push(args[0].groupId);
        return isDown ? Promise.reject(new Error('the store is down')) : storage.groups.find(...args);
      },
    },
  } as unknown as Ports;
  return { look: readUntilWritten(real, key), reads, storage, fails: (value: boolean) => (isDown = value) };
}

describe('the reads of one look at a group', () => {
  it('are made once as long as nothing is written', async () => {
    const { look, reads } = await looked();
    const [first, second] = [await look.groups.find(key), await look.groups.find(key)];
    expect(second).toEqual(first);
    expect(reads).toEqual([key.groupId]);
  });

  it('are made anew after a commit, and after a revision', async () => {
    const { look, reads } = await looked();
    const etag = (await look.groups.find(key))?.etag;
    const value = { latestMeetingId: '2026-11-24-0900' };
    await look.meetings.head(key);
    await look.commit.commit(key, [{ put: 'head', value, etag: undefined }]);
    expect((await look.meetings.head(key))?.value).toEqual(value);
    await look.groups.save(revision(2), etag);
    expect((await look.groups.find(key))?.value.revision).toBe(2);
    expect(reads).toHaveLength(2);
  });

  it('are made anew after a conflict: somebody else has written', async () => {
    const { look, storage } = await looked();
    const etag = (await look.groups.find(key))?.etag;
    await storage.groups.save(revision(2), etag);
    expect(await look.groups.save(revision(2), etag)).toBe('conflict');
    expect((await look.groups.find(key))?.value.revision).toBe(2);
  });

  it('are made again when one failed, and do not answer for another group', async () => {
    const { look, reads, fails } = await looked();
    fails(true);
    await expect(look.groups.find(key)).rejects.toThrow('the store is down');
    fails(false);
    expect((await look.groups.find(key))?.value.revision).toBe(1);
    expect(await look.groups.find({ ...key, groupId: 'en-annen' })).toBeUndefined();
    expect(reads).toEqual([key.groupId, key.groupId, 'en-annen']);
  });
});
