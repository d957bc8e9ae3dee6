import { z } from 'zod';

/**
 * How time runs from a moment of the machine's clock on. Two processes that hold the same setting read the same time.
 */
export const clockSettingSchema = z.object({
  /** The time at `since`, in ms since 1970. */
  base: z.number().int().nonnegative(),
  /** The machine's clock when the setting began, in ms since 1970. */
  since: z.number().int().nonnegative(),
  /** How much faster than the machine's clock it goes; 1 is as fast. */
  speed: z.number().int().min(1).max(1_000_000),
  /** For how many ms of the machine's clock it goes at that speed; afterwards as fast as the machine's clock. */
  fastForMs: z.number().int().nonnegative(),
});
export type ClockSetting = z.infer<typeof clockSettingSchema>;
