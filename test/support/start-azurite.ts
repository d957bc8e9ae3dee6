import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { azuriteVariable } from './azurite';

// Azurite's published development account; not a secret.
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

// A process of its own, since Azurite brings tracing that patches Node. It ends with its standard input, so that it does
// not outlive a test run that was killed. The extra argument stands where the program's name is expected.
const programOf = (main: string) => `process.stdin.on('end', () => process.exit(0)).resume();
process.argv.splice(1, 0, 'azurite');
require(${JSON.stringify(main)});`;

const patienceInMs = 30_000;

/** Jest's global set-up: Azurite's tables and queues in memory for all test files, on free loopback ports. */
export default async function startAzurite(): Promise<void> {
  const [tablePort, queuePort] = await Promise.all([
    startService('table', require.resolve('azurite/dist/src/table/main')),
    startService('queue', require.resolve('azurite/dist/src/queue/main')),
  ]);
  process.env[azuriteVariable] =
    `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${accountKey};` +
    `TableEndpoint=http://127.0.0.1:${tablePort}/${account};QueueEndpoint=http://127.0.0.1:${queuePort}/${account};`;
}

/** The port it listens on. */
async function startService(service: 'table' | 'queue', main: string): Promise<number> {
  const port = await freePort();
  const options = ['--inMemoryPersistence', '--disableTelemetry', '--skipApiVersionCheck', '--silent'];
  const address = [`--${service}Host`, '127.0.0.1', `--${service}Port`, String(port)];
  const azurite = spawn(process.execPath, ['-e', programOf(main), '--', ...options, ...address], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  running.push(azurite);
  await listening(azurite);
  return port;
}

/** The processes that the global tear-down ends. */
export const running: ChildProcess[] = [];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port on loopback.');
  return address.port;
}

function listening(azurite: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => azurite.kill(), patienceInMs);
    azurite.once('exit', (code) => {
      clearTimeout(tooLate);
      reject(new Error(`Azurite ended before it listened, with exit code ${String(code)}.`));
    });
    let said = '';
    // The listener stays, so that whatever else is said never fills the pipe.
    azurite.stdout?.on('data', (chunk: Buffer) => {
      said = said.slice(-200) + chunk.toString();
      if (!/successfully (started|listens)/.test(said)) return;
      clearTimeout(tooLate);
      resolve();
    });
  });
}
