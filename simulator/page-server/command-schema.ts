import { z } from 'zod';
import type { Command } from '../page/protocol';

const ref = z.string().min(1).max(200);
const text = z.string().trim().min(1).max(10_000);
const change = z.enum(['install', 'remove', 'block', 'unblock']);

/** What the page may ask for. */
export const commandSchema: z.ZodType<Command> = z.discriminatedUnion('do', [
  z.object({ do: z.literal('say'), person: ref, text }),
  z.object({ do: z.literal('sayInChannel'), person: ref, text, mention: z.boolean(), inThreadOf: ref.optional() }),
  z.object({
    do: z.literal('press'),
    person: ref,
    messageId: ref,
    action: z.object({
      type: z.string().max(50),
      verb: z.string().max(200).optional(),
      id: z.string().max(200).optional(),
      title: z.string().max(1000).optional(),
    }),
    data: z.record(z.string(), z.unknown()),
  }),
  z.object({ do: z.literal('changeApp'), person: ref, to: change }),
  z.object({ do: z.literal('changeTeamApp'), person: ref, to: change.extract(['install', 'remove']) }),
  z.object({ do: z.literal('deleteMessage'), messageId: ref }),
  z.object({
    do: z.literal('addFault'),
    fault: z.enum(['403', '404', '412', '429', '500', '502', '503', 'slow', 'hang', 'reset']),
    times: z.number().int().min(1).max(100),
    person: ref.optional(),
  }),
  z.object({ do: z.literal('clearFaults') }),
  z.object({
    do: z.literal('moveClock'),
    to: z.enum(['nextStep', 'anHour', 'aDay', 'aWeekInAMinute', 'asUsual']),
  }),
]);
