import { describe, expect, it } from '@jest/globals';
import type { Notice } from '../../src/domain/notice';
import type { Storage } from '../../src/storage/storage';
import { samples } from './samples';
import { stores } from './stores';

const { key, meetingId, personId } = samples;
const until = '2026-11-24T08:03:00.000Z';
const board: Notice = { kind: 'board', meetingId };
const card: Notice = { kind: 'statusCard', meetingId, areaId: 'helse', person: 'guest#ext#@kommune.example' };
const copy = { conversationId: 'a:1', activityId: '1' };

const ask = (storage: Storage, ...notices: Notice[]) =>
  storage.commit.commit(
    key,
    notices.map((notice) => ({ put: 'notice', notice })),
  );

async function only(storage: Storage) {
  const pending = await storage.outbox.pending(key);
  const [first] = pending;
  if (first === undefined || pending.length > 1) throw new Error(`${String(pending.length)} notices`);
  return first;
}

async function claimed(storage: Storage, at = until) {
  const claim = await storage.outbox.claim(key, await only(storage), at);
  if (claim === undefined) throw new Error('not claimed');
  return claim;
}

describe.each(stores)('outbox $name', ({ open }) => {
  it('shows what was asked for, due at once', async () => {
    const storage = open({ now: () => '2026-11-24T08:00:00.000Z' });
    await ask(storage, card);
    expect(await only(storage)).toEqual({
      id: 'card:2026-11-24-0900:helse:guest#ext#@kommune.example',
      notice: card,
      askedAt: '2026-11-24T08:00:00.000Z',
      attempts: 0,
      notBefore: undefined,
      claimedUntil: undefined,
      lastError: undefined,
      stopped: false,
      etag: expect.stringContaining(''),
    });
  });

  it('makes one notice of a burst, in one decision and in several', async () => {
    const storage = open();
    await ask(storage, board, board);
    await ask(storage, board);
    expect((await only(storage)).notice).toEqual(board);
  });

  it('gives a notice to one worker of many', async () => {
    const storage = open();
    await ask(storage, board);
    const seen = await only(storage);
    const claims = await Promise.all(Array.from({ length: 8 }, () => storage.outbox.claim(key, seen, until)));
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    expect((await only(storage)).claimedUntil).toBe(until);
  });

  it('does not claim on what was seen before somebody asked again', async () => {
    const storage = open();
    await ask(storage, board);
    const seen = await only(storage);
    await ask(storage, board);
    expect(await storage.outbox.claim(key, seen, until)).toBeUndefined();
  });

  it('removes a notice that was met', async () => {
    const storage = open();
    await ask(storage, board);
    expect(await storage.outbox.done(key, await claimed(storage))).toBe('removed');
    expect(await storage.outbox.pending(key)).toEqual([]);
  });

  it('does not lose what was asked for while the notice was in hand', async () => {
    const storage = open();
    await ask(storage, board);
    const first = await claimed(storage);
    await ask(storage, board);
    expect(await only(storage)).toMatchObject({ claimedUntil: until });
    expect(await storage.outbox.done(key, first)).toBe('askedAgain');
    expect(await only(storage)).toMatchObject({ claimedUntil: undefined, notBefore: undefined });
    expect(await storage.outbox.done(key, await claimed(storage))).toBe('removed');
  });

  it('gives a notice back with the time and the error of the attempt', async () => {
    const storage = open();
    await ask(storage, board);
    const next = { notBefore: '2026-11-24T08:10:00.000Z', attempts: 1, error: '429', stopped: false };
    await storage.outbox.release(key, await claimed(storage), next);
    const { error: lastError, ...rest } = next;
    expect(await only(storage)).toMatchObject({ ...rest, lastError, claimedUntil: undefined });
  });

  it('remembers that an attempt may have arrived, until the notice is met', async () => {
    const storage = open();
    await ask(storage, board);
    expect((await only(storage)).mayBeThere).toBeUndefined();
    const next = { notBefore: until, attempts: 1, error: '504', stopped: false };
    await storage.outbox.release(key, await claimed(storage), { ...next, mayBeThere: true });
    await storage.outbox.release(key, await claimed(storage), { ...next, mayBeThere: false });
    const inDoubt = await claimed(storage);
    expect(inDoubt).toMatchObject({ mayBeThere: true });
    await storage.outbox.done(key, inDoubt);
    await ask(storage, board);
    expect((await only(storage)).mayBeThere).toBeUndefined();
  });

  it('takes one whose worker never came back for one that may have arrived', async () => {
    const storage = open();
    await ask(storage, board);
    await claimed(storage);
    expect(await only(storage)).toMatchObject({ mayBeThere: true });
  });

  it('does not put off, nor stop, what was asked for again while the attempt failed', async () => {
    const storage = open();
    await ask(storage, board);
    const first = await claimed(storage);
    await ask(storage, board);
    const next = { notBefore: '2026-11-24T09:00:00.000Z', attempts: 4, error: '403', stopped: true };
    await storage.outbox.release(key, first, next);
    expect(await only(storage)).toMatchObject({
      stopped: false,
      attempts: 0,
      notBefore: undefined,
      claimedUntil: undefined,
    });
  });

  it('starts afresh when a stopped notice is asked for again', async () => {
    const storage = open();
    await ask(storage, board);
    const next = { notBefore: undefined, attempts: 3, error: '403', stopped: true };
    await storage.outbox.release(key, await claimed(storage), next);
    expect(await only(storage)).toMatchObject({ stopped: true, attempts: 3, lastError: '403' });
    await ask(storage, board);
    expect(await only(storage)).toMatchObject({ stopped: false, attempts: 0, lastError: '403' });
  });

  it('takes up a stopped notice that nobody holds', async () => {
    const storage = open();
    await ask(storage, board);
    const stopped = { notBefore: undefined, attempts: 3, error: '403', stopped: true };
    await storage.outbox.release(key, await claimed(storage), stopped);
    await storage.outbox.release(key, await only(storage), { ...stopped, attempts: 0, stopped: false });
    expect(await only(storage)).toMatchObject({ stopped: false, attempts: 0 });
  });

  it('does not take a notice from the worker that has it after a claim has lapsed', async () => {
    const storage = open();
    await ask(storage, board);
    const slow = await claimed(storage, '2026-11-24T08:00:00.000Z');
    const later = '2026-11-24T08:06:00.000Z';
    const quick = await claimed(storage, later);
    expect(await storage.outbox.done(key, slow)).toBe('askedAgain');
    await storage.outbox.release(key, slow, { notBefore: undefined, attempts: 9, error: 'slow', stopped: true });
    expect(await only(storage)).toMatchObject({ claimedUntil: later, attempts: 0, stopped: false });
    expect(await storage.outbox.done(key, quick)).toBe('removed');
    expect(await storage.outbox.done(key, slow)).toBe('removed');
    await storage.outbox.release(key, slow, { notBefore: undefined, attempts: 9, error: 'slow', stopped: true });
    expect(await storage.outbox.pending(key)).toEqual([]);
  });

  it('does not forget a further copy that was asked for when the next asker does not mention it', async () => {
    const storage = open();
    await ask(storage, { ...card, anew: 'message 1' }, { ...card, copy });
    await ask(storage, card);
    expect((await only(storage)).notice).toEqual({ ...card, anew: 'message 1', copy });
    await storage.outbox.done(key, await claimed(storage));
    await ask(storage, card);
    expect((await only(storage)).notice).toEqual(card);
  });
});

