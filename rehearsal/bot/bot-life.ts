import type { Simulator } from '../../simulator/connector/simulator';
import type { Ports } from '../../src/app/ports/ports';
import type { Config } from '../../src/config';
import type { GroupKey } from '../../src/domain/identifiers';
import { deliverAndArm, runGroup } from '../../src/run-group';
import { silentMetrics } from '../../src/runtime/metrics/silent-metrics';
import { createPacing } from '../../src/runtime/pacing/create-pacing';
import { PacedMessenger } from '../../src/runtime/pacing/paced-messenger';
import { PacedRoster } from '../../src/runtime/pacing/paced-roster';
import { plusSeconds } from '../../src/runtime/plus-seconds';
import { WakeChain } from '../../src/runtime/wake-chain';
import { WakeLoop } from '../../src/runtime/wake-loop';
import { WakeRounds } from '../../src/runtime/wake-rounds';
import type { Storage } from '../../src/storage/storage';
import { takeUpGroups } from '../../src/take-up-groups';
import { isAllowedServiceUrl } from '../../src/teams/authentication/allowed-service-url';
import { createAuthentication } from '../../src/teams/authentication/authentication';
import { createKeptClients } from '../../src/teams/authentication/create-kept-clients';
import { TeamsAdapter } from '../../src/teams/authentication/teams-adapter';
import { Bot } from '../../src/teams/bot';
import { cardWriter } from '../../src/teams/card-writer';
import { ConnectorMessenger } from '../../src/teams/connector/connector-messenger';
import { ConnectorRoster } from '../../src/teams/connector/connector-roster';
import { InHand } from '../../src/teams/in-hand';
import { createReceiveActivity } from '../../src/teams/receive-activity';
import { createServer } from '../../src/web/server';
import type { Surroundings } from './surroundings';
import { inVirtualTime } from './in-virtual-time';
import { Lifeline } from './lifeline';

const gatherMs = 100;
/** As the product's loop of deliveries: what is further away is the wake-up's. */
const ownMs = 15_000;
const retryMs = 5_000;
/** What a call of the store takes of the year's time. */
const callMs = 2;
const visibilitySeconds = 120;

/** One life of the bot, from its start to its end: put together as the product is, but for the time it lives in. */
export class BotLife {
  /** When what this process has asked for is to be delivered. */
  deliverAtMs: number | undefined;
  private constructor(
    readonly ports: Ports,
    readonly key: GroupKey,
    private readonly around: Surroundings,
    private readonly parts: { lifeline: Lifeline; loop: WakeLoop; rounds: WakeRounds; inHand: InHand },
  ) {}

  static async start(around: Surroundings, config: Config, key: GroupKey, teams: Simulator): Promise<BotLife> {
    const { clock, log, durable } = around;
    const lifeline = new Lifeline(() => clock.pass(callMs));
    const guard = <T extends object>(port: T): T => lifeline.guard(port);
    const storage = Object.fromEntries(
      Object.entries(durable.storage).map(([name, port]: [string, object]) => [
        name,
        typeof port === 'function' ? port : guard(port),
      ]),
    ) as unknown as Storage;
    const clients = createKeptClients(config.bot);
    const access = {
      connectorFor: (serviceUrl: string) => clients.connectorFor(serviceUrl),
      isAllowed: (serviceUrl: string) => isAllowedServiceUrl(config.bot.services, serviceUrl),
      botId: config.bot.botId,
    };
    const [queue, plan] = [guard(durable.queue), guard(durable.plan)];
    const pacing = createPacing({ store: storage.pace, rate: config.requestsPerSecond, clock, timing: clock, log });
    const loop = new WakeLoop(queue, plan, clock, log);
    const inHand = new InHand();
    const wake: Ports['wake'] = {
      hint: () => life.#deliverBy(clock.nowMs + gatherMs),
      insure: (one) => loop.insure(one),
      arm: (one, at) => loop.arm(one, at),
    };
    const messenger = guard(around.calls.watch(new ConnectorMessenger(access), lifeline));
    const ports: Ports = {
      ...storage,
      ...{ log, clock, wake, holidays: around.holidays, metrics: silentMetrics },
      messenger: new PacedMessenger(messenger, pacing),
      roster: new PacedRoster(guard(new ConnectorRoster(access, log)), pacing),
      cards: around.tags.watch(cardWriter),
    };
    const bot = new Bot(ports, inHand);
    const receive = createReceiveActivity({
      authenticate: createAuthentication(config.bot, clients),
      adapter: new TeamsAdapter(clients),
      logic: (context, turnLog) => bot.onTurn(context, turnLog),
      log,
    });
    const readiness = () => Promise.resolve({ storage: true, credentials: true, running: true });
    const server = createServer({ log, receive, readiness });
    const rounds = new WakeRounds(queue, new WakeChain(queue, plan, clock), clock, log);
    const life = new BotLife(ports, key, around, { lifeline, loop, rounds, inHand });
    const { url } = await server.listen(0, '127.0.0.1');
    void lifeline.over.then(() => server.close());
    teams.botUrl = url;
    await life.does(takeUpGroups(ports, plan, clock));
    await life.sweep();
    return life;
  }

  get lifeline(): Lifeline {
    return this.parts.lifeline;
  }

  /** Waits for work of the bot in the year's time; also when the bot dies of it. */
  async does(work: Promise<unknown>): Promise<void> {
    await inVirtualTime(work, this.lifeline, this.around.clock);
  }

  /** What goes on after an answer. */
  async settle(): Promise<void> {
    await this.does(this.parts.inHand.settled());
  }

  async sweep(): Promise<void> {
    await this.does(this.parts.loop.sweep());
  }

  /** Delivers what this process has asked for. */
  async deliver(): Promise<void> {
    const { clock } = this.around;
    this.deliverAtMs = undefined;
    const run = deliverAndArm(this.ports, this.key).then(
      (at) => {
        if (at !== undefined && Date.parse(at) - clock.nowMs <= ownMs) this.#deliverBy(Date.parse(at));
      },
      () => this.#deliverBy(clock.nowMs + retryMs),
    );
    await this.does(run);
  }

  /** Sees to the wake-ups whose time has come. */
  async wakes(): Promise<void> {
    const { clock, durable } = this.around;
    const comeBackAt = plusSeconds(clock.now(), visibilitySeconds);
    const wakes = await durable.queue.receive(16, visibilitySeconds);
    const work = { run: (key: GroupKey) => runGroup(this.ports, key) };
    await this.does(this.parts.rounds.lookAfter(work, this.key, wakes, comeBackAt));
  }

  #deliverBy(atMs: number): void {
    this.deliverAtMs = Math.min(this.deliverAtMs ?? Infinity, atMs);
  }
}
