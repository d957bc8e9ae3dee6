import { userInfo } from 'node:os';
import { config as loadEnvironment } from 'dotenv';
import { refreshOpenMeeting } from './app/refresh-open-meeting';
import { tryAgain } from './app/try-again';
import { TooBusyError } from './app/until-committed';
import type { CliServices } from './cli/cli-context';
import { commands } from './cli/commands';
import { runCli } from './cli/run-cli';
import { storageConfigFrom } from './config';
import { ConfigError } from './environment-reader';
import { describeError } from './runtime/describe-error';
import { createJsonLog } from './runtime/json-log';
import { systemClock } from './runtime/system-clock';
import { createTableStorage } from './storage/create-table-storage';
import { TooLargeError } from './storage/too-large-error';
import { UnansweredError } from './storage/unanswered-error';
import { UnreadableEntityError } from './storage/unreadable-entity-error';

const safeErrors = [ConfigError, TooBusyError, TooLargeError, UnansweredError, UnreadableEntityError];

/** The store that the environment names. The log goes to standard error, and keeps to what is wrong unless asked. */
function open(): CliServices {
  const { storage, logLevel } = storageConfigFrom({ ...process.env, LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn' });
  const log = createJsonLog({ level: logLevel, safeErrors }, process.stderr);
  const address =
    storage.kind === 'connectionString' ? { connectionString: storage.connectionString } : { accountUrl: storage.url };
  const stored = createTableStorage({ ...address, log, clock: systemClock });
  // The bot's own loop finds what this leaves behind; there is none here to hint to.
  const ports = { ...stored, log, wake: { hint: () => undefined } };
  return {
    groups: stored.groups,
    log,
    refreshOpenMeeting: async (key) => {
      await refreshOpenMeeting(ports, key);
      await tryAgain(ports, key);
    },
  };
}

function sentence(error: unknown): string {
  const { name, message, code, statusCode } = describeError(error, safeErrors);
  const status = statusCode === undefined ? undefined : `HTTP ${statusCode}`;
  const facts = [code, status].filter((fact) => fact !== undefined);
  const unreachable = code !== undefined && /^E[A-Z]+$|^REQUEST_SEND_ERROR$/.test(code);
  if (message !== undefined) return message;
  const what = unreachable ? 'the file or the store cannot be reached' : name;
  return facts.length === 0 ? what : `${what} (${facts.join(', ')})`;
}

function user(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

if (process.env['NODE_ENV'] !== 'production') loadEnvironment({ quiet: true });
// A reader that has seen enough, such as head, closes the pipe: no reason to complain.
process.stdout.on('error', () => undefined);
void runCli(process.argv.slice(2), commands, {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: process.stdin,
  clock: systemClock,
  user: user(),
  open,
  describeError: sentence,
}).then((code) => {
  process.exitCode = code;
});
