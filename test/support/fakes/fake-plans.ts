import type { Plans } from '../../../src/app/ports/plans';
import { planRecordSchema, planSchema } from '../../../src/domain/plan';
import { groupRows } from '../../../src/storage/group-rows';
import type { FakeRows } from './fake-rows';

export function fakePlans(rows: FakeRows): Plans {
  const { partition, plan, planRecords } = groupRows;
  return {
    find: (key) => Promise.resolve(rows.get(partition(key), plan, planSchema)),
    records: (key) =>
      Promise.resolve(rows.range(partition(key), planRecords, planRecordSchema).map((stored) => stored.value)),
  };
}
