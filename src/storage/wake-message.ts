import { z } from 'zod';
import type { ReceivedWakeUp, WakeUp } from '../app/ports/wakes';
import { guidSchema, slugSchema } from '../domain/identifiers';

const wakeSchema = z.object({
  v: z.literal(1),
  tenantId: guidSchema,
  groupId: slugSchema,
  generation: z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER).optional(),
});

const longestKeptText = 16_000;

/** The text of messages in the queues: JSON in base64, which is what Azure's own tools expect to show. */
export const wakeMessage = {
  write: ({ key: { tenantId, groupId }, generation }: WakeUp): string =>
    inBase64({ v: 1, tenantId, groupId, generation }),

  /** What the text says, or why it cannot be read; the reason quotes nothing of it. */
  read(text: string): WakeUp | { readonly unreadable: string } {
    let json: unknown;
    try {
      json = JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
    } catch {
      return { unreadable: 'not JSON in base64' };
    }
    const read = wakeSchema.safeParse(json);
    if (!read.success) {
      return { unreadable: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; ') };
    }
    const { tenantId, groupId, generation } = read.data;
    return { key: { tenantId, groupId }, generation };
  },

  /** A message as it is kept for the administrator: what it said, and what was wrong. */
  buried: (text: string, { dequeueCount, insertedAt }: Omit<ReceivedWakeUp, keyof WakeUp>, reason: string): string =>
    inBase64({ v: 1, reason: reason.slice(0, 1_000), dequeueCount, insertedAt, text: text.slice(0, longestKeptText) }),
};

function inBase64(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64');
}
