import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ConnectorClient } from 'botframework-connector';
import { sampleWorld } from '../../simulator/connector/sample-world';
import type { Simulator } from '../../simulator/connector/simulator';
import { startConnector } from '../../simulator/connector/start-connector';
import { connectorClient } from './support/connector-client';
import { refusal } from './support/refusal';

describe('a connector that misbehaves', () => {
  let teams: Simulator;
  let client: ConnectorClient;

  beforeEach(async () => {
    teams = await startConnector({ world: { ...sampleWorld, team: { ...sampleWorld.team, installed: true } } });
    client = connectorClient(teams);
    for (const key of ['helse', 'kultur']) teams.town.conversations.openChat(teams.people.get(key).chatId);
  });
  afterEach(() => teams.close());

  const send = (key: string): Promise<string> =>
    refusal(client.conversations.sendToConversation(teams.people.get(key).chatId, { type: 'message', text: 'x' }));

  /** Without the SDK, which tries again by itself. */
  const post = (key: string): Promise<Response> =>
    fetch(`${teams.url}/v3/conversations/${encodeURIComponent(teams.people.get(key).chatId)}/activities`, {
      method: 'POST',
      body: '{"type":"message"}',
    });

  it('fails as often as it was told, for the person it was told, and then no more', async () => {
    teams.faults.next({ kind: 'send', person: 'helse' }, { answer: 412 }, 2);
    expect(await send('kultur')).toBe('not refused');
    expect(await send('helse')).toBe('412 PreconditionFailed');
    expect(await send('helse')).toBe('412 PreconditionFailed');
    expect(await send('helse')).toBe('not refused');
    expect(teams.sentTo('helse')).toHaveLength(1);
  });

  it('sends the headers and the body it was given', async () => {
    teams.faults.next(
      {},
      { answer: 429, headers: { 'Retry-After': '7' }, body: { error: { code: 'Slow', message: '' } } },
    );
    const answer = await post('helse');
    expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([
      429,
      '7',
      { error: { code: 'Slow', message: '' } },
    ]);
  });

  it('does the work and does not say so: the outcome is unknown to the caller', async () => {
    teams.faults.next({ kind: 'send' }, { answer: 502, afterWork: true });
    expect((await post('helse')).status).toBe(502);
    teams.faults.next({ kind: 'send' }, { reset: true, afterWork: true });
    await expect(post('helse')).rejects.toThrow('fetch failed');
    expect(teams.sentTo('helse')).toHaveLength(2);
    expect(teams.requests.map((request) => request.status)).toEqual([502, 'reset']);
  });

  it('answers late, or never until the connector closes', async () => {
    teams.faults.next({ kind: 'send' }, { delayMs: 120 });
    const before = performance.now();
    expect(await send('helse')).toBe('not refused');
    expect(performance.now() - before).toBeGreaterThan(100);

    teams.faults.next({ method: 'post', path: /activities$/ }, { hang: true });
    let isSettled = false;
    const hanging = post('helse').finally(() => (isSettled = true));
    await teams.waitFor(() => teams.requests.at(-1)?.status === 'hang');
    expect(isSettled).toBe(false);
    await Promise.all([expect(hanging).rejects.toThrow('fetch failed'), teams.close()]);
    expect(teams.sentTo('helse')).toHaveLength(1);
  });

  it('fails for the threads of a channel, and stops when it is cleared', async () => {
    const channelId = sampleWorld.team.channels[1]?.id ?? '';
    const { conversationId } = teams.town.conversations.startThread(channelId, 'bot', { type: 'message', text: 'rot' });
    teams.faults.next({ conversation: channelId }, { answer: 403 }, Infinity);
    const reply = (): Promise<string> =>
      refusal(client.conversations.sendToConversation(conversationId, { type: 'message' }));
    expect(await reply()).toBe('403 BotNotInConversationRoster');
    expect(await send('helse')).toBe('not refused');
    teams.faults.clear();
    expect(await reply()).toBe('not refused');
  });
});
