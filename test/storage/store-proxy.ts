import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What the proxy does to one request: pass it on, or be the network on a bad day. */
export type Weather = 'fine' | 'answerLost' | 'silent' | 'busy' | 'down' | 'conflict';

/** One request as the proxy sees it before it is passed on. */
export interface StoreRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

export interface StoreProxy {
  readonly connectionString: string;
  /** Of each request that came, oldest first. */
  readonly requests: { readonly method: string; readonly path: string; rows: number }[];
  /** The weather of the next requests, one each; fine when it is used up. */
  readonly weather: Weather[];
  /** For how long nothing has been asked and everything is answered, in ms; 0 while something is under way. */
  stillMs(): number;
  /** The weather of all others from now on; fine until this is called. */
  setClimate(climate: (request: StoreRequest) => Weather): void;
  close(): Promise<void>;
}

/** A loopback proxy in front of the store: the SDK and the store are real, the network between them is ours. */
export async function openStoreProxy(connectionString: string): Promise<StoreProxy> {
  const target = /TableEndpoint=http:\/\/127\.0\.0\.1:(\d+)/.exec(connectionString)?.[1];
  if (target === undefined) throw new Error('No loopback table endpoint in the connection string.');
  const requests: StoreProxy['requests'] = [];
  const weather: Weather[] = [];
  let climate: (request: StoreRequest) => Weather = () => 'fine';
  let underWay = 0;
  let endedMs = performance.now();

  async function pass(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    const seen = { method: incoming.method ?? '', path: incoming.url ?? '', rows: 0 };
    requests.push(seen);
    const expected = weather.shift();
    const body = await buffer(incoming);
    const now = expected ?? climate({ method: seen.method, path: seen.path, body: body.toString() });
    if (now === 'silent') return;
    if (now === 'down') {
      incoming.socket.destroy();
      return;
    }
    if (now === 'busy') {
      answer.writeHead(503);
      answer.end();
      return;
    }
    if (now === 'conflict') {
      refuse(answer, seen.path);
      return;
    }
    const onward = request({
      port: target,
      host: '127.0.0.1',
      method: seen.method,
      path: seen.path,
      headers: incoming.headers,
    });
    onward.end(body);
    const [stored] = (await once(onward, 'response')) as [IncomingMessage];
    const content = await buffer(stored);
    if (now === 'answerLost') {
      incoming.socket.destroy();
      return;
    }
    seen.rows = content.toString().split('"RowKey":').length - 1;
    answer.writeHead(stored.statusCode ?? 500, stored.headers);
    answer.end(content);
  }

  const server = createServer((incoming, answer) => {
    underWay += 1;
    pass(incoming, answer)
      .catch(() => incoming.socket.destroy())
      .finally(() => {
        underWay -= 1;
        endedMs = performance.now();
      });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return {
    connectionString: connectionString.replace(`127.0.0.1:${target}`, `127.0.0.1:${address.port}`),
    requests,
    weather,
    stillMs: () => (underWay > 0 ? 0 : performance.now() - endedMs),
    setClimate(next) {
      climate = next;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** A row that is not as it was read, as the table says it: of a transaction inside the answer to the whole. */
function refuse(answer: ServerResponse, path: string): void {
  const error = JSON.stringify({
    'odata.error': { code: 'UpdateConditionNotSatisfied', message: { lang: 'en-US', value: 'planted' } },
  });
  if (!path.includes('$batch')) {
    answer.writeHead(412, { 'Content-Type': 'application/json' });
    answer.end(error);
    return;
  }
  answer.writeHead(202, { 'Content-Type': 'multipart/mixed; boundary=b' });
  answer.end(
    `--b\r\n\r\nHTTP/1.1 412 Precondition Failed\r\nContent-Type: application/json\r\n\r\n${error}\r\n--b--\r\n`,
  );
}
