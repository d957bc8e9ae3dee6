import { createServer } from 'node:http';
import { z } from 'zod';

const receivedSchema = z.looseObject({ type: z.string() });
type Received = z.infer<typeof receivedSchema>;

/** A bot that keeps every activity, and answers an invoke with `invokeBody`. */
export interface ListeningBot {
  readonly url: string;
  readonly received: Received[];
  readonly tokens: (string | undefined)[];
  invokeBody: object;
  close(): Promise<void>;
}

export async function startListeningBot(): Promise<ListeningBot> {
  const received: Received[] = [];
  const tokens: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const parts: string[] = [];
    request.setEncoding('utf8').on('data', (part: string) => parts.push(part));
    request.on('end', () => {
      const activity = receivedSchema.parse(JSON.parse(parts.join('')));
      received.push(activity);
      tokens.push(request.headers.authorization);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(activity.type === 'invoke' ? JSON.stringify(bot.invokeBody) : undefined);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const bot: ListeningBot = {
    url: `http://127.0.0.1:${address.port}`,
    received,
    tokens,
    invokeBody: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Takk' },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return bot;
}
