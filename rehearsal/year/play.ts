import type { Stage } from './stage';
import { PlannedOracle } from './planned-oracle';

/** Lets the year pass: from one moment at which something happens to the next, up to `endMs`. */
export async function play(stage: Stage, endMs: number, look: () => Promise<void>): Promise<void> {
  const { agenda, clock, around } = stage;
  const oracle = new PlannedOracle(stage);
  for (;;) {
    const life = stage.life?.lifeline.isCut === false ? stage.life : undefined;
    const queued = around.durable.queue.waiting.map(({ visibleAtMs }) => visibleAtMs);
    const wakeMs = life === undefined ? Infinity : Math.min(Infinity, ...queued);
    const deliverMs = life?.deliverAtMs ?? Infinity;
    const agendaMs = agenda.nextMs ?? Infinity;
    const nextMs = Math.max(clock.nowMs, Math.min(wakeMs, deliverMs, agendaMs));
    if (nextMs > endMs) break;
    await oracle.passes(clock.nowMs, nextMs);
    clock.to(nextMs);
    if (agendaMs <= nextMs) await agenda.take()?.happen();
    else if (deliverMs <= nextMs) await life?.deliver();
    else await life?.wakes();
    await look();
  }
  await oracle.passes(clock.nowMs, endMs);
}
