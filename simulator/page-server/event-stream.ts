import type { ServerResponse } from 'node:http';
import type { ClockDesk } from '../clock/clock-desk';
import type { Simulator } from '../connector/simulator';
import { clockView } from './clock-view';
import { messageView, worldView } from './page-view';

const restMs = 25;

/**
 * Server-Sent Events for one open page: everything at first (`all`), then each message that changed (`message`), the
 * world (`world`), and the clock when somebody moved it (`clock`). Bursts within 25 ms are one look.
 */
export function openEventStream(simulator: Simulator, response: ServerResponse, desk?: ClockDesk): void {
  const seen = new Map<string, number>();
  let lastWorld = '';
  const send = (event: string, data: unknown): void => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  const world = (): ReturnType<typeof worldView> => worldView(simulator.town, simulator.faults.left);
  const fresh = (): ReturnType<typeof messageView>[] =>
    simulator.town.conversations.list().flatMap((message) => {
      if (seen.get(message.id) === message.revision) return [];
      seen.set(message.id, message.revision);
      return [messageView(message)];
    });

  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
  lastWorld = JSON.stringify(world());
  let clockRevision = desk?.clock.revision;
  send('all', { world: world(), clock: desk && clockView(desk), messages: fresh() });

  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    timer = undefined;
    if (desk !== undefined && desk.clock.revision !== clockRevision) {
      clockRevision = desk.clock.revision;
      send('clock', clockView(desk));
    }
    const now = world();
    if (JSON.stringify(now) !== lastWorld) send('world', now);
    lastWorld = JSON.stringify(now);
    for (const message of fresh()) send('message', message);
  };
  const unlisten = simulator.town.changes.listen(() => (timer ??= setTimeout(look, restMs)));
  response.on('close', () => {
    unlisten();
    clearTimeout(timer);
  });
}
