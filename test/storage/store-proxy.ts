import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What the proxy does to one request: pass it on, or be the network on a bad day. */
type Weather = 'fine' | 'answerLost' | 'silent' | 'busy';

export interface StoreProxy {
  readonly connectionString: string;
  /** Of each request that came, oldest first. */
  readonly requests: { readonly method: string; readonly path: string; rows: number }[];
  /** The weather of the next requests, one each; fine when it is used up. */
  readonly weather: Weather[];
  close(): Promise<void>;
}

/** A loopback proxy in front of the store: the SDK and the store are real, the network between them is ours. */
export async function openStoreProxy(connectionString: string): Promise<StoreProxy> {
  const target = /TableEndpoint=http:\/\/127\.0\.0\.1:(\d+)/.exec(connectionString)?.[1];
  if (target === undefined) throw new Error('No loopback table endpoint in the connection string.');
  const requests: StoreProxy['requests'] = [];
  const weather: Weather[] = [];

  async function pass(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    const seen = { method: incoming.method ?? '', path: incoming.url ?? '', rows: 0 };
    requests.push(seen);
    const now = weather.shift() ?? 'fine';
    const body = await buffer(incoming);
    if (now === 'silent') return;
    if (now === 'busy') {
      answer.writeHead(503);
      answer.end();
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
    pass(incoming, answer).catch(() => incoming.socket.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return {
    connectionString: connectionString.replace(`127.0.0.1:${target}`, `127.0.0.1:${address.port}`),
    requests,
    weather,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
