import { setImmediate as turn } from 'node:timers/promises';
import type { PaceStore } from '../../../src/app/ports/pace';
import { nextPaceBlock } from '../../../src/domain/pace-block';
import { tenantRows } from '../../../src/storage/tenant-rows';
import type { FakeRows, Shape } from './fake-rows';

const shape: Shape<{ reservedUntil: string }> = { parse: (value) => value as { reservedUntil: string } };

/** Reservations in memory; others may come between the read and the write, as in a store. */
export function fakePace(rows: FakeRows): PaceStore {
  return {
    async reserve(tenantId, slots, rate, now) {
      const partition = tenantRows.partition(tenantId);
      for (;;) {
        const stored = rows.get(partition, 'pace', shape);
        await turn();
        const block = nextPaceBlock(stored?.value.reservedUntil, { slots, rate, now });
        const value = { reservedUntil: block.end };
        const written = rows.transact(partition, [
          stored === undefined
            ? { do: 'create', row: 'pace', value }
            : { do: 'replace', row: 'pace', value, etag: stored.etag },
        ]);
        if (written === 'committed') return block.start;
      }
    },
  };
}
