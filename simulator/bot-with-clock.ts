import { config as loadEnvironment } from 'dotenv';
import { readConfig } from '../src/config';
import { stopGracefully } from '../src/runtime/graceful-stop';
import { routeConsole } from '../src/runtime/route-console';
import { startBot } from '../src/start-bot';
import { BotSteering } from './clock/bot-steering';

/**
 * The bot as `npm start` has it, but for the clock, which the simulator steers over the process's IPC channel. An
 * argument is the name of the table, for those who share a store. The process ends when the simulator is gone.
 */
async function run(): Promise<void> {
  if (process.send === undefined) throw new Error('This program is started by the simulator: npm run dev');
  // Nobody reads the log any more, and the log holds back an exit until it is read. The bot stands being killed.
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  const steering = new BotSteering({
    send: (message) => void process.send?.(message, undefined, undefined, () => undefined),
    listen: (listener) => void process.on('message', listener),
  });
  const clock = await steering.started;
  if (process.env['NODE_ENV'] !== 'production') loadEnvironment({ quiet: true });
  const tableName = process.argv[2];
  const bot = await startBot(readConfig(process.env), {
    clock: { now: () => new Date(clock.now()).toISOString() },
    // A clock that is put forward again and again should not have to wait for a look into an empty queue.
    wakeUps: { idleMs: 250 },
    ...(tableName !== undefined && { tableName }),
  });
  routeConsole(bot.log);
  stopGracefully({
    log: bot.log,
    steps: [
      { name: 'readiness', stop: () => bot.retire() },
      { name: 'clock', stop: () => steering.stop() },
      ...bot.stopSteps,
    ],
  });
  steering.drive(bot);
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? String(error.stack) : 'unknown failure'}\n`);
  process.exit(1);
});
