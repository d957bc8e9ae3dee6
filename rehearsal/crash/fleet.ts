import { setTimeout as sleep } from 'node:timers/promises';
import { pick } from './chance';
import { Replica } from './replica';

/** The replicas of one bot: each is started again after its kill, most of them at once and some a while later. */
export class Fleet {
  readonly lives: Replica[] = [];
  private readonly slots: (Replica | undefined)[];
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
    while (this.up.length < this.slots.length) await sleep(50);
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
    await Promise.all(this.running.map((replica) => this.kill(replica)));
  }

  private begin(slot: number): void {
    const replica = Replica.start(this.program, this.environment, {
      life: this.lives.length + 1,
      onPort: (port, caller) => this.byPort.set(port, caller),
    });
    this.lives.push(replica);
    this.slots[slot] = replica;
  }
}
