import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { readBody } from '../../simulator/connector/read-body';
import { between, pick } from './chance';
import type { Fleet } from './fleet';

/** When the replica that has a person's press is killed. */
export type PressTrap = 'during' | 'answered';

const mostBytes = 1024 * 1024;
const mostTries = 8;
/** So many of a hundred activities are delivered twice although the first was answered. */
const doubledPercent = 10;

/**
 * Between Teams and the replicas: an activity goes to any of them, and the very same one again to another when the
 * connection broke.
 */
export class Balancer {
  /** Taken by the next activity. */
  trap: { when: PressTrap; sprung: () => void } | undefined;
  redelivered = 0;
  /** Of a replica, not of the balancer when none was up. */
  serverErrors = 0;
  nobodyUp = 0;
  private readonly server = createServer((request, response) => {
    this.handle(request, response).catch(() => response.destroy());
  });

  constructor(private readonly fleet: Fleet) {}

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The balancer has no port.');
    return `http://127.0.0.1:${address.port}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request, mostBytes);
    const [answer] = await Promise.all([
      this.deliver(body),
      Math.random() * 100 < doubledPercent ? sleep(between(0, 150)).then(() => this.deliver(body)) : undefined,
    ]);
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(answer.text);
  }

  private async deliver(body: string): Promise<{ status: number; text: string }> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { up } = this.fleet;
      if (up.length === 0) {
        await sleep(250);
        continue;
      }
      const replica = pick(up);
      const { trap } = this;
      this.trap = undefined;
      if (trap?.when === 'during') {
        setTimeout(() => void this.fleet.kill(replica).then(trap.sprung), between(0, 80));
      }
      try {
        const answer = await fetch(new URL('/api/messages', replica.url), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
          signal: AbortSignal.timeout(15_000),
        });
        const text = await answer.text();
        if (answer.status >= 500) this.serverErrors += 1;
        if (trap?.when === 'answered') await this.fleet.kill(replica).then(trap.sprung);
        return { status: answer.status, text };
      } catch {
        if (trap?.when === 'answered') trap.sprung();
        this.redelivered += 1;
        await sleep(between(50, 400));
      }
    }
    this.nobodyUp += 1;
    return { status: 502, text: '' };
  }
}
