import { z } from 'zod';
import type { Call } from './call';
import type { Counted } from './rate-limits';
import type { Town } from './town';

const text = z.string().optional().catch(undefined);
const createdSchema = z
  .object({
    tenantId: text,
    channelData: z
      .object({
        channel: z.object({ id: text }).optional().catch(undefined),
        tenant: z.object({ id: text }).optional().catch(undefined),
      })
      .optional()
      .catch(undefined),
  })
  .catch({});

const writes: readonly Call['kind'][] = ['send', 'reply', 'update', 'delete'];

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** The tenant and the conversation whose limits a call counts against. */
export function countedBy(town: Town, call: Call, body: string): Counted {
  const home = town.world.tenantId;
  if (call.kind === 'create') {
    const { tenantId, channelData } = createdSchema.parse(parse(body));
    return { tenantId: tenantId ?? channelData?.tenant?.id ?? home, conversation: channelData?.channel?.id };
  }
  const conversationId = call.conversationId ?? '';
  const tenantId = town.people.withChat(conversationId)?.tenantId ?? home;
  const isWrite = writes.includes(call.kind);
  return { tenantId, conversation: isWrite ? town.conversations.channelOf(conversationId) : undefined };
}
