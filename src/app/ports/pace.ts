import type { Instant } from '../../domain/calendar';

/** How fast all processes together may call Teams for one tenant. Slots are handed out in blocks, never twice. */
export interface PaceStore {
  /**
   * Reserves `slots` consecutive requests for the tenant, each 1/`rate` seconds long, in one conditional write; returns
   * when the first may go, never before `now`. Rejects when the store does not answer.
   */
  reserve(tenantId: string, slots: number, rate: number, now: Instant): Promise<Instant>;
}
