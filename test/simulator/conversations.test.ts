import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ConnectorClient } from 'botframework-connector';
import { startConnector } from '../../simulator/connector/start-connector';
import { sampleWorld } from '../../simulator/connector/sample-world';
import type { Simulator } from '../../simulator/connector/simulator';
import { connectorClient } from './support/connector-client';
import { refusal } from './support/refusal';

const channelId = sampleWorld.team.channels[1]?.id ?? '';
const tenantId = sampleWorld.tenantId;

describe('conversations on loopback', () => {
  let teams: Simulator;
  let client: ConnectorClient;

  beforeEach(async () => {
    teams = await startConnector({ world: { ...sampleWorld, team: { ...sampleWorld.team, installed: true } } });
    client = connectorClient(teams);
  });
  afterEach(() => teams.close());

  const openChat = (memberId: string, tenant = tenantId): Promise<{ id: string }> =>
    client.conversations.createConversation({
      isGroup: false,
      bot: sampleWorld.bot,
      members: [{ id: memberId, name: '' }],
      tenantId: tenant,
      channelData: { tenant: { id: tenant } },
    });

  const thread = (text: string): Promise<{ id: string; activityId: string }> =>
    client.conversations.createConversation({
      isGroup: true,
      channelData: { channel: { id: channelId } },
      activity: { type: 'message', text },
    } as never);

  it('opens the same personal chat by object id and by 29: id', async () => {
    const helse = teams.people.get('helse');
    const byObjectId = await openChat(helse.id);
    const byTeamsId = await openChat(helse.teamsId);
    expect(byObjectId.id).toBe(byTeamsId.id);
    const sent = await client.conversations.sendToConversation(byObjectId.id, { type: 'message', text: 'Hei' });
    expect(teams.sentTo('helse').map((message) => [message.id, message.text])).toEqual([[sent.id, 'Hei']]);
  });

  it('does not open a chat by sign-in name, in a foreign tenant, or with somebody who cannot be reached', async () => {
    const helse = teams.people.get('helse');
    const stranger = teams.people.get('fremmed');
    expect(await refusal(openChat(helse.signInName))).toBe('403 BotNotInConversationRoster');
    expect(await refusal(openChat(helse.id, stranger.tenantId))).toBe('403 BotNotInConversationRoster');
    expect(await refusal(openChat(stranger.id, stranger.tenantId))).toBe('403 BotNotInConversationRoster');
    expect(await refusal(openChat(helse.id, ''))).toBe('400 BadArgument');
  });

  it('does not let a message through to somebody who blocked the bot or removed the app', async () => {
    const chat = await openChat(teams.people.get('helse').id);
    const send = (): Promise<unknown> => client.conversations.sendToConversation(chat.id, { type: 'message' });
    teams.as('helse').blocks();
    expect(await refusal(send())).toBe('403 ConversationBlockedByUser');
    teams.people.get('helse').app = 'removed';
    expect(await refusal(send())).toBe('403 BotNotInConversationRoster');
    teams.as('helse').unblocks();
    expect(await refusal(send())).toBe('not refused');
    expect(teams.sentTo('helse')).toHaveLength(1);
  });

  it('does not accept a message to a conversation that was never opened', async () => {
    const { chatId } = teams.people.get('helse');
    expect(await refusal(client.conversations.sendToConversation(chatId, { type: 'message' }))).toBe(
      '404 ConversationNotFound',
    );
    expect(await refusal(client.conversations.sendToConversation('a:nobody', { type: 'message' }))).toBe(
      '404 ConversationNotFound',
    );
    const unknownThread = `${channelId};messageid=1`;
    expect(await refusal(client.conversations.sendToConversation(unknownThread, { type: 'message' }))).toBe(
      '404 ConversationNotFound',
    );
  });

  it('starts a thread in the channel and keeps replies under it', async () => {
    const { id, activityId } = await thread('Situasjonsbilde');
    expect(id).toBe(`${channelId};messageid=${activityId}`);
    await client.conversations.replyToActivity(id, activityId, { type: 'message', text: 'Aksjonslogg' });
    await thread('Neste');
    expect(teams.threads().map(({ root, replies }) => [root.text, replies.map((reply) => reply.text)])).toEqual([
      ['Situasjonsbilde', ['Aksjonslogg']],
      ['Neste', []],
    ]);
  });

  it('keeps every version of a message, and answers 404 when it is gone', async () => {
    const { id, activityId } = await thread('en');
    await client.conversations.updateActivity(id, activityId, { type: 'message', text: 'to' });
    await client.conversations.updateActivity(channelId, activityId, { type: 'message', text: 'tre' });
    const [message] = teams.channelMessages();
    expect(message?.versions.map((version) => version.activity.text)).toEqual(['en', 'to', 'tre']);

    await client.conversations.deleteActivity(id, activityId);
    expect(message?.deletedAt).toBeInstanceOf(Date);
    const update = client.conversations.updateActivity(id, activityId, { type: 'message', text: 'fire' });
    expect(await refusal(update)).toBe('404 ActivityNotFoundInConversation');
    expect(await refusal(client.conversations.deleteActivity(id, activityId))).toBe(
      '404 ActivityNotFoundInConversation',
    );
    expect(message?.text).toBe('tre');
  });

  it('does not take a message larger than Teams takes', async () => {
    const text = 'å'.repeat(60_000);
    expect(await refusal(thread(text))).toBe('413 MessageSizeTooBig');
    expect(teams.channelMessages()).toHaveLength(0);
  });

  it('records each request with its status and without its token', async () => {
    await thread('en');
    await refusal(client.conversations.sendToConversation('a:nobody', { type: 'message' }));
    expect(
      teams.requests.map(({ kind, method, path, status, withToken }) => [kind, method, path, status, withToken]),
    ).toEqual([
      ['create', 'POST', '/v3/conversations', 201, false],
      ['send', 'POST', '/v3/conversations/a:nobody/activities', 404, false],
    ]);
  });

  it.each(['evil.example', '[', 'a b'])('does not answer a request that says its host is %s', async (host) => {
    const status = await new Promise((resolve, reject) => {
      const asked = request(`${teams.url}/v3/teams/x`, { headers: { host } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.on('error', reject).end();
    });
    expect(status).toBe(400);
    expect(teams.requests).toHaveLength(0);
  });
});
