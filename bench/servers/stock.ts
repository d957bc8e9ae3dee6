import { TableClient } from '@azure/data-tables';
import {
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type ConversationReference,
} from 'botbuilder';
import { createServer, plugins } from 'restify';
import { z } from 'zod';
import { inParallel } from '../in-parallel';
import { obey } from './obey';

const pressSchema = z.object({ action: z.object({ data: z.object({ a: z.string() }) }) });
const sendSchema = z.object({ do: z.literal('send'), serviceUrl: z.string(), conversations: z.array(z.string()) });

const card: unknown = JSON.parse(process.env['BENCH_CARD'] ?? '{}');
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));

/** What the SDK's own sample does for a press, with one row read, one row written, and a finished card as the answer. */
async function serve(): Promise<string> {
  const table = TableClient.fromConnectionString(
    process.env['AZURE_STORAGE_CONNECTION_STRING'] ?? '',
    process.env['BENCH_TABLE'] ?? '',
    { allowInsecureConnection: true },
  );
  const server = createServer();
  server.use(plugins.bodyParser());
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request, response, async (context) => {
      const { a: row } = pressSchema.parse(context.activity.value).action.data;
      const stored = await table.getEntity<{ doc0: string }>('stock', row);
      await table.upsertEntity({ partitionKey: 'stock', rowKey: row, doc0: stored.doc0, at: new Date().toISOString() });
      await context.sendActivity({
        type: ActivityTypes.InvokeResponse,
        value: { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card } },
      });
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
  });
}

/** The SDK's loop of proactive messages, 10 at a time. */
async function send(serviceUrl: string, conversations: readonly string[]): Promise<void> {
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];
  await inParallel(10, conversations, async (id) => {
    const reference = { serviceUrl, channelId: 'msteams', conversation: { id } } as Partial<ConversationReference>;
    const message: Partial<Activity> = { type: ActivityTypes.Message, summary: 'Status', attachments };
    await adapter.continueConversationAsync('', reference, async (context) => {
      await context.sendActivity(message);
    });
  });
}

async function run(): Promise<void> {
  const url = await serve();
  obey({ url }, async (order) => {
    const sending = sendSchema.safeParse(order);
    if (sending.success) await send(sending.data.serviceUrl, sending.data.conversations);
  });
}

void run();
