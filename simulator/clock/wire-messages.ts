import { z } from 'zod';
import { clockSettingSchema } from './clock-setting';

const id = z.number().int().nonnegative();

/** What the simulator and the process of the bot say to each other. */
export const wireMessages = {
  toBot: z.discriminatedUnion('say', [
    z.object({ say: z.literal('clock'), setting: clockSettingSchema }),
    z.object({ say: z.literal('nextWake?'), id }),
  ]),
  fromBot: z.discriminatedUnion('say', [
    /** `at` is left out when nothing is planned. */
    z.object({ say: z.literal('nextWake'), id, at: z.iso.datetime({ offset: true }).optional() }),
    z.object({ say: z.literal('noAnswer'), id }),
  ]),
};
