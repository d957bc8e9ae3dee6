import { describe, expect, it } from '@jest/globals';
import { importGroup, type ImportNeeds, type ImportOptions } from '../../src/app/import-group';
import type { Groups } from '../../src/app/ports/groups';
import type { Log } from '../../src/app/ports/log';
import { keyOf } from '../../src/domain/group';
import { createFakeStorage } from '../support/fakes/create-fake-storage';
import { aGroup } from './group-file/a-group';

const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined, child: () => log };
const save: ImportOptions = { by: 'astrid', dryRun: false };

function world(today = '2026-11-24T08:00:00.000Z') {
  const followedUp: unknown[] = [];
  const clock = { at: today, now: (): string => clock.at };
  const groups: Groups = createFakeStorage(clock).groups;
  const needs: ImportNeeds = {
    ...{ groups, clock, log },
    afterSave: ({ group }) => Promise.resolve(void followedUp.push(keyOf(group))),
  };
  return { needs, followedUp, clock };
}

describe('importing a group', () => {
  it('keeps every revision with who and when', async () => {
    const { needs, clock } = world();
    await importGroup(needs, aGroup('{id: a, name: A}'), save);
    clock.at = '2026-12-01T08:00:00.000Z';
    const second = await importGroup(needs, aGroup('{id: a, name: B}'), save);
    expect(second).toMatchObject({ outcome: 'saved', revision: 2, isFollowedUp: true });
    const revisions = await needs.groups.revisions(keyOf(aGroup('{id: a, name: A}')));
    expect(revisions).toMatchObject([
      { revision: 1, at: '2026-11-24T08:00:00.000Z', by: 'astrid', group: aGroup('{id: a, name: A}') },
      { revision: 2, at: '2026-12-01T08:00:00.000Z', by: 'astrid' },
    ]);
  });

  it("ends what is gone on the group's own yesterday, not on that of UTC", async () => {
    const { needs, clock } = world();
    await importGroup(needs, aGroup('{id: a, name: A}'), save);
    clock.at = '2026-11-30T23:30:00.000Z';
    const result = await importGroup(needs, aGroup('{id: a, name: B}'), save);
    expect(result).toMatchObject({ group: { areas: [{ names: [{ to: '2026-11-30' }, { from: '2026-12-01' }] }] } });
  });

  it('writes nothing in a dry run and follows nothing up', async () => {
    const { needs, followedUp } = world();
    const result = await importGroup(needs, aGroup('{id: a, name: A}'), { by: 'astrid', dryRun: true });
    expect(result).toMatchObject({ outcome: 'wouldSave', revision: 1 });
    expect(await needs.groups.list()).toEqual([]);
    expect(followedUp).toEqual([]);
  });

  it('follows up even without a change, so that an import that was cut off can be finished', async () => {
    const { needs, followedUp } = world();
    await importGroup(
      { ...needs, afterSave: () => Promise.reject(new Error('killed')) },
      aGroup('{id: a, name: A}'),
      save,
    );
    expect(followedUp).toEqual([]);
    const again = await importGroup(needs, aGroup('{id: a, name: A}'), save);
    expect(again).toMatchObject({ outcome: 'unchanged', revision: 1, changes: [] });
    expect(followedUp).toHaveLength(1);
  });

  it('loses nothing of an import that came in between', async () => {
    const { needs } = world();
    await importGroup(needs, aGroup('{id: a, name: A}'), save);
    let isRaced = false;
    const groups: Groups = {
      ...needs.groups,
      async save(next, etag) {
        if (!isRaced) {
          isRaced = true;
          await importGroup(needs, aGroup('{id: a, name: A}, {id: b, name: B}'), save);
        }
        return needs.groups.save(next, etag);
      },
    };
    const result = await importGroup({ ...needs, groups }, aGroup('{id: a, name: A, coordinator: kari@k.no}'), save);
    expect(result).toMatchObject({ outcome: 'saved', revision: 3 });
    expect(await needs.groups.revisions(keyOf(aGroup('{id: a, name: A}')))).toHaveLength(3);
  });

  it('refuses what does not hold together with the stored history', async () => {
    const { needs } = world();
    await importGroup(needs, aGroup('{id: skole, name: S}, {id: b, name: B, predecessor: skole}'), save);
    const result = await importGroup(
      needs,
      aGroup('{id: skole, name: S, predecessors: [{area: b, kind: merged}]}, {id: b, name: B}'),
      save,
    );
    expect(result).toMatchObject({ outcome: 'invalid' });
    expect(await needs.groups.revisions(keyOf(aGroup('{id: a, name: A}')))).toHaveLength(1);
  });

  it('does not move a group to another tenant unasked', async () => {
    const { needs } = world();
    const group = aGroup('{id: a, name: A}');
    await importGroup(needs, group, save);
    const moved = { ...group, tenantId: '11111111-0000-0000-0000-000000000000' };
    expect(await importGroup(needs, moved, save)).toEqual({ outcome: 'otherTenant', tenants: [group.tenantId] });
    expect(await importGroup(needs, moved, { ...save, newTenant: true })).toMatchObject({ outcome: 'saved' });
  });
});
