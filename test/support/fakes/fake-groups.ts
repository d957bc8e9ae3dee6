import type { GroupListing, GroupRevision, Groups } from '../../../src/app/ports/groups';
import { everyoneNamed } from '../../../src/domain/everyone-named';
import { groupSchema, keyOf } from '../../../src/domain/group';
import { documentKinds } from '../../../src/storage/document-kinds';
import { groupRows } from '../../../src/storage/group-rows';
import type { FakeRows, Shape } from './fake-rows';

const shape: Shape<GroupRevision> = documentKinds.group.schema;

/** Groups in memory; listings are made from what is stored. */
export function fakeGroups(rows: FakeRows): Groups {
  const partitions = new Set<string>();
  const current = () =>
    [...partitions].flatMap((partition) => {
      const stored = rows.get(partition, groupRows.group, shape);
      return stored === undefined ? [] : [stored.value.group];
    });

  return {
    find: (key) => Promise.resolve(rows.get(groupRows.partition(key), groupRows.group, shape)),

    async save(next, etag) {
      await Promise.resolve();
      const value = { ...next, group: groupSchema.parse(next.group) };
      const partition = groupRows.partition(keyOf(value.group));
      const row = groupRows.group;
      const outcome = rows.transact(partition, [
        { do: 'create', row: groupRows.revision(next.revision), value },
        etag === undefined ? { do: 'create', row, value } : { do: 'replace', row, value, etag },
      ]);
      if (outcome === 'conflict') return 'conflict';
      partitions.add(partition);
      return 'saved';
    },

    revisions: (key) =>
      Promise.resolve(rows.range(groupRows.partition(key), groupRows.revisions, shape).map((stored) => stored.value)),

    list: (tenantId) =>
      Promise.resolve(
        current()
          .filter((group) => tenantId === undefined || group.tenantId === tenantId.toLowerCase())
          .map((group): GroupListing => {
            return {
              tenantId: group.tenantId,
              groupId: group.id,
              name: group.name,
              channelId: group.channel.channelId,
              people: everyoneNamed(group),
            };
          })
          .toSorted((a, b) => (a.tenantId + a.groupId < b.tenantId + b.groupId ? -1 : 1)),
      ),
  };
}
