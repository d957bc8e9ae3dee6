import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';

const program = `
const { createJsonLog } = require(${JSON.stringify(resolve('dist/src/runtime/json-log.js'))});
const { stopGracefully } = require(${JSON.stringify(resolve('dist/src/runtime/graceful-stop.js'))});
const log = createJsonLog({ level: 'info' });
stopGracefully({ log, steps: [] });
log.info('ready');
setInterval(() => undefined, 1000);
`;

it('ends when it is asked to although the reader of its log is gone', async () => {
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.stdout.destroy();
  await new Promise((done) => setTimeout(done, 300));
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearTimeout(patience);
  expect(code).toBe(0);
});
