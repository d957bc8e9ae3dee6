import { redactSecrets } from './redact-secrets';

export interface ErrorDescription {
  readonly name: string;
  readonly message?: string;
  readonly code?: string;
  readonly statusCode?: number;
  readonly requestId?: string;
  readonly stack?: string;
  readonly problems?: readonly string[];
  readonly cause?: ErrorDescription;
}

export type ErrorClass = abstract new (...args: never[]) => Error;

/** Bugs in our own code: their text names code, not data. A SyntaxError is not one, JSON.parse quotes what it read. */
const bugs: readonly ErrorClass[] = [TypeError, RangeError, ReferenceError];

function property(error: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(error, name)?.value;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? redactSecrets(value.slice(0, 200)) : undefined;
}

/** Where a checked value was wrong, without the value. */
function problemsOf(error: Error): readonly string[] | undefined {
  const issues: unknown =
    error.name === 'ZodError' || error.name === '$ZodError' ? Reflect.get(error, 'issues') : undefined;
  if (!Array.isArray(issues)) return undefined;
  return issues.slice(0, 10).map((issue: { code?: unknown; path?: unknown }) => {
    const path = Array.isArray(issue.path) ? issue.path.map(String).join('.') : '';
    return redactSecrets(`${path.slice(0, 100)}: ${String(issue.code)}`);
  });
}

/**
 * An error as the log may show it. Errors of the SDKs carry requests, headers and tokens, and their text quotes what
 * people wrote: of those the name, code, status, request id and the places in the code are kept, nothing else.
 * @param safe classes whose message is written by us and holds neither secrets nor what people wrote
 */
export function describeError(error: unknown, safe: readonly ErrorClass[] = [], depth = 3): ErrorDescription {
  if (!(error instanceof Error)) return { name: `not an Error: ${typeof error}` };
  const code = property(error, 'code');
  const status = property(error, 'statusCode') ?? property(error, 'status');
  const cause = depth > 0 && error.cause !== undefined ? describeError(error.cause, safe, depth - 1) : undefined;
  // Node's own argument errors are TypeErrors with a code, and quote the argument.
  const tellable =
    safe.some((each) => error instanceof each) || (code === undefined && bugs.some((bug) => error instanceof bug));
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  const description = {
    name: text(error.name) ?? 'Error',
    message: tellable ? redactSecrets(error.message) : undefined,
    code: text(typeof code === 'number' ? String(code) : code),
    statusCode: typeof status === 'number' ? status : undefined,
    requestId: text(property(error, 'requestId')),
    problems: problemsOf(error),
    stack: frames.length > 0 ? redactSecrets(frames.slice(0, 12).join('\n')) : undefined,
    cause,
  };
  return Object.fromEntries(
    Object.entries(description).filter(([, value]) => value !== undefined),
  ) as typeof description;
}
