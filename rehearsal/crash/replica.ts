import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

const saidSchema = z.union([z.object({ url: z.string() }), z.object({ port: z.number() })]);

/** One life of one replica: from the start of a process to its kill. */
export class Replica {
  url: string | undefined;
  /** On the monotonic clock, in ms. */
  upSince: number | undefined;
  killedAt: number | undefined;

  private constructor(
    readonly life: number,
    private readonly child: ChildProcess,
    private readonly ended: Promise<unknown>,
  ) {}

  /** A process that has loaded the bot and waits for `go`. `onPort` hears of each connection it makes. */
  static load(
    program: string,
    environment: NodeJS.ProcessEnv,
    { life, onPort }: { life: number; onPort: (port: number, replica: Replica) => void },
  ): Replica {
    const child = fork(program, { env: environment, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const replica = new Replica(life, child, once(child, 'exit'));
    child.on('message', (message) => {
      const said = saidSchema.parse(message);
      if ('port' in said) {
        onPort(said.port, replica);
        return;
      }
      replica.url = said.url;
      replica.upSince = performance.now();
    });
    return replica;
  }

  /** Starts the bot; `url` says when it listens. */
  go(): void {
    this.child.send('go');
  }

  get isUp(): boolean {
    return this.url !== undefined && this.killedAt === undefined && this.child.exitCode === null;
  }

  /** It ended without being killed. */
  get hasDied(): boolean {
    return this.killedAt === undefined && (this.child.exitCode !== null || this.child.signalCode !== null);
  }

  /** SIGKILL: nothing is finished, nothing is said. */
  async kill(): Promise<void> {
    this.killedAt ??= performance.now();
    this.child.kill('SIGKILL');
    await this.ended;
  }
}
