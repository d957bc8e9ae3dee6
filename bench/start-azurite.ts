import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { botEnvironment } from '../simulator/parts/bot-environment';
import { freePort } from './free-port';

// It ends with its standard input, so that it does not outlive a run that was killed. The extra argument stands where
// the program's name is expected.
const programOf = (main: string) => `process.stdin.on('end', () => process.exit(0)).resume();
process.argv.splice(1, 0, 'azurite');
require(${JSON.stringify(main)});`;

const patienceMs = 30_000;

/** Azurite's tables and queues in memory, in processes of their own. */
export async function startAzurite(): Promise<{ connectionString: string; stop(): Promise<void> }> {
  const [table, queue] = await Promise.all([
    startService('table', require.resolve('azurite/dist/src/table/main')),
    startService('queue', require.resolve('azurite/dist/src/queue/main')),
  ]);
  const ports = { botPort: 0, tablePort: table.port, queuePort: queue.port };
  const environment = botEnvironment({}, { ...ports, tenants: [] });
  return {
    connectionString: environment['AZURE_STORAGE_CONNECTION_STRING'] ?? '',
    stop: async () => {
      await Promise.all([table.stop(), queue.stop()]);
    },
  };
}

async function startService(
  service: 'table' | 'queue',
  main: string,
): Promise<{ port: number; stop(): Promise<void> }> {
  const port = await freePort();
  const options = ['--inMemoryPersistence', '--disableTelemetry', '--skipApiVersionCheck', '--silent'];
  const address = [`--${service}Host`, '127.0.0.1', `--${service}Port`, String(port)];
  const child = spawn(process.execPath, ['-e', programOf(main), '--', ...options, ...address], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  const end = performance.now() + patienceMs;
  while (!(await answers(port))) {
    if (performance.now() > end || child.exitCode !== null) throw new Error(`Azurite's ${service} did not start.`);
    await sleep(100);
  }
  return {
    port,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );
}
