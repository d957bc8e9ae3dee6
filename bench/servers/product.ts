import { z } from 'zod';
import { readConfig } from '../../src/config';
import { startBot } from '../../src/start-bot';
import { obey } from './obey';

const hintSchema = z.object({ do: z.literal('deliver'), tenantId: z.string(), groupId: z.string() });

/** The whole bot, on a table of its own; `deliver` tells it that something waits in a group. */
async function run(): Promise<void> {
  const requestsPerSecond = Number(process.env['BENCH_REQUESTS_PER_SECOND']);
  const config = { ...readConfig(process.env), requestsPerSecond };
  const bot = await startBot(config, { tableName: process.env['BENCH_TABLE'] });
  obey({ url: bot.url }, async (order) => {
    const hint = hintSchema.safeParse(order);
    if (hint.success) bot.ports.wake.hint(hint.data);
    await Promise.resolve();
  });
}

void run();
