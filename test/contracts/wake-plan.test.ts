import { describe, expect, it } from '@jest/globals';
import type { WakePlan } from '../../src/app/ports/wakes';
import { createWakes } from '../../src/storage/create-wakes';
import { freshTable } from '../support/azurite';
import { FakeWakePlan } from '../support/fakes/fake-wake-plan';
import { recordingLog } from './recording-log';
import { samples } from './samples';

const { key, tenantId } = samples;
const at = '2026-11-24T08:00:00.000Z';
const plans: readonly { name: string; open: () => WakePlan }[] = [
  { name: 'in memory', open: () => new FakeWakePlan() },
  { name: 'on Azurite', open: () => createWakes({ ...freshTable(), log: recordingLog() }).plan },
];

describe.each(plans)('the plan of wake-ups $name', ({ open }) => {
  it('keeps the last that was saved', async () => {
    const plan = open();
    expect(await plan.find(key)).toBeUndefined();
    expect(await plan.save(key, { generation: 2 ** 31 - 2, at }, undefined)).toBe(true);
    const first = await plan.find(key);
    expect(first).toMatchObject({ generation: 2 ** 31 - 2, at });
    const later = { generation: 1, at: '2026-12-01T08:00:00.000Z' };
    expect(await plan.save(key, later, first?.etag)).toBe(true);
    expect(await plan.find(key)).toMatchObject(later);
  });

  it('does not overwrite what somebody else has saved since it was read', async () => {
    const plan = open();
    await plan.save(key, { generation: 1, at }, undefined);
    expect(await plan.save(key, { generation: 2, at }, undefined)).toBe(false);
    const read = await plan.find(key);
    expect(await plan.save(key, { generation: 3, at }, read?.etag)).toBe(true);
    expect(await plan.save(key, { generation: 4, at }, read?.etag)).toBe(false);
    expect(await plan.find(key)).toMatchObject({ generation: 3 });
  });

  it('lets one of two win who plan at the same time', async () => {
    const plan = open();
    const outcomes = await Promise.all([1, 2, 3, 4].map((generation) => plan.save(key, { generation, at }, undefined)));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
  });

  it('finds the groups that are late, of all tenants, and no others', async () => {
    const plan = open();
    const keys = [
      { tenantId, groupId: 'samordning-østre' },
      { tenantId: '00000000-0000-0000-0000-0000000000ab', groupId: 'samordning-østre' },
      { tenantId, groupId: 'beredskap' },
      { tenantId, groupId: 'just-now' },
    ];
    const times = ['2026-11-24T07:59:59.999Z', '2025-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z', at];
    for (const [index, each] of keys.entries()) {
      await plan.save(each, { generation: 1, at: times[index] ?? at }, undefined);
    }
    const late = await plan.overdue(at);
    expect(late.map((each) => each.tenantId + each.groupId).toSorted()).toEqual(
      keys
        .slice(0, 2)
        .map((each) => each.tenantId + each.groupId)
        .toSorted(),
    );
    expect(await plan.overdue('2024-01-01T00:00:00.000Z')).toEqual([]);
  });
});
