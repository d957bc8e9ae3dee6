import { z } from 'zod';
import type { Log } from '../app/ports/log';
import type { WakePlan } from '../app/ports/wakes';
import { instantSchema } from '../domain/calendar';
import { guidSchema, slugSchema } from '../domain/identifiers';
import { documentSchema } from './document-schema';
import { readAll } from './read-all';
import type { Rows, StoredRow } from './rows';
import { UnreadableEntityError } from './unreadable-entity-error';
import { wakeRows } from './wake-rows';

const name = 'wake';
const columnsSchema = z.object({
  kind: z.literal(name),
  schema: z.number().max(documentSchema),
  at: instantSchema,
  generation: z.number().int(),
  tenantId: guidSchema,
  groupId: slugSchema,
});

/** One small row for each group, in columns of their own, so that the store itself finds the late ones. */
export function wakePlan(rows: Rows, log: Log): WakePlan {
  const { partition } = wakeRows;

  return {
    async find(key) {
      const stored = await rows.get(partition, wakeRows.wake(key));
      if (stored === undefined) return undefined;
      const { generation, at } = read(stored);
      return { generation, at, etag: stored.etag };
    },

    async save({ tenantId, groupId }, { generation, at }, etag) {
      const columns = columnsSchema.parse({ kind: name, schema: documentSchema, at, generation, tenantId, groupId });
      const row = { row: wakeRows.wake({ tenantId, groupId }), columns };
      const written = await (etag === undefined ? rows.create(partition, row) : rows.replace(partition, row, etag));
      return written !== undefined;
    },

    async overdue(before) {
      const late = await rows.below(partition, 'at', before);
      return readAll(late, log, read).map(({ tenantId, groupId }) => ({ tenantId, groupId }));
    },
  };
}

function read({ partition, row, columns }: StoredRow): z.infer<typeof columnsSchema> {
  const checked = columnsSchema.safeParse(columns);
  if (checked.success) return checked.data;
  const reason = checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; ');
  throw new UnreadableEntityError(partition, row, reason);
}
