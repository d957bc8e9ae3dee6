import { Circuits } from './circuits';
import { ConversationPace } from './conversation-pace';
import type { Pacing } from './paced-messenger';
import type { SlotSourceNeeds } from './slot-source';
import { TenantPace } from './tenant-pace';

/** What the paced messenger and the paced roster of one process share. */
export function createPacing(needs: SlotSourceNeeds): Pacing {
  return {
    tenants: new TenantPace(needs),
    conversations: new ConversationPace(needs.timing),
    circuits: new Circuits(),
    timing: needs.timing,
    log: needs.log,
  };
}
