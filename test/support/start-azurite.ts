import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { azuriteVariable } from './azurite';

// Azurite's published development account; not a secret.
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

// A process of its own, since Azurite brings tracing that patches Node. It ends with its standard input, so that it does
// not outlive a test run that was killed. The extra argument stands where the program's name is expected.
const program = `process.stdin.on('end', () => process.exit(0)).resume();
process.argv.splice(1, 0, 'azurite-table');
require(${JSON.stringify(require.resolve('azurite/dist/src/table/main'))});`;

const patienceInMs = 30_000;

/** Jest's global set-up: one Azurite table service in memory for all test files, on a free loopback port. */
export default async function startAzurite(): Promise<void> {
  const port = await freePort();
  const options = [
    '--inMemoryPersistence',
    '--disableTelemetry',
    '--skipApiVersionCheck',
    '--silent',
    '--tableHost',
    '127.0.0.1',
  ];
  const azurite = spawn(process.execPath, ['-e', program, '--', ...options, '--tablePort', String(port)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await listening(azurite);
  process.env[azuriteVariable] =
    `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${accountKey};` +
    `TableEndpoint=http://127.0.0.1:${port}/${account};`;
  running.azurite = azurite;
}

/** The process that the global tear-down ends. */
export const running: { azurite?: ChildProcess } = {};

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
      if (!said.includes('successfully started')) return;
      clearTimeout(tooLate);
      resolve();
    });
  });
}
