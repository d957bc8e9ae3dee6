import * as http from 'node:http';
import * as https from 'node:https';
import type { ConnectorClientOptions } from 'botframework-connector';
import { ConnectorError } from './connector-error';
import { errorCodes } from './error-codes';

type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;
type HttpRequest = Parameters<HttpClient['sendRequest']>[0];
type HttpResponse = Awaited<ReturnType<HttpClient['sendRequest']>>;

const mostBytes = 4 * 1024 * 1024;
const idleMs = 30_000;

/** Never at once, which would be a storm; never so late that a slip in a header silences a group for days. */
const shortestWait = 1;
const longestWait = 3600;

function retryAfter(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.min(longestWait, Math.max(shortestWait, seconds));
}

function answer(request: HttpRequest, response: http.IncomingMessage, body: string): HttpResponse {
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  for (const [name, value] of Object.entries(response.headers)) headers.set(name, String(value));
  const status = response.statusCode ?? 0;
  // An accepted message is accepted, whatever the answer says: the SDK throws at a body that is not JSON and at 204.
  let bodyAsText = '';
  try {
    JSON.parse(body);
    bodyAsText = body;
  } catch {
    headers.remove('content-type');
  }
  return { request, headers, status: status > 202 ? 200 : status, bodyAsText };
}

/**
 * The HTTP client under the SDK's connector clients: one try, one time limit, one place that the token leaves from.
 * The SDK repeats POST by itself (a card would be sent twice) and its `noRetryPolicy` is not wired to anything; its
 * retry policy lets errors that are not its own through, so every answer but success is thrown as `ConnectorError`.
 * @param options.allows is asked before anything leaves the machine
 */
export function createOneTryHttpClient(options: {
  readonly allows: (url: URL) => boolean;
  readonly timeoutMs: number;
}): HttpClient {
  const agentOptions = { keepAlive: true, maxSockets: 64, timeout: idleMs };
  const plain = { request: http.request, agent: new http.Agent(agentOptions) };
  const secure = { request: https.request, agent: new https.Agent(agentOptions) };

  function send(request: HttpRequest): Promise<HttpResponse> {
    const url = new URL(request.url);
    if (!options.allows(url)) throw new ConnectorError({ codes: ['ServiceUrlNotAllowed'] });
    const body = typeof request.body === 'string' ? Buffer.from(request.body) : undefined;
    request.headers.set('accept-encoding', 'identity');
    request.headers.set('content-length', body?.length ?? 0);
    const { request: open, agent } = url.protocol === 'https:' ? secure : plain;

    return new Promise((resolve, reject) => {
      const headers = request.headers.toJson({ preserveCase: true });
      const call = open(url, { method: request.method, headers, agent }, (response) => {
        const chunks: Buffer[] = [];
        let size = 0;
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          size += chunk.length;
          if (size > mostBytes) call.destroy(new ConnectorError({ codes: ['AnswerTooLarge'] }));
        });
        response.on('end', () => {
          clearTimeout(timer);
          const text = Buffer.concat(chunks).toString('utf8');
          const status = response.statusCode ?? 0;
          if (status >= 200 && status < 300) resolve(answer(request, response, text));
          else {
            const retryAfterSeconds = retryAfter(response.headers['retry-after']);
            reject(new ConnectorError({ status, codes: errorCodes(text), retryAfterSeconds }));
          }
        });
        response.on('error', fail);
      });
      // Before there is a connection nothing has left; from then on nobody but Teams can say how much of it came.
      let mayHaveArrived = false;
      call.once('socket', (socket) => {
        const leaves = (): void => {
          mayHaveArrived = true;
        };
        if (socket.connecting) socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', leaves);
        else leaves();
      });
      const timer = setTimeout(() => call.destroy(new ConnectorError({ codes: ['Timeout'] })), options.timeoutMs);
      const fail = (error: Error): void => {
        clearTimeout(timer);
        const code: unknown = Reflect.get(error, 'code');
        const codes = error instanceof ConnectorError ? error.codes : [typeof code === 'string' ? code : 'NoAnswer'];
        reject(new ConnectorError({ codes, mayHaveArrived, cause: error }));
      };
      call.on('error', fail);
      call.end(body);
    });
  }

  return { sendRequest: (request) => Promise.resolve().then(() => send(request)) };
}
