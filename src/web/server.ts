import { createServer as createRestify, type Next, type Request, type Response } from 'restify';
import type { Log } from '../app/ports/log';
import { guardServer } from './guard-server';
import { readBody } from './read-body';
import { keepReadiness, type Readiness } from './readiness';
import { routes, type Path } from './routes';

/** What the bot says to one message. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** The server, until it is closed. */
export interface EdgeServer {
  /** Starts to listen and gives the address; port 0 takes any free port. Rejects when the port is taken. */
  listen(port: number, host: string): Promise<{ readonly url: string; readonly port: number }>;
  /** Takes nothing new, and resolves when all that is in hand has been answered. */
  close(): Promise<void>;
}

function codeOf(status: number): string {
  if (status === 404) return 'not_found';
  return status === 405 ? 'method_not_allowed' : 'internal';
}

/**
 * The HTTP edge: every address in `routes`, everything else refused with `{"error": code}` and no text.
 * @param options.receive answers one message; gets the parsed object and the Authorization header ('' without one)
 * @param options.readiness which parts work; see `keepReadiness`
 */
export function createServer(options: {
  readonly log: Log;
  readonly readiness: () => Promise<Readiness>;
  readonly receive: (activity: object, authorization: string) => Promise<Answer>;
}): EdgeServer {
  const { log, receive } = options;
  const readiness = keepReadiness(options.readiness);
  const server = createRestify({ name: '', handleUncaughtExceptions: false });
  guardServer(server);
  // restify passes the errors of the socket on as its own, and one that nobody hears ends the process with a stack.
  server.on('error', () => undefined);

  server.on('restifyError', (_: Request, response: Response, error: unknown, done: () => void) => {
    const given: unknown = error instanceof Error ? Reflect.get(error, 'statusCode') : undefined;
    const status = given === 404 || given === 405 ? given : 500;
    if (status === 500) log.error('request failed', error);
    if (!response.headersSent) response.send(status, { error: codeOf(status) });
    done();
  });

  const handlers: Record<Path, (request: Request, response: Response) => Promise<void>> = {
    '/api/messages': async (request, response) => {
      const read = await readBody(request);
      if ('error' in read) {
        response.setHeader('Connection', 'close');
        response.send(read.status, { error: read.error });
        return;
      }
      const { status, body } = await receive(read.value, request.headers.authorization ?? '');
      response.send(status, body);
    },
    '/healthz': async (_, response) => {
      await Promise.resolve(response.send(200, { alive: true }));
    },
    '/readyz': async (_, response) => {
      const parts = await readiness();
      const missing = Object.entries(parts ?? { readiness: false }).flatMap(([part, works]) => (works ? [] : [part]));
      response.send(missing.length === 0 ? 200 : 503, { ready: missing.length === 0, missing });
    },
  };
  for (const { method, path } of routes) {
    const handle = (request: Request, response: Response, next: Next): void => {
      handlers[path](request, response).then(
        () => next(),
        (error: unknown) => next(error),
      );
    };
    if (method === 'POST') server.post(path, handle);
    else server.get(path, handle);
  }

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.server.once('error', reject);
        server.listen(port, host, () => {
          server.server.off('error', reject);
          resolve({ url: server.url, port: server.address().port });
        });
      }),
    close: () =>
      new Promise((resolve) => {
        // A kept-alive connection that falls idle while we wait would hold the server open.
        const sweep = setInterval(() => server.server.closeIdleConnections(), 100);
        server.close(() => {
          clearInterval(sweep);
          resolve();
        });
        server.server.closeIdleConnections();
      }),
  };
}
