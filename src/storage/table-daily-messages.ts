import { z } from 'zod';
import type { DailyMessages } from '../app/ports/daily-messages';
import { documentSchema } from './document-schema';
import type { Rows } from './rows';
import { tenantRows } from './tenant-rows';

const columnsSchema = z.object({ day: z.string(), count: z.number().int() });

/** One row for each person, which the next day takes over: nothing piles up. */
export function tableDailyMessages(rows: Rows): DailyMessages {
  /** Writes what `next` makes of the day's count; false when it makes nothing of it. */
  async function change(
    tenantId: string,
    personId: string,
    day: string,
    next: (count: number) => number | undefined,
  ): Promise<boolean> {
    const partition = tenantRows.partition(tenantId);
    const row = tenantRows.dailyMessages(personId);
    for (;;) {
      const stored = await rows.get(partition, row);
      const read = columnsSchema.safeParse(stored?.columns);
      const count = next(read.success && read.data.day === day ? read.data.count : 0);
      if (count === undefined) return false;
      const written = { row, columns: { kind: 'dailyMessages', schema: documentSchema, day, count } };
      const etag = await (stored === undefined
        ? rows.create(partition, written)
        : rows.replace(partition, written, stored.etag));
      if (etag !== undefined) return true;
    }
  }

  return {
    take: (tenantId, personId, day, most) =>
      change(tenantId, personId, day, (count) => (count < most ? count + 1 : undefined)),

    async giveBack(tenantId, personId, day) {
      await change(tenantId, personId, day, (count) => (count > 0 ? count - 1 : undefined));
    },
  };
}
