import { config as loadEnvironment } from 'dotenv';
import { readConfig } from './config';
import { ConfigError } from './environment-reader';
import { stopGracefully } from './runtime/graceful-stop';
import { routeConsole } from './runtime/route-console';
import { startBot } from './start-bot';

/** What the system says when it does not let us listen where HOST and PORT say. */
const cannotListen: readonly unknown[] = ['EADDRINUSE', 'EADDRNOTAVAIL', 'EACCES', 'ENOTFOUND', 'EAI_AGAIN'];

function refuse(error: unknown): never {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exit(1);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown failure';
  if (error instanceof ConfigError) return error.message;
  const isAddress = 'code' in error && cannotListen.includes(error.code);
  return isAddress ? `${error.message}. Write another PORT or HOST, see .env.example.` : String(error.stack);
}

if (process.env['NODE_ENV'] !== 'production') loadEnvironment({ quiet: true });
try {
  startBot(readConfig(process.env)).then((bot) => {
    routeConsole(bot.log);
    stopGracefully({ log: bot.log, steps: [{ name: 'readiness', stop: () => bot.retire() }, ...bot.stopSteps] });
  }, refuse);
} catch (error) {
  refuse(error);
}
