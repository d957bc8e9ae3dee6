import type { Log } from '../app/ports/log';

type Method = 'error' | 'warn' | 'info' | 'log' | 'debug';
const longest = 120;

function firstLine(said: unknown): string {
  const text = typeof said === 'string' ? said : said instanceof Error ? said.name : typeof said;
  return (text.split('\n')[0] ?? '').slice(0, longest);
}

/**
 * Libraries print: the Bot Framework SDK a public key of many lines for each forged token. What they print becomes one
 * line of the log with the beginning of it, so that the output stays JSON and nobody outside can flood it.
 * @returns puts the console back
 */
export function routeConsole(log: Log): () => void {
  const target: Pick<Console, Method> = globalThis.console;
  const original = { ...target };
  const warn = (said: unknown): void => log.warn('library message', { said: firstLine(said) });
  const drop = (): void => undefined;
  Object.assign(target, { error: warn, warn, info: drop, log: drop, debug: drop });
  return () => void Object.assign(target, original);
}
