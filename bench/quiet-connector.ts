import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * The least that can stand in for Teams: takes every call, keeps nothing but a count, so that the measure is of whoever
 * calls. The meeting is played against the simulator instead.
 */
export class QuietConnector {
  received = 0;
  /** Most requests in any second; those beyond are answered 429 and not counted as received. */
  limit: number | undefined;
  refused = 0;
  private readonly lately: number[] = [];
  private wanted = 0;
  private tell: (() => void) | undefined;
  private readonly server = createServer((request, response) => {
    request.resume().on('end', () => {
      if (this.isPastLimit()) {
        this.refused += 1;
        response.writeHead(429, { 'retry-after': '1' });
        response.end();
        return;
      }
      this.received += 1;
      response.writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' });
      response.end(`{"id":"${1_700_000_000_000 + this.received}"}`);
      if (this.received >= this.wanted) this.tell?.();
    });
  });

  async listen(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The connector has no port.');
    return `http://127.0.0.1:${address.port}/`;
  }

  private isPastLimit(): boolean {
    if (this.limit === undefined) return false;
    const now = performance.now();
    while (this.lately.length > 0 && (this.lately[0] ?? now) <= now - 1000) this.lately.shift();
    if (this.lately.length >= this.limit) return true;
    this.lately.push(now);
    return false;
  }

  /** Resolves when `count` calls have come since `received` was read as `from`. */
  async after(from: number, count: number): Promise<void> {
    this.wanted = from + count;
    if (this.received >= this.wanted) return;
    await new Promise<void>((resolve) => (this.tell = resolve));
    this.tell = undefined;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}