describe.each(stores)('messages in Teams $name', ({ open }) => {
  it('keeps the last that was saved', async () => {
    const { messages } = open();
    const message = { id: 'board:2026-11-24-0900', conversationId: '19:x;messageid=1', activityIds: ['1'] };
    expect(await messages.find(key, message.id)).toBeUndefined();
    await messages.save(key, { ...message, deliveredAt: until, withoutId: true });
    await messages.save(key, message);
    expect(await messages.find(key, message.id)).toEqual(message);
  });

  it("finds one meeting's cards and nothing else", async () => {
    const { messages } = open();
    const ids = [
      `card:${meetingId}:helse:${personId(1)}`,
      `card:${meetingId}:skole:kari@kommune.example`,
      `card:2026-11-24-0901:helse:${personId(1)}`,
      `board:${meetingId}`,
    ];
    for (const id of ids) await messages.save(key, { id, activityIds: [] });
    expect((await messages.cardsOf(key, meetingId)).map((message) => message.id)).toEqual(ids.slice(0, 2));
  });

  it('lets one worker take out what is sent at most once, also when another still believes to have it', async () => {
    const storage = open();
    await ask(storage, board);
    const slow = await claimed(storage);
    expect(await Promise.all([storage.outbox.takeOut(key, slow), storage.outbox.takeOut(key, slow)])).toContain(true);
    expect(await storage.outbox.takeOut(key, slow)).toBe(false);
    expect(await storage.outbox.pending(key)).toEqual([]);
    await ask(storage, board);
    expect(await storage.outbox.takeOut(key, slow)).toBe(false);
    expect(await storage.outbox.pending(key)).toHaveLength(1);
  });

  it('claims and settles many at once, and one by one when somebody has asked for one again', async () => {
    const storage = open();
    const cards = ['helse', 'oppvekst', 'kultur'].map((areaId): Notice => ({ ...card, areaId }));
    await ask(storage, ...cards);
    const inHand = await storage.outbox.claimAll(key, await storage.outbox.pending(key), until);
    expect(inHand).toHaveLength(3);
    expect(
      await storage.outbox.claimAll(
        key,
        inHand.map((one) => ({ ...one, etag: 'W/"old"' })),
        until,
      ),
    ).toEqual([]);
    const [asked] = cards;
    if (asked !== undefined) await ask(storage, asked);
    const message = { id: inHand[1]?.id ?? '', conversationId: 'a:1', activityIds: ['7'] };
    const next = { notBefore: until, attempts: 1, error: '429', stopped: false };
    const [first, second, third] = inHand;
    if (first === undefined || second === undefined || third === undefined) throw new Error('not claimed');
    const results = await storage.outbox.settle(key, [
      { notice: first },
      { notice: second, message },
      { notice: third, next },
    ]);
    expect(results.toSorted()).toEqual(['askedAgain', 'released', 'removed']);
    expect(await storage.messages.find(key, message.id)).toMatchObject(message);
    expect(await storage.outbox.pending(key)).toHaveLength(2);
  });
});
