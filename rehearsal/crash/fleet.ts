import { setTimeout as sleep } from 'node:timers/promises';
import { pick } from './chance';
import { Replica } from './replica';

/** Processes that have loaded the bot and wait for their turn, so that a replica is back in a moment. */
const spares = 2;

/** The replicas of one bot: each is started again after its kill, most of them at once and some a while later. */
export class Fleet {
  readonly lives: Replica[] = [];
  private readonly slots: (Replica | undefined)[];
  private readonly spares: Replica[] = [];
  private loaded = 0;
  private readonly byPort = new Map<number, Replica>();
  private restarts = true;
  private readonly killed: ((replica: Replica) => void)[] = [];

  constructor(
    private readonly program: string,
    private readonly environment: NodeJS.ProcessEnv,
    count: number,
  ) {
    this.slots = Array.from({ length: count }, () => undefined);
  }

  async start(): Promise<void> {
    for (const slot of this.slots.keys()) this.begin(slot);
    await this.until(this.slots.length);
  }

  /** Resolves when so many are up; rejects when one has ended by itself, as nobody starts that one again. */
  async until(count: number): Promise<void> {
    while (this.up.length < count) {
      if (this.lives.some(({ hasDied }) => hasDied)) throw new Error('A process of the bot ended by itself.');
      await sleep(50);
    }
  }

  /** How many replicas there are when all are up. */
  get size(): number {
    return this.slots.length;
  }

  get up(): readonly Replica[] {
    return this.slots.filter((replica) => replica?.isUp === true).filter((replica) => replica !== undefined);
  }

  /** Those that run, listening or not yet. */
  get running(): readonly Replica[] {
    return this.slots.filter((replica) => replica !== undefined);
  }

  /** Calls back after each kill, when the process is gone. */
  onKill(listener: (replica: Replica) => void): void {
    this.killed.push(listener);
  }

  /** Whose connection it is; waits a moment, since the process says so itself. */
  async callerAt(port: number | undefined): Promise<Replica | undefined> {
    for (let tries = 0; tries < 40; tries += 1) {
      const replica = port === undefined ? undefined : this.byPort.get(port);
      if (replica !== undefined) return replica;
      await sleep(10);
    }
    return undefined;
  }

  /** True when it was us who ended it. */
  async kill(replica: Replica): Promise<boolean> {
    const slot = this.slots.indexOf(replica);
    if (slot < 0 || replica.killedAt !== undefined) return false;
    await replica.kill();
    this.slots[slot] = undefined;
    for (const listener of this.killed) listener(replica);
    if (this.restarts) {
      const waitMs = pick([0, 0, 200, 500, 1_000, 4_000]);
      setTimeout(() => {
        if (this.restarts) this.begin(slot);
      }, waitMs);
    }
    return true;
  }

  /** What is killed from now on stays so. */
  stopRestarting(): void {
    this.restarts = false;
  }

  async end(): Promise<void> {
    this.stopRestarting();
    await Promise.all([...this.spares, ...this.running].map((replica) => replica.kill()));
  }

  private begin(slot: number): void {
    const replica = this.spares.shift() ?? this.load();
    replica.go();
    this.lives.push(replica);
    this.slots[slot] = replica;
    while (this.spares.length < spares) this.spares.push(this.load());
  }

  private load(): Replica {
    this.loaded += 1;
    return Replica.load(this.program, this.environment, {
      life: this.loaded,
      onPort: (port, caller) => this.byPort.set(port, caller),
    });
  }
}
