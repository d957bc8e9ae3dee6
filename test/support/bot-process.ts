import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const program = `
process.stdin.on('end', () => process.exit(0)).resume();
const { startBot } = require(process.env.TEST_DIST + '/src/start-bot.js');
const { readConfig } = require(process.env.TEST_DIST + '/src/config.js');
startBot(readConfig(process.env), { tableName: process.env.TEST_TABLE, claimSeconds: 3 }).then(({ url }) => process.stdout.write('at ' + url + '\\n'));`;

/** The built bot in a process of its own, to be killed in the middle. */
export class BotProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(options: { connectionString: string; tableName: string; tenantId: string }): Promise<BotProcess> {
    const child = spawn(process.execPath, ['-e', program], {
      // It ends with its standard input, so that it does not outlive a test that failed.
      stdio: ['pipe', 'pipe', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        BOT_AUTH: 'anonymous',
        LOG_LEVEL: 'silent',
        ALLOWED_TENANTS: options.tenantId,
        AZURE_STORAGE_CONNECTION_STRING: options.connectionString,
        TEST_TABLE: options.tableName,
        TEST_DIST: resolve(__dirname, '../../dist'),
      },
    });
    const url = await new Promise<string>((found, failed) => {
      child.stdout.on('data', (chunk: Buffer) => {
        const at = /at (http\S+)/.exec(chunk.toString())?.[1];
        if (at !== undefined) found(at);
      });
      child.once('exit', (code) => failed(new Error(`the bot ended with ${String(code)} before it listened`)));
    });
    return new BotProcess(child, url);
  }

  /** SIGKILL: nothing is finished, nothing is said. */
  async kill(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }
}
