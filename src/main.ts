import { config as loadEnvironment } from 'dotenv';
import { deliverPending } from './app/deliver/deliver-pending';
import type { Ports } from './app/ports/ports';
import { TooBusyError } from './app/until-committed';
import { ConfigError, readConfig, type Config } from './config';
import { DeliveryLoop } from './runtime/delivery-loop';
import { stopGracefully } from './runtime/graceful-stop';
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
import { ConnectorMessenger } from './teams/connector/connector-messenger';
import { ConnectorRoster } from './teams/connector/connector-roster';
import { InHand } from './teams/in-hand';
import { createReceiveActivity } from './teams/receive-activity';
import { createServer } from './web/server';

/** The one place where the parts are put together. */
async function start(config: Config): Promise<void> {
  const safeErrors = [ConfigError, TooBusyError, TooLargeError, UnreadableEntityError];
  const log = createJsonLog({ level: config.logLevel, safeErrors });
  const clients = createKeptClients(config.bot);
  const adapter = new TeamsAdapter(clients);
  const access = {
    connectorFor: (serviceUrl: string) => clients.connectorFor(serviceUrl),
    isAllowed: (serviceUrl: string) => isAllowedServiceUrl(config.bot.services, serviceUrl),
    botId: config.bot.botId,
  };
  const storage = createTableStorage({ ...storageOptions(config), log });
  const loop = new DeliveryLoop(systemClock, log);
  const ports: Ports = {
    ...storage,
    log,
    clock: systemClock,
    messenger: new ConnectorMessenger(access),
    roster: new ConnectorRoster(access, log),
    cards: cardWriter,
    wake: loop,
  };
  const inHand = new InHand();
  const bot = new Bot(ports, inHand);
  const receive = createReceiveActivity({
    authenticate: createAuthentication(config.bot, clients),
    adapter,
    logic: (context, turnLog) => bot.onTurn(context, turnLog),
    log,
  });

  const server = createServer({
    log,
    receive,
    readiness: async () => ({ storage: await storage.ready(), credentials: true, running: !stop.stopping() }),
  });
  const stop = stopGracefully({
    log,
    steps: [
      { name: 'http server', stop: () => server.close() },
      { name: 'after the answers', stop: () => inHand.settled() },
      { name: 'deliveries', stop: () => loop.stop() },
    ],
  });
  const { url } = await server.listen(config.http.port, config.http.host);
  loop.start({ deliver: (key) => deliverPending(ports, key), groups: () => storage.groups.list() });
  log.info('listening', { url });
}

function storageOptions({ storage }: Config) {
  return storage.kind === 'connectionString'
    ? { connectionString: storage.connectionString }
    : { accountUrl: storage.url };
}

function refuse(error: unknown): never {
  const isKnown =
    error instanceof ConfigError || (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE');
  process.stderr.write(
    `${isKnown ? error.message : error instanceof Error ? String(error.stack) : 'unknown failure'}\n`,
  );
  process.exit(1);
}

if (process.env['NODE_ENV'] !== 'production') loadEnvironment({ quiet: true });
try {
  start(readConfig(process.env)).catch(refuse);
} catch (error) {
  refuse(error);
}
