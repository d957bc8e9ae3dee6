import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';

const answerSchema = z.object({ url: z.string().optional(), cpuMs: z.number().optional() });
type Answer = z.infer<typeof answerSchema>;

/** A program in `bench/servers` that runs beside us and does what it is told, one thing at a time. */
export class Child {
  private constructor(
    private readonly child: ChildProcess,
    /** Where it listens; undefined for one that does not. */
    readonly url: string | undefined,
  ) {}

  /** Starts it with `environment` alone and waits until it says that it is ready. Its output is thrown away. */
  static async start(script: 'product' | 'stock', environment: Readonly<Record<string, string>>): Promise<Child> {
    const child = fork(join(__dirname, 'servers', `${script}.js`), {
      env: { PATH: process.env['PATH'], ...environment },
      execArgv: (process.env['BENCH_NODE_OPTIONS'] ?? '').split(' ').filter((option) => option !== ''),
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const ready = await answerOf(child);
    return new Child(child, ready.url);
  }

  /** CPU time it has used, in ms. */
  async cpuMs(): Promise<number> {
    return (await this.tell({ do: 'cpu' })).cpuMs ?? 0;
  }

  async tell(order: { readonly do: string; readonly [key: string]: unknown }): Promise<Answer> {
    const answer = answerOf(this.child);
    this.child.send(order);
    return answer;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }
}

async function answerOf(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const died = (code: number | null): void => reject(new Error(`A part of the bench ended with ${String(code)}.`));
    child.once('exit', died);
    child.once('message', (message) => {
      child.off('exit', died);
      resolve(answerSchema.parse(message));
    });
  });
}
