import { z } from 'zod';
import type { DailyMessages } from '../app/ports/daily-messages';
import { documentSchema } from './document-schema';
import type { Rows } from './rows';
import { tenantRows } from './tenant-rows';

const columnsSchema = z.object({ day: z.string(), count: z.number().int() });

/** One row for each person, which the next day takes over: nothing piles up. */
export function tableDailyMessages(rows: Rows): DailyMessages {
  return {
    async take(tenantId, personId, day, most) {
      const partition = tenantRows.partition(tenantId);
      const row = tenantRows.dailyMessages(personId);
      for (;;) {
        const stored = await rows.get(partition, row);
        const read = columnsSchema.safeParse(stored?.columns);
        const count = read.success && read.data.day === day ? read.data.count : 0;
        if (count >= most) return false;
        const next = { row, columns: { kind: 'dailyMessages', schema: documentSchema, day, count: count + 1 } };
        const etag = await (stored === undefined
          ? rows.create(partition, next)
          : rows.replace(partition, next, stored.etag));
        if (etag !== undefined) return true;
      }
    },
  };
}
