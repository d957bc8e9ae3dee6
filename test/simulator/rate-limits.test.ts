import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RateLimits, teamsLimits } from '../../simulator/connector/rate-limits';
import { sampleWorld } from '../../simulator/connector/sample-world';
import type { Simulator } from '../../simulator/connector/simulator';
import { startConnector } from '../../simulator/connector/start-connector';

describe('the limits that the connector enforces', () => {
  it('lets 50 a second pass in a tenant, in whatever second, and counts what it turned away', () => {
    const limits = new RateLimits(teamsLimits);
    const passed: number[] = [];
    for (let ms = 0; ms < 5000; ms += 10) {
      if (limits.take({ tenantId: 't', conversation: undefined }, ms) === undefined) passed.push(ms);
    }
    expect(passed).toHaveLength(250);
    for (const from of passed)
      expect(passed.filter((ms) => ms >= from && ms < from + 1000).length).toBe(
        Math.min(50, passed.filter((ms) => ms >= from).length),
      );
    expect(limits.refused).toBe(250);
    expect(limits.take({ tenantId: 'other', conversation: undefined }, 4990)).toBeUndefined();
  });

  it.each([
    [7, 0, 1],
    [8, 1000, 1],
    [60, 29_500, 1],
    [1800, 3_595_000, 5],
  ])('turns write number %i and one away in one conversation', (count, withinMs, waitSeconds) => {
    // One limit at a time: the shorter ones would stop the others long before.
    const conversation = teamsLimits.conversation.filter((limit) => limit.count === count);
    const limits = new RateLimits({ tenant: [], conversation });
    const of = (name: string) => ({ tenantId: 't', conversation: name });
    for (let n = 0; n < count; n += 1) expect(limits.take(of('a'), (n * withinMs) / count)).toBeUndefined();
    expect(limits.take(of('a'), withinMs)).toBe(waitSeconds);
    expect(limits.take(of('b'), withinMs)).toBeUndefined();
  });

  it('turns nothing away unless it is told to', () => {
    const limits = new RateLimits(undefined);
    for (let n = 0; n < 1000; n += 1) expect(limits.take({ tenantId: 't', conversation: 'a' }, 0)).toBeUndefined();
  });
});

describe('a connector with limits', () => {
  let teams: Simulator;
  const channelId = sampleWorld.team.channels[1]?.id ?? '';

  beforeEach(async () => {
    const world = { ...sampleWorld, team: { ...sampleWorld.team, installed: true } };
    teams = await startConnector({ world, limits: teamsLimits });
    for (const key of ['helse', 'kultur']) teams.town.conversations.openChat(teams.people.get(key).chatId);
  });
  afterEach(() => teams.close());

  const post = (conversationId: string): Promise<Response> =>
    fetch(`${teams.url}/v3/conversations/${encodeURIComponent(conversationId)}/activities`, {
      method: 'POST',
      body: '{"type":"message","text":"x"}',
    });

  it('answers 429 with a time, keeps nothing, and harms no other conversation', async () => {
    const chat = teams.people.get('helse').chatId;
    for (let n = 0; n < 7; n += 1) expect((await post(chat)).status).toBe(201);
    const refused = await post(chat);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    expect(teams.sentTo('helse')).toHaveLength(7);
    expect((await post(teams.people.get('kultur').chatId)).status).toBe(201);
    expect(teams.limits.refused).toBe(1);
    expect(teams.requests.filter((request) => request.status === 429)).toHaveLength(1);
  });

  it('counts a channel, its threads and new threads in it as one conversation', async () => {
    const root = teams.town.conversations.startThread(channelId, 'bot', { type: 'message', text: 'rot' });
    const create = (): Promise<Response> =>
      fetch(`${teams.url}/v3/conversations`, {
        method: 'POST',
        body: JSON.stringify({
          isGroup: true,
          channelData: { channel: { id: channelId } },
          activity: { type: 'message', text: 'y' },
        }),
      });
    for (let n = 0; n < 3; n += 1) expect((await post(root.conversationId)).status).toBe(201);
    for (let n = 0; n < 4; n += 1) expect((await create()).status).toBe(201);
    expect((await create()).status).toBe(429);
    expect((await post(root.conversationId)).status).toBe(429);
  });

  it('does not use a fault up on a call that it turned away', async () => {
    const chat = teams.people.get('helse').chatId;
    for (let n = 0; n < 7; n += 1) await post(chat);
    teams.faults.next({ kind: 'send' }, { answer: 502 });
    expect((await post(chat)).status).toBe(429);
    expect(teams.faults.left).toBe(1);
  });

  it('stops when it is told to', async () => {
    const chat = teams.people.get('helse').chatId;
    teams.limits.enforce(undefined);
    for (let n = 0; n < 12; n += 1) expect((await post(chat)).status).toBe(201);
  });
});
