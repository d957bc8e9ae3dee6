import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BotWire } from '../../../simulator/clock/bot-wire';
import { TownClock } from '../../../simulator/clock/town-clock';
import { sampleWorld } from '../../../simulator/connector/sample-world';
import type { Simulator } from '../../../simulator/connector/simulator';
import { startConnector } from '../../../simulator/connector/start-connector';
import { Part } from '../../../simulator/parts/part';
import { freePort } from '../../../simulator/parts/port';
import { waitUntil } from '../../../simulator/parts/wait-until';
import { createJsonLog } from '../../../src/runtime/json-log';
import { createTableStorage } from '../../../src/storage/create-table-storage';
import { freshTable } from '../../support/azurite';

import { groupOf } from '../../support/whole-bot';

const monday = '2027-03-01T10:00:00Z';
const week = 7 * 86_400_000;

describe('the bot in a process of its own, with a clock that the simulator steers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bot-with-clock-'));
  const clock = new TownClock({ aheadMs: Date.parse(monday) - Date.now(), save: () => undefined });
  let part: Part;
  let teams: Simulator;
  let url: string;

  const isReady = async (): Promise<boolean> => (await fetch(`${url}/readyz`)).ok;
  const newestCard = (): string => JSON.stringify(teams.sentTo('helse').at(-1)?.card ?? '').replaceAll('\u2060', '');

  beforeAll(async () => {
    const { connectionString, tableName } = freshTable();
    const group = groupOf(sampleWorld);
    const { groups } = createTableStorage({ connectionString, tableName, log: createJsonLog({ level: 'silent' }) });
    await groups.save({ revision: 1, at: '2027-02-28T20:00:00.000Z', by: 'test', group }, undefined);
    const port = (await freePort(0)) ?? 0;
    url = `http://127.0.0.1:${port}`;
    const hook = resolve('test/cli/typescript-hook.cjs');
    part = new Part({
      name: 'bot',
      script: ['--require', hook, resolve('simulator/bot-with-clock.ts'), tableName],
      folder,
      env: {
        PATH: process.env['PATH'],
        PORT: String(port),
        BOT_AUTH: 'anonymous',
        LOG_LEVEL: 'warn',
        ALLOWED_TENANTS: sampleWorld.tenantId,
        AZURE_STORAGE_CONNECTION_STRING: connectionString,
      },
      logFile: join(folder, 'bot.log'),
      hasChannel: true,
    });
    const wire = new BotWire(part.channel);
    wire.steer(clock.setting);
    clock.listen(() => wire.steer(clock.setting));
    teams = await startConnector({ botUrl: url, now: () => clock.now() });
    let isOver = false;
    part.onDeath(() => (isOver = true));
    if (!(await waitUntil(isReady, { limitMs: 60_000, isOver: () => isOver }))) throw new Error(part.lastLines(20));
    await teams.team.installs('leder');
  }, 70_000);
  afterAll(async () => {
    await part.stop();
    await teams.close();
    clock.close();
    rmSync(folder, { recursive: true });
  });

  it('writes the dates of the clock on its cards, follows a jump of a week, and stays ready', async () => {
    await teams.as('leder').says('samle inn');
    await teams.waitFor(() => newestCard().includes('2. mars'), { what: 'the card of this week' });
    expect(teams.sentTo('helse').at(-1)?.sentAt?.toISOString()).toMatch(/^2027-03-01T10:0/);

    clock.jumpTo(new Date(clock.now().getTime() + week));
    await teams.as('leder').says('lukk');
    await teams.as('leder').says('samle inn');
    await teams.waitFor(() => newestCard().includes('9. mars'), { what: 'the card of the next week' });
    expect(teams.sentTo('helse').at(-1)?.sentAt?.toISOString()).toMatch(/^2027-03-08T10:0/);
    expect(await isReady()).toBe(true);
  });

  it('does not start by itself, where nobody steers it', async () => {
    const alone = new Part({
      name: 'alone',
      script: ['--require', resolve('test/cli/typescript-hook.cjs'), resolve('simulator/bot-with-clock.ts')],
      folder: process.cwd(),
      env: { PATH: process.env['PATH'] },
      logFile: join(folder, 'alone.log'),
    });
    expect(await alone.ended).toBe(1);
    expect(alone.lastLines(20)).toContain('npm run dev');
  });
});
