import { userInfo } from 'node:os';
import { config as loadEnvironment } from 'dotenv';
import { refreshOpenSummary } from './app/desk/summary/refresh-open-summary';
import { refreshOpenMeeting } from './app/refresh-open-meeting';
import { retryDelivery } from './app/retry-delivery';
import type { Wake } from './app/ports/wake';
import { tryAgain } from './app/try-again';
import { moveActions } from './app/setup/move-actions';
import { tellNewcomers } from './app/setup/tell-newcomers';
import { TooBusyError } from './app/until-committed';
import type { CliServices } from './cli/cli-context';
import { commands } from './cli/commands';
import { runCli } from './cli/run-cli';
import { storageConfigFrom } from './config';
import { ConfigError } from './environment-reader';
import { keyOf } from './domain/group';
import { describeError } from './runtime/describe-error';
import { createJsonLog } from './runtime/json-log';
import { systemClock } from './runtime/system-clock';
import { WakeLoop } from './runtime/wake-loop';
import { createTableStorage } from './storage/create-table-storage';
import { createWakes } from './storage/create-wakes';
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
  const wakes = lazy(() => createWakes({ ...address, log }));
  // Never started: it puts wake-ups for the bot and takes none.
  const loop = lazy(() => new WakeLoop(wakes().queue, wakes().plan, systemClock, log));
  const wake: Wake = {
    hint: () => undefined,
    insure: (key) => loop().insure(key),
    arm: (key, at) => loop().arm(key, at),
  };
  const ports = { ...stored, log, clock: systemClock, wake };
  return {
    ...stored,
    groups: {
      ...stored.groups,
      save: async (next, etag) => {
        // Killed right after it, the group would otherwise be one that nothing ever wakes.
        await wake.insure(keyOf(next.group));
        return stored.groups.save(next, etag);
      },
    },
    log,
    wakeQueue: { counts: () => wakes().queue.counts() },
    wakePlan: { find: (key) => wakes().plan.find(key) },
    followImport: async ({ group, before }) => {
      const key = keyOf(group);
      await moveActions(ports, group);
      await refreshOpenMeeting(ports, key);
      await refreshOpenSummary(ports, group);
      await tellNewcomers(ports, group, before);
      await tryAgain(ports, key);
      await wake.arm(key, systemClock.now());
    },
    retryDelivery: async (key, id) => {
      const result = await retryDelivery(ports, key, id);
      if (result.outcome === 'takenUp' && result.count > 0) await wake.arm(key, systemClock.now());
      return result;
    },
  };
}

/** Made when it is first asked for: a wrong queue address stops the commands that need it, and no other. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
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
