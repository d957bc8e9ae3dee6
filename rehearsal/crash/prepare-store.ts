import type { Action } from '../../src/domain/action';
import { keyOf } from '../../src/domain/group';
import type { Storage } from '../../src/storage/storage';
import type { CrashPlan } from './crash-plan';

const writtenTogether = 40;

/** The group, its faster rhythm, and an action for each area and meeting to be ticked off; the ids of those. */
export async function prepareStore(storage: Storage, plan: CrashPlan): Promise<readonly string[]> {
  const key = keyOf(plan.group);
  await storage.groups.save({ revision: 1, at: plan.since, by: 'crash', group: plan.group }, undefined);
  await storage.commit.commit(key, [{ put: 'plan', value: plan.rhythm, etag: undefined }]);
  const ids = plan.areaIds.flatMap((areaId) => plan.meetingIds.map((_, index) => `${areaId}-${index}`));
  for (let at = 0; at < ids.length; at += writtenTogether) {
    const some = ids.slice(at, at + writtenTogether);
    await storage.commit.commit(
      key,
      some.map((id) => ({ put: 'action', value: actionOf(id), etag: undefined }) as const),
    );
  }
  return ids;
}

function actionOf(id: string): Action {
  const [areaId = ''] = id.split('-');
  const text = `Aksjon ${id.replace('-', ' ')}`;
  const area = { id: areaId, name: areaId };
  return { id, text, area, state: 'open', createdOn: '2026-11-24', history: [] };
}
