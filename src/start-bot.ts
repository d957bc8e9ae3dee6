import { deliverPending } from './app/deliver/deliver-pending';
import type { Ports } from './app/ports/ports';
import { tryAgain } from './app/try-again';
import { TooBusyError } from './app/until-committed';
import type { Config } from './config';
import { ConfigError } from './environment-reader';
import { DeliveryLoop } from './runtime/delivery-loop';
import type { StopStep } from './runtime/graceful-stop';
import { createJsonLog } from './runtime/json-log';
import { systemClock } from './runtime/system-clock';
import { createTableStorage } from './storage/create-table-storage';
import { TooLargeError } from './storage/too-large-error';
import { UnreadableEntityError } from './storage/unreadable-entity-error';
import { isAllowedServiceUrl } from './teams/authentication/allowed-service-url';
import { createAuthentication } from './teams/authentication/authentication';
import { createKeptClients } from './teams/authentication/create-kept-clients';
import { TeamsAdapter } from './teams/authentication/teams-adapter';
import { Bot } from './teams/bot';
import { cardWriter } from './teams/card-writer';
import { ConnectorError } from './teams/connector/connector-error';
import { ConnectorMessenger } from './teams/connector/connector-messenger';
import { ConnectorRoster } from './teams/connector/connector-roster';
import { InHand } from './teams/in-hand';
import { createReceiveActivity } from './teams/receive-activity';
import { warmCards } from './views/bind-card';
import { createServer } from './web/server';

/** A bot that listens. */
export interface RunningBot {
  readonly url: string;
  readonly log: Ports['log'];
  readonly ports: Ports;
  /** From now on readiness says no. */
  retire(): void;
  /** What ends it, in order: nothing new, then what is in hand. */
  readonly stopSteps: readonly StopStep[];
}

/** Puts the parts together, the only place that does, and listens. The options are for tests and rehearsals. */
export async function startBot(
  config: Config,
  options: { tableName?: string; clock?: Ports['clock']; claimSeconds?: number } = {},
): Promise<RunningBot> {
  const clock = options.clock ?? systemClock;
  const log = createJsonLog({
    level: config.logLevel,
    safeErrors: [ConfigError, TooBusyError, TooLargeError, UnreadableEntityError, ConnectorError],
  });
  const clients = createKeptClients(config.bot);
  const access = {
    connectorFor: (serviceUrl: string) => clients.connectorFor(serviceUrl),
    isAllowed: (serviceUrl: string) => isAllowedServiceUrl(config.bot.services, serviceUrl),
    botId: config.bot.botId,
  };
  const storage = createTableStorage({ ...storageOptions(config), tableName: options.tableName, log, clock });
  const loop = new DeliveryLoop(clock, log);
  const ports: Ports = {
    ...storage,
    log,
    clock,
    messenger: new ConnectorMessenger(access),
    roster: new ConnectorRoster(access, log),
    cards: cardWriter,
    wake: loop,
  };
  const inHand = new InHand();
  const bot = new Bot(ports, inHand);
  const receive = createReceiveActivity({
    authenticate: createAuthentication(config.bot, clients),
    adapter: new TeamsAdapter(clients),
    logic: (context, turnLog) => bot.onTurn(context, turnLog),
    log,
  });
  let isRetired = false;
  const server = createServer({
    log,
    receive,
    readiness: async () => ({
      storage: await storage.ready(),
      credentials: hasCredentials(config),
      running: !isRetired,
    }),
  });
  const { url } = await server.listen(config.http.port, config.http.host);
  loop.start({
    deliver: (key) => deliverPending(ports, key, options.claimSeconds),
    groups: () => storage.groups.list(),
  });
  inHand.keep(takeUpStopped(ports));
  log.info('listening', { url });
  setImmediate(warmCards);
  return {
    url,
    log,
    ports,
    retire: () => {
      isRetired = true;
    },
    stopSteps: [
      { name: 'http server', stop: () => server.close() },
      { name: 'after the answers', stop: () => inHand.settled() },
      { name: 'deliveries', stop: () => loop.stop() },
    ],
  };
}

/** What was stopped for good may have been stopped by what this start puts right: a secret, a permission, a version. */
async function takeUpStopped(ports: Ports): Promise<void> {
  try {
    for (const key of await ports.groups.list()) await tryAgain(ports, key);
  } catch (error) {
    ports.log.error('stopped deliveries not taken up', error);
  }
}

/** Configuration refuses to start without them; anonymous needs none. */
function hasCredentials({ bot: { registration } }: Config): boolean {
  return registration === undefined || registration.appId !== '';
}

function storageOptions({ storage }: Config) {
  return storage.kind === 'connectionString'
    ? { connectionString: storage.connectionString }
    : { accountUrl: storage.url };
}
