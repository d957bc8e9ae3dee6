import { z } from 'zod';
import type { PaceStore } from '../app/ports/pace';
import { instantSchema } from '../domain/calendar';
import { nextPaceBlock } from '../domain/pace-block';
import type { Rows } from './rows';
import { tenantRows } from './tenant-rows';

const row = 'pace';
const columnsSchema = z.object({ reservedUntil: instantSchema });

/**
 * One small row in the tenant's partition. It is worth nothing a minute later, so one that cannot be read counts as
 * none and is written anew. A write whose answer was lost costs a few slots.
 */
export function tablePace(rows: Rows): PaceStore {
  return {
    async reserve(tenantId, slots, rate, now) {
      const partition = tenantRows.partition(tenantId);
      for (;;) {
        const stored = await rows.get(partition, row);
        const reservedUntil = columnsSchema.safeParse(stored?.columns).data?.reservedUntil;
        const block = nextPaceBlock(reservedUntil, { slots, rate, now });
        const change = { row, columns: { kind: 'pace', schema: 1, reservedUntil: block.end } };
        const etag = await (stored === undefined
          ? rows.create(partition, change)
          : rows.replace(partition, change, stored.etag));
        if (etag !== undefined) return block.start;
      }
    },
  };
}
