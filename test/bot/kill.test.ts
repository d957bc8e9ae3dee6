import { describe, expect, it } from '@jest/globals';
import { sampleWorld } from '../../simulator/connector/sample-world';
import { startConnector } from '../../simulator/connector/start-connector';
import { keyOf } from '../../src/domain/group';
import { createTableStorage } from '../../src/storage/create-table-storage';
import { freshTable } from '../support/azurite';
import { BotProcess } from '../support/bot-process';
import { textOf } from '../support/meeting-player';
import { recordingLog } from '../contracts/recording-log';
import { groupOf } from '../support/whole-bot';

const rounds = 6;

describe('kill -9', () => {
  it('loses no reply that was answered for, doubles none, and the cards and the board are right in the end', async () => {
    const { connectionString, tableName } = freshTable();
    const storage = createTableStorage({ connectionString, tableName, log: recordingLog() });
    const group = groupOf(sampleWorld);
    const key = keyOf(group);
    await storage.groups.save({ revision: 1, at: '2026-11-01T00:00:00.000Z', by: 'test', group }, undefined);
    const teams = await startConnector({ world: sampleWorld });
    const start = async () => {
      const bot = await BotProcess.start({ connectionString, tableName, tenantId: sampleWorld.tenantId });
      teams.botUrl = bot.url;
      return bot;
    };
    let bot = await start();
    await teams.team.installs('leder');
    await teams.as('leder').says('samle inn');
    // In the middle of the opening, or of the sending: whatever was stored is taken up again.
    await bot.kill();
    bot = await start();
    const cardOf = (areaId: string) => teams.sentTo(areaId).findLast((message) => message.card !== undefined);
    await teams.waitFor(() => group.areas.every((area) => cardOf(area.id)) || undefined, {
      what: 'all cards',
      timeoutMs: 60_000,
    });
    await teams.as('leder').says('post');

    const answered = new Map<string, number>();
    for (let round = 1; round <= rounds; round += 1) {
      const presses = group.areas.map(async (area) => {
        const card = cardOf(area.id);
        if (card === undefined) return;
        const verb = textOf(card).includes('status.send') ? 'status.send' : 'status.edit';
        if (verb === 'status.edit') await teams.as(area.id).presses(card, verb);
        const outcome = await teams
          .as(area.id)
          .presses(card, 'status.send', { level: 'strained', text: `runde ${round}` });
        if (outcome.statusCode === 200 && JSON.stringify(outcome.card).includes('status.edit'))
          answered.set(area.id, round);
      });
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 400));
      await bot.kill();
      await Promise.allSettled(presses);
      bot = await start();
      await teams.quiet(300);
    }

    const meetingId = (await storage.meetings.head(key))?.value.openMeetingId ?? '';
    for (const [areaId, round] of answered) {
      const replies = await storage.meetings.replies(key, meetingId, areaId);
      expect(replies.map((reply) => reply.version)).toEqual(replies.map((_, index) => index + 1));
      expect(replies.map((reply) => reply.content.text)).toContain(`runde ${round}`);
      expect(new Set(replies.map((reply) => reply.content.text)).size).toBe(replies.length);
    }
    const current = await storage.meetings.areas(key, meetingId);
    await teams.waitFor(
      () => {
        const board = textOf(teams.threads().findLast(({ root }) => root.author === 'bot')?.root);
        return (
          current.every(({ value }) => value.reply === undefined || board.includes(value.reply.content.text)) ||
          undefined
        );
      },
      { what: 'the right board', timeoutMs: 60_000 },
    );
    await bot.kill();
    await teams.close();
  }, 180_000);
});
