import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** How far the exercise's time is ahead of the machine's clock, from one run to the next. */
export interface ClockMemory {
  /** In ms, as it was at the end of the last run; 0 at first. */
  readonly aheadMs: number;
  save(aheadMs: number): void;
}

const memorySchema = z.object({ aheadMs: z.number().int().nonnegative() });

/** Reads the file when there is one. Throws for a file that is not ours. */
export function rememberClock(file: string): ClockMemory {
  const { aheadMs } = existsSync(file) ? memorySchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : { aheadMs: 0 };
  return {
    aheadMs,
    save: (fresh) => {
      writeFileSync(`${file}.new`, JSON.stringify({ aheadMs: fresh }));
      renameSync(`${file}.new`, file);
    },
  };
}
