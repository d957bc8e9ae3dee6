import type { Ports } from './app/ports/ports';
import type { DeliveryTimes } from './app/deliver/deliver-pending';
import type { WakePlan } from './app/ports/wakes';
import { TooBusyError } from './app/until-committed';
import type { Config } from './config';
import { LedgerError } from './domain/ledger-error';
import { ConfigError } from './environment-reader';
import type { StopStep } from './runtime/graceful-stop';
import { createJsonLog } from './runtime/json-log';
import { startMetrics } from './runtime/metrics/start-metrics';
import { createPacing } from './runtime/pacing/create-pacing';
import { PacedMessenger } from './runtime/pacing/paced-messenger';
import { PacedRoster } from './runtime/pacing/paced-roster';
import { systemTiming } from './runtime/pacing/system-timing';
import { publicHolidays } from './runtime/public-holidays';
import { systemClock } from './runtime/system-clock';
import { never } from './runtime/wake-chain';
import type { WakeLoopOptions } from './runtime/wake-loop';
import { createLoops } from './start-wakes';
import { createTableStorage } from './storage/create-table-storage';
import { createWakes } from './storage/create-wakes';
import { deliverAndArm, runGroup } from './run-group';
import { takeUpGroups } from './take-up-groups';
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
  /** Looks at every group whose time has come by now: for a clock that jumps. */
  wakeAll(): void;
  /** When the next group is to be looked at; undefined when none is waiting for anything. */
  nextWake(): Promise<string | undefined>;
  /** What ends it, in order: nothing new, then what is in hand. */
  readonly stopSteps: readonly StopStep[];
}

/** For tests and rehearsals. */
export interface StartOptions extends DeliveryTimes {
  readonly tableName?: string;
  readonly clock?: Ports['clock'];
  readonly wakeUps?: WakeLoopOptions;
}

/** Puts the parts together, the only place that does, and listens. */
export async function startBot(config: Config, options: StartOptions = {}): Promise<RunningBot> {
  const { clock = systemClock, tableName } = options;
  const log = createJsonLog({
    level: config.logLevel,
    safeErrors: [ConfigError, LedgerError, TooBusyError, TooLargeError, UnreadableEntityError, ConnectorError],
  });
  const clients = createKeptClients(config.bot);
  const access = {
    connectorFor: (serviceUrl: string) => clients.connectorFor(serviceUrl),
    isAllowed: (serviceUrl: string) => isAllowedServiceUrl(config.bot.services, serviceUrl),
    botId: config.bot.botId,
  };
  const address = { ...storageOptions(config), tableName, log };
  const storage = createTableStorage({ ...address, clock });
  const loops = createLoops(createWakes(address), clock, log, options.wakeUps);
  const measured = await startMetrics(config.metrics, log);
  const pacing = createPacing({
    store: storage.pace,
    rate: config.requestsPerSecond,
    clock,
    timing: systemTiming,
    log,
  });
  const ports: Ports = {
    ...storage,
    log,
    clock,
    messenger: new PacedMessenger(new ConnectorMessenger(access), pacing),
    roster: new PacedRoster(new ConnectorRoster(access, log), pacing),
    cards: cardWriter,
    wake: loops.wake,
    holidays: publicHolidays(),
    metrics: measured.metrics,
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
  loops.deliveries.start({ deliver: (key) => deliverAndArm(ports, key, options) });
  loops.wakeUps.start({ run: (key) => runGroup(ports, key, options) });
  inHand.keep(takeUpGroups(ports, loops.plan, clock));
  log.info('listening', { url });
  setImmediate(warmCards);
  return {
    url,
    log,
    ports,
    retire: () => {
      isRetired = true;
    },
    wakeAll: () =>
      inHand.keep(
        loops.wakeUps.sweep(-1).then(
          () => undefined,
          (error: unknown) => log.error('sweep of late groups failed', error),
        ),
      ),
    nextWake: () => nextWake(ports, loops.plan),
    stopSteps: [
      { name: 'http server', stop: () => server.close() },
      { name: 'after the answers', stop: () => inHand.settled() },
      { name: 'wake-ups', stop: () => loops.wakeUps.stop() },
      { name: 'deliveries', stop: () => loops.deliveries.stop() },
      { name: 'metrics', stop: () => measured.stop() },
    ],
  };
}

async function nextWake(ports: Ports, plan: WakePlan): Promise<string | undefined> {
  const planned = await Promise.all((await ports.groups.list()).map((key) => plan.find(key)));
  return planned
    .flatMap((one) => (one === undefined || one.at === never ? [] : [one.at]))
    .toSorted()
    .at(0);
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
