import { beforeEach, describe, expect, it } from '@jest/globals';
import type { DailyMessages } from '../../src/app/ports/daily-messages';
import { samples } from './samples';
import { stores } from './stores';

const { tenantId, personId } = samples;
const day = '2026-11-24';
const kari = personId(1);

describe.each(stores)('the messages of a day $name', ({ open }) => {
  let messages: DailyMessages;
  beforeEach(() => {
    messages = open().dailyMessages;
  });
  const take = (most: number, who = kari, on = day) => messages.take(tenantId, who, on, most);

  it('are never more than allowed, whatever comes at once', async () => {
    const taken = await Promise.all(Array.from({ length: 7 }, () => take(3)));
    expect(taken.filter(Boolean)).toHaveLength(3);
    expect(await take(3)).toBe(false);
  });

  it('are counted anew the next day, and for each person and tenant alone', async () => {
    expect(await take(1)).toBe(true);
    expect(await take(1)).toBe(false);
    expect(await take(1, personId(2))).toBe(true);
    expect(await messages.take('00000000-0000-0000-0000-0000000000ab', kari, day, 1)).toBe(true);
    expect(await take(1, kari, '2026-11-25')).toBe(true);
    expect(await take(1, kari, '2026-11-25')).toBe(false);
  });

  it('follow the limit that holds now, when the group has changed it in the middle of the day', async () => {
    expect(await take(1)).toBe(true);
    expect(await take(2)).toBe(true);
    expect(await take(1)).toBe(false);
  });

  it('give a place back once, and never more places than were taken', async () => {
    await messages.giveBack(tenantId, kari, day);
    expect(await take(2)).toBe(true);
    expect(await take(2)).toBe(true);
    await messages.giveBack(tenantId, kari, day);
    expect([await take(2), await take(2)]).toEqual([true, false]);
  });

  it('take nothing from another day that is given back late', async () => {
    expect(await take(1, kari, '2026-11-25')).toBe(true);
    await messages.giveBack(tenantId, kari, day);
    expect(await take(1, kari, '2026-11-25')).toBe(false);
  });
});
