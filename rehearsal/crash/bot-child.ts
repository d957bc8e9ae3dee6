import { subscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';
import { readConfig } from '../../src/config';
import { startBot } from '../../src/start-bot';

/**
 * The bot as it runs anywhere, in a process that is there to be killed: on a clock that is the machine's and an offset,
 * and telling over the IPC channel from which ports it calls, so that a call can be put down to its process.
 */
async function run(): Promise<void> {
  const offsetMs = Number(process.env['CRASH_OFFSET_MS']);
  subscribe('net.client.socket', (message) => {
    const socket: unknown = Reflect.get(Object(message), 'socket');
    if (socket instanceof Socket) socket.once('connect', () => process.send?.({ port: socket.localPort }));
  });
  const { url } = await startBot(readConfig(process.env), {
    clock: { now: () => new Date(Date.now() + offsetMs).toISOString() },
    claimSeconds: Number(process.env['CRASH_CLAIM_SECONDS']),
    // What a killed process had in hand is to come back within the meeting's minute.
    wakeUps: { idleMs: 500, visibilitySeconds: 4 },
    ...(process.env['CRASH_TABLE'] !== undefined && { tableName: process.env['CRASH_TABLE'] }),
  });
  process.send?.({ url });
}

process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// Everything is loaded, which takes longest: it starts with the first word from its parent.
process.once('message', () => {
  run().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? String(error.stack) : 'unknown failure'}\n`);
    process.exit(1);
  });
});
