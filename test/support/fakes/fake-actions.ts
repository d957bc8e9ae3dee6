import type { Actions } from '../../../src/app/ports/meetings';
import { actionSchema } from '../../../src/domain/action';
import { groupRows } from '../../../src/storage/group-rows';
import type { FakeRows } from './fake-rows';

export function fakeActions(rows: FakeRows): Actions {
  const { partition, actions, action, archivedAction } = groupRows;
  return {
    current: (key) => Promise.resolve(rows.range(partition(key), actions, actionSchema)),
    find: (key, actionId) =>
      Promise.resolve(
        rows.get(partition(key), action(actionId), actionSchema) ??
          rows.get(partition(key), archivedAction(actionId), actionSchema),
      ),
  };
}
