import { config as loadEnvironment } from 'dotenv';
import { readConfig } from './config';
import { ConfigError } from './environment-reader';
import { stopGracefully } from './runtime/graceful-stop';
import { routeConsole } from './runtime/route-console';
import { startBot } from './start-bot';

function refuse(error: unknown): never {
  const isKnown =
    error instanceof ConfigError || (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE');
  process.stderr.write(
    `${isKnown ? error.message : error instanceof Error ? String(error.stack) : 'unknown failure'}\n`,
  );
  process.exit(1);
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
