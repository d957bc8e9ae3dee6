import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { botEnvironment } from '../simulator/parts/bot-environment';
import { freePort } from './free-port';

// It ends with its standard input, so that it does not outlive a run that was killed. The extra argument stands where
// the program's name is expected.
const program = `process.stdin.on('end', () => process.exit(0)).resume();
process.argv.splice(1, 0, 'azurite-table');
require(${JSON.stringify(require.resolve('azurite/dist/src/table/main'))});`;

const patienceMs = 30_000;

/** Azurite's tables in memory, in a process of their own. */
export async function startAzurite(): Promise<{ connectionString: string; stop(): Promise<void> }> {
  const port = await freePort();
  const options = ['--inMemoryPersistence', '--disableTelemetry', '--skipApiVersionCheck', '--silent'];
  const address = ['--tableHost', '127.0.0.1', '--tablePort', String(port)];
  const child = spawn(process.execPath, ['-e', program, '--', ...options, ...address], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  const end = performance.now() + patienceMs;
  while (!(await answers(port))) {
    if (performance.now() > end || child.exitCode !== null) throw new Error('Azurite did not start.');
    await sleep(100);
  }
  const environment = botEnvironment({}, { botPort: 0, tablePort: port, tenants: [] });
  return {
    connectionString: environment['AZURE_STORAGE_CONNECTION_STRING'] ?? '',
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
