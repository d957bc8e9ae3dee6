import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Messenger } from '../../../src/app/ports/messenger';
import type { Outcome } from '../../../src/domain/delivery';
import { createPacing } from '../../../src/runtime/pacing/create-pacing';
import { PacedMessenger } from '../../../src/runtime/pacing/paced-messenger';
import { PacedRoster } from '../../../src/runtime/pacing/paced-roster';
import { recordingLog } from '../../contracts/recording-log';
import { fakePace } from '../../support/fakes/fake-pace';
import { FakeRows } from '../../support/fakes/fake-rows';
import { FakeTiming } from '../../support/fakes/fake-timing';

const serviceUrl = 'https://smba.example/';
const message = { card: {}, summary: '' };
const team = { tenantId: 't', id: '19:team', serviceUrl, channels: [] };
const down: Outcome = { kind: 'later', error: '502', isUnknown: true, trouble: 'down' };

describe('the paced messenger', () => {
  let timing: FakeTiming;
  let answer: (tenantId: string) => Promise<Outcome>;
  let calls: { what: string; tenantId: string; atMs: number }[];
  let messenger: PacedMessenger;
  let roster: PacedRoster;

  beforeEach(() => {
    timing = new FakeTiming();
    calls = [];
    answer = () => Promise.resolve({ kind: 'delivered', conversationId: 'a' });
    const call = (what: string, tenantId: string): Promise<Outcome> => {
      calls.push({ what, tenantId, atMs: timing.elapsedMs() });
      return answer(tenantId);
    };
    const inner: Messenger = {
      openChat: ({ tenantId }) => call('openChat', tenantId),
      send: ({ tenantId }) => call('send', tenantId),
      update: ({ tenantId }) => call('update', tenantId),
      startThread: ({ tenantId }) => call('startThread', tenantId),
    };
    const rows = fakePace(new FakeRows());
    const pacing = createPacing({ store: rows, rate: 50, clock: timing.clock(), timing, log: recordingLog() });
    messenger = new PacedMessenger(inner, pacing);
    const members = async ({ tenantId }: { tenantId: string }) => {
      await call('membersOf', tenantId);
      return [];
    };
    roster = new PacedRoster({ membersOf: members }, pacing);
  });

  const send = (conversationId: string, tenantId = 't', url = serviceUrl) =>
    messenger.send({ tenantId, serviceUrl: url, conversationId }, message);
  const each = (count: number, tenantId = 't') =>
    timing.until(Promise.all(Array.from({ length: count }, (_, n) => send(`chat ${n}`, tenantId))));

  it('counts every kind of call, and the roster, as one request of the tenant', async () => {
    const place = { tenantId: 't', serviceUrl, conversationId: 'a' };
    const all = Array.from({ length: 20 }, () => [
      messenger.openChat({ tenantId: 't', id: 'p' }, serviceUrl),
      messenger.startThread({ tenantId: 't', serviceUrl, channelId: `19:${Math.random()}` }, message),
      messenger.update({ ...place, conversationId: `u${Math.random()}` }, '1', message),
      send(`s${Math.random()}`),
      roster.membersOf(team),
    ]).flat();
    await timing.until(Promise.all(all));
    expect(calls).toHaveLength(100);
    const first = calls[0]?.atMs ?? 0;
    expect(calls.filter((call) => call.atMs < first + 1000).length).toBeLessThanOrEqual(50);
    expect(calls.at(-1)?.atMs).toBeGreaterThan(1900);
  });

  it('lets a burst in one channel wait, threads and all, and harms no chat by it', async () => {
    const channel = (n: number) => (n % 2 === 0 ? '19:k@thread.tacv2' : `19:k@thread.tacv2;messageid=${n}`);
    const burst = Array.from({ length: 8 }, (_, n) => send(channel(n)));
    burst.push(send('a chat'));
    expect((await timing.until(Promise.all(burst))).map((outcome) => outcome.kind)).toEqual(Array(9).fill('delivered'));
    expect(calls.filter((call) => call.atMs < 1000)).toHaveLength(8);
    expect(calls.at(-1)?.atMs).toBeGreaterThanOrEqual(1050);
  });

  it('gives a send that would wait longer back, as one that surely was not sent', async () => {
    const sent = await timing.until(Promise.all(Array.from({ length: 70 }, () => send('19:k'))));
    const back = sent.filter((outcome) => outcome.kind === 'later');
    expect(back.length).toBeGreaterThan(40);
    expect(back.every((one) => one.error === 'ConversationPace' && one.isUnknown === false)).toBe(true);
    expect(calls.length + back.length).toBe(70);
  });

  it('sends nothing for as long as Teams says after a 429, and goes on for others', async () => {
    answer = (tenantId) =>
      Promise.resolve(
        tenantId === 't' && calls.length === 1
          ? { kind: 'later', error: '429', retryAfterSeconds: 4, isUnknown: false, trouble: 'throttled' }
          : { kind: 'delivered', conversationId: 'a' },
      );
    expect(await timing.until(send('first'))).toMatchObject({ kind: 'later', retryAfterSeconds: 4 });
    const begun = timing.elapsedMs();
    expect(await timing.until(send('other', 'other'))).toMatchObject({ kind: 'delivered' });
    expect(timing.elapsedMs() - begun).toBeLessThan(100);
    expect(await timing.until(send('next'))).toMatchObject({ kind: 'delivered' });
    expect(calls.at(-1)?.atMs).toBeGreaterThanOrEqual(4000);
  });

  it('stops calling a connector that is down, at once, for that tenant and address alone', async () => {
    answer = (tenantId) => Promise.resolve(tenantId === 't' ? down : { kind: 'delivered', conversationId: 'a' });
    for (let n = 0; n < 5; n += 1) expect(await timing.until(send(`chat ${n}`))).toEqual(down);
    const begun = timing.elapsedMs();
    expect(await send('one more')).toEqual({
      kind: 'later',
      error: 'CircuitOpen',
      retryAfterSeconds: expect.any(Number),
      isUnknown: false,
    });
    expect(await roster.membersOf(team)).toBeUndefined();
    expect([calls.length, timing.elapsedMs()]).toEqual([5, begun]);
    expect(await timing.until(send('chat', 'other'))).toMatchObject({ kind: 'delivered' });
    expect(await timing.until(send('chat', 't', 'https://elsewhere.example/'))).toEqual(down);
  });

  it('tries whether it is back with one call out of many, and goes on when it is', async () => {
    answer = () => Promise.resolve(down);
    for (let n = 0; n < 5; n += 1) await timing.until(send(`chat ${n}`));
    await timing.pass(6_500);
    answer = async () => {
      await timing.sleep(300);
      return { kind: 'delivered', conversationId: 'a' };
    };
    const outcomes = await each(10);
    expect(outcomes.filter((outcome) => outcome.kind === 'delivered').length).toBe(1);
    expect(calls).toHaveLength(6);
    expect((await each(10)).every((outcome) => outcome.kind === 'delivered')).toBe(true);
  });

  it('does not take patience, refusals and people who are gone for a connector that is down', async () => {
    const outcomes: Outcome[] = [
      { kind: 'later', error: '429', trouble: 'throttled', retryAfterSeconds: 1 },
      { kind: 'later', error: '412' },
      { kind: 'gone', error: '404' },
      { kind: 'refused', error: '413' },
      { kind: 'notReached', reason: 'blocked', error: '403' },
    ];
    answer = () => Promise.resolve(outcomes[calls.length % outcomes.length] ?? down);
    for (let n = 0; n < 30; n += 1) await timing.until(send(`chat ${n}`));
    expect(calls).toHaveLength(30);
  });

  it('passes a fault of our own on, and does not count it against Teams', async () => {
    answer = () => Promise.reject(new TypeError('bug'));
    for (let n = 0; n < 6; n += 1) await expect(timing.until(send(`chat ${n}`))).rejects.toThrow('bug');
    expect(calls).toHaveLength(6);
  });

  it('does not send what waited in the queue while the connector went down', async () => {
    answer = async () => {
      await timing.sleep(100);
      return down;
    };
    const outcomes = await each(60);
    // Those under way when it opened, and no more.
    expect(calls.length).toBeLessThan(12);
    expect(outcomes.filter((one) => one.kind === 'later' && one.error === 'CircuitOpen').length).toBeGreaterThan(48);
  });
});
