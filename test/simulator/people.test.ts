import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sampleWorld } from '../../simulator/connector/sample-world';
import type { Simulator } from '../../simulator/connector/simulator';
import { startConnector } from '../../simulator/connector/start-connector';
import { startListeningBot, type ListeningBot } from './support/listening-bot';

const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'Input.Text', id: 'line', label: 'Kort', value: 'som før' }],
  actions: [
    {
      type: 'Action.Execute',
      title: 'Send',
      verb: 'reply',
      data: { areaId: 'helse' },
      fallback: { type: 'Action.Submit', title: 'Send', data: { areaId: 'helse', verb: 'reply' } },
    },
  ],
};
const activity = {
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
};

describe('people on loopback', () => {
  let bot: ListeningBot;
  let teams: Simulator;

  beforeEach(async () => {
    bot = await startListeningBot();
    teams = await startConnector({ botUrl: bot.url, token: () => 'abc' });
  });
  afterEach(async () => {
    await teams.close();
    await bot.close();
  });

  it('writes to the bot as Teams would, with a token when there is one', async () => {
    const helse = teams.people.get('helse');
    expect(await teams.as('helse').says('hjelp')).toEqual({ status: 200, body: undefined });
    expect(bot.tokens).toEqual(['Bearer abc']);
    expect(bot.received[0]).toMatchObject({
      type: 'message',
      text: 'hjelp',
      serviceUrl: teams.serviceUrl,
      channelId: 'msteams',
      from: { id: helse.teamsId, aadObjectId: helse.id, name: helse.name },
      conversation: { id: helse.chatId, conversationType: 'personal', tenantId: sampleWorld.tenantId },
      recipient: sampleWorld.bot,
      channelData: { tenant: { id: sampleWorld.tenantId } },
    });
  });

  it('is heard in a channel only with a mention, and the mention is an entity', async () => {
    teams.town.team.installed = true;
    expect(await teams.as('leder').saysInChannel('bare oss', { mention: false })).toBeUndefined();
    await teams.as('leder').saysInChannel('tavle <b>');
    const [, second] = teams.threads();
    expect(bot.received).toHaveLength(1);
    expect(bot.received[0]).toMatchObject({
      text: '<at>Samordning</at> tavle <b>\n',
      entities: [{ type: 'mention', text: '<at>Samordning</at>', mentioned: sampleWorld.bot }],
      conversation: { id: second?.root.conversationId, conversationType: 'channel', isGroup: true },
      channelData: { team: { id: sampleWorld.team.id }, channel: { id: sampleWorld.team.channels[1]?.id } },
    });
  });

  it('shows the card of an answer to the presser only, until the message is updated', async () => {
    const { chatId } = teams.people.get('helse');
    const message = teams.town.conversations.post(chatId, 'bot', activity);
    const receipt = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Mottatt' }] };
    bot.invokeBody = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: receipt };

    const outcome = await teams.as('helse').presses(message, 'reply', { line: 'ny' });
    expect(outcome).toMatchObject({ status: 200, statusCode: 200, card: receipt });
    expect(bot.received[0]).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: message.id,
      value: {
        action: { type: 'Action.Execute', verb: 'reply', data: { areaId: 'helse', line: 'ny' } },
        trigger: 'manual',
      },
    });
    expect(teams.as('helse').sees(message)).toEqual(receipt);
    expect(teams.as('leder').sees(message)).toEqual(card);
    teams.town.conversations.update(chatId, message.id, activity);
    expect(teams.as('helse').sees(message)).toEqual(card);
  });

  it('passes on the sentence of an answer, and of an error', async () => {
    const message = teams.town.conversations.post(teams.people.get('helse').chatId, 'bot', activity);
    expect(await teams.as('helse').presses(message, 'Send')).toMatchObject({ statusCode: 200, text: 'Takk' });
    bot.invokeBody = {
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: { code: 'BadRequest', message: 'Ukjent' },
    };
    expect(await teams.as('helse').presses(message, 'Send')).toMatchObject({ statusCode: 400, text: 'Ukjent' });
  });

  it('sends the fallback as a message with a value from a client that does not know Action.Execute', async () => {
    const message = teams.town.conversations.post(teams.people.get('helse').chatId, 'bot', activity);
    await teams.as('helse').presses(message, 'Send', { line: '' }, { client: 'old' });
    expect(bot.received[0]).toMatchObject({
      type: 'message',
      value: { areaId: 'helse', verb: 'reply' },
      replyToId: message.id,
    });
    expect(bot.received[0]).not.toHaveProperty('text');
  });

  it('tells the bot of installs, members and channels in the order of Teams', async () => {
    await teams.team.installs('leder');
    await teams.as('helse').installs();
    await teams.as('helse').removes();
    await teams.team.adds('fremmed', 'leder');
    await teams.team.loses('fremmed', 'leder');
    await teams.team.getsChannel({ id: '19:new@thread.tacv2', name: 'Ny' }, 'leder');
    await teams.team.renamesChannel({ id: '19:new@thread.tacv2', name: 'Nyere' }, 'leder');
    await teams.team.losesChannel('19:new@thread.tacv2', 'leder');
    await teams.team.isRenamed('Krise', 'leder');
    const told = bot.received.map((one) => {
      const data = one['channelData'] as { eventType?: string; channel?: { name?: string }; team?: { name?: string } };
      return [one.type, one['action'] ?? data.eventType, data.channel?.name ?? data.team?.name];
    });
    expect(told).toEqual([
      ['conversationUpdate', 'teamMemberAdded', 'Beredskap'],
      ['installationUpdate', 'add', 'Beredskap'],
      ['conversationUpdate', undefined, undefined],
      ['installationUpdate', 'add', undefined],
      ['installationUpdate', 'remove', undefined],
      ['conversationUpdate', 'teamMemberAdded', 'Beredskap'],
      ['conversationUpdate', 'teamMemberRemoved', 'Beredskap'],
      ['conversationUpdate', 'channelCreated', 'Ny'],
      ['conversationUpdate', 'channelRenamed', 'Nyere'],
      ['conversationUpdate', 'channelDeleted', 'Nyere'],
      ['conversationUpdate', 'teamRenamed', 'Krise'],
    ]);
  });

  it('says so when the bot does not answer', async () => {
    await bot.close();
    await expect(teams.as('helse').says('hei')).rejects.toThrow(
      /does not answer at http:\/\/127\.0\.0\.1:\d+\/api\/messages/,
    );
  });
});
