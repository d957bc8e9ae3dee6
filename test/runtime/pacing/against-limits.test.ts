import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { teamsLimits } from '../../../simulator/connector/rate-limits';
import { sampleWorld } from '../../../simulator/connector/sample-world';
import type { Simulator } from '../../../simulator/connector/simulator';
import { startConnector } from '../../../simulator/connector/start-connector';
import { readConfig } from '../../../src/config';
import { createPacing } from '../../../src/runtime/pacing/create-pacing';
import { PacedMessenger } from '../../../src/runtime/pacing/paced-messenger';
import { systemTiming } from '../../../src/runtime/pacing/system-timing';
import { systemClock } from '../../../src/runtime/system-clock';
import { connectTable } from '../../../src/storage/connect-table';
import { openRows } from '../../../src/storage/open-rows';
import { tablePace } from '../../../src/storage/table-pace';
import { createKeptClients } from '../../../src/teams/authentication/create-kept-clients';
import { ConnectorMessenger } from '../../../src/teams/connector/connector-messenger';
import { recordingLog } from '../../contracts/recording-log';
import { freshTable } from '../../support/azurite';

const { tenantId } = sampleWorld;
const { bot } = readConfig({ BOT_AUTH: 'anonymous', AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true' });

describe('two processes and a connector that enforces its limits', () => {
  let teams: Simulator;
  beforeEach(async () => {
    teams = await startConnector({
      world: { ...sampleWorld, team: { ...sampleWorld.team, installed: true } },
      limits: teamsLimits,
    });
  });
  afterEach(() => teams.close());

  function processOn(table: ReturnType<typeof freshTable>): PacedMessenger {
    const clients = createKeptClients(bot);
    const connectorFor = (url: string) => clients.connectorFor(url);
    const inner = new ConnectorMessenger({ connectorFor, isAllowed: () => true, botId: bot.botId });
    const store = tablePace(openRows(connectTable(table)));
    const needs = { store, rate: 50, clock: systemClock, timing: systemTiming, log: recordingLog() };
    return new PacedMessenger(inner, createPacing(needs));
  }

  it('are turned away hardly ever, and lose little time', async () => {
    const table = freshTable();
    const processes = [processOn(table), processOn(table)];
    const place = (n: number) => ({ tenantId, serviceUrl: teams.serviceUrl, conversationId: `chat ${n}` });
    const message = { card: {}, summary: '' };
    const begun = performance.now();
    let next = 0;
    const work = async (one: PacedMessenger): Promise<void> => {
      // Nobody has these chats: an answer as good as another, and a request like every other.
      while (next < 300) await one.send(place((next += 1)), message);
    };
    await Promise.all(processes.flatMap((one) => Array.from({ length: 10 }, () => work(one))));
    const seconds = (performance.now() - begun) / 1000;
    expect(teams.requests.length).toBeGreaterThanOrEqual(300);
    // Both processes and the connector share one busy thread here, which is late by more than a network is.
    expect(teams.limits.refused).toBeLessThanOrEqual(15);
    // 6 s by the limit alone; the rest is for a machine that does other things too.
    expect(seconds).toBeGreaterThan(5);
    expect(seconds).toBeLessThan(20);
  });
});
