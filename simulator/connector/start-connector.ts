import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Actor } from './actor';
import type { Annex } from './annex';
import { BotLink, type BotLinkOptions } from './bot-link';
import { Changes } from './changes';
import { ConnectorDoor } from './connector-door';
import { Faults } from './faults';
import { isLocalHost } from './is-local-host';
import { RateLimits, type Limits } from './rate-limits';
import { sampleWorld } from './sample-world';
import { Simulator } from './simulator';
import { TeamActor } from './team-actor';
import { Town } from './town';
import type { World } from './world';

export interface ConnectorOptions {
  /** Where the bot listens, such as `http://127.0.0.1:3978`; may be set later with `botUrl`. */
  readonly botUrl?: string;
  /** Fjordvik kommune unless said. */
  readonly world?: World;
  /** A free one unless said. */
  readonly port?: number;
  /** The bearer token of what is sent to the bot; none unless said. */
  readonly token?: BotLinkOptions['token'];
  /** How long Teams waits for the bot; 15 s unless said. */
  readonly botTimeoutMs?: number;
  /** The most members on one page of the roster; 500 unless said. */
  readonly largestPage?: number;
  /** Answers 429 past these, such as `teamsLimits`; takes everything unless said. By the machine's clock. */
  readonly limits?: Limits;
  /** The clock of messages and activities. */
  readonly now?: () => Date;
}

/** Starts Teams on loopback. Rejects with the system's error (`EADDRINUSE`) when the port is taken. */
export async function startConnector(options: ConnectorOptions = {}): Promise<Simulator> {
  const now = options.now ?? ((): Date => new Date());
  const changes = new Changes();
  const town = new Town(options.world ?? sampleWorld, changes, now);
  const faults = new Faults();
  const limits = new RateLimits(options.limits);
  const door = new ConnectorDoor(town, faults, limits, options.largestPage ?? 500);
  const link = new BotLink(options.botUrl, { token: options.token, timeoutMs: options.botTimeoutMs ?? 15_000 });
  const annexes: Annex[] = [];

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isLocalHost(request.headers.host)) {
      response.writeHead(400);
      response.end();
      return;
    }
    const url = new URL(`http://127.0.0.1${request.url ?? '/'}`);
    for (const annex of annexes) if (await annex(request, response, url)) return;
    await door.handle(request, response, url);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(400);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The connector has no port.');
  const url = `http://127.0.0.1:${address.port}`;
  const serviceUrl = (): string => `${url}/`;

  return new Simulator({
    url,
    town,
    faults,
    limits,
    requests: door.requests,
    link,
    team: new TeamActor(town, link, serviceUrl),
    actor: (person) => new Actor(town, link, serviceUrl, person),
    addAnnex: (annex) => annexes.push(annex),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  });
}
