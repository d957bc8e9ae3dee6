import type { InboundActivity } from './inbound-activity';

/** The tenant that an activity comes from, in lower case; `conflict` when it names two. */
export function tenantOf(activity: InboundActivity): { tenantId: string | undefined } | 'conflict' {
  const ids = [activity.conversation.tenantId, activity.channelData?.tenant?.id];
  const named = new Set(ids.flatMap((id) => (id === null || id === undefined || id === '' ? [] : [id.toLowerCase()])));
  return named.size > 1 ? 'conflict' : { tenantId: [...named][0] };
}
