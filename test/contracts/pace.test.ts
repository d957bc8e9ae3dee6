import { describe, expect, it } from '@jest/globals';
import type { PaceStore } from '../../src/app/ports/pace';
import { connectTable } from '../../src/storage/connect-table';
import { openRows } from '../../src/storage/open-rows';
import { tablePace } from '../../src/storage/table-pace';
import { freshTable } from '../support/azurite';
import { fakePace } from '../support/fakes/fake-pace';
import { FakeRows } from '../support/fakes/fake-rows';
import { samples } from './samples';

const { tenantId } = samples;
const other = '00000000-0000-0000-0000-0000000000ab';
const now = '2026-11-24T08:00:00.000Z';

/** Makers of clients of one store. */
const stores: { name: string; open: () => () => PaceStore }[] = [
  {
    name: 'in memory',
    open: () => {
      const rows = new FakeRows();
      return () => fakePace(rows);
    },
  },
  {
    name: 'on Azurite',
    open: () => {
      const table = freshTable();
      return () => tablePace(openRows(connectTable(table)));
    },
  },
];

describe.each(stores)('pace $name', ({ open }) => {
  it('hands out nothing twice to two processes in a rush', async () => {
    const client = open();
    const clients = [client(), client()];
    const blocks = await Promise.all(
      Array.from({ length: 12 }, async (_, n) => {
        const slots = (n % 5) + 1;
        const start = await clients[n % 2]?.reserve(tenantId, slots, 50, now);
        return { startMs: Date.parse(start ?? ''), endMs: Date.parse(start ?? '') + slots * 20 };
      }),
    );
    const inOrder = blocks.toSorted((a, b) => a.startMs - b.startMs);
    expect(inOrder[0]?.startMs).toBe(Date.parse(now));
    // No gap either: what nobody has reserved is not lost.
    expect(inOrder.slice(1).map((block) => block.startMs)).toEqual(inOrder.slice(0, -1).map((block) => block.endMs));
  });

  it('does not hand out a block of the past', async () => {
    const pace = open()();
    expect(await pace.reserve(tenantId, 25, 50, now)).toBe(now);
    expect(await pace.reserve(tenantId, 25, 50, '2026-11-24T09:00:00.000Z')).toBe('2026-11-24T09:00:00.000Z');
  });

  it('gives a process whose clock is behind no slot that is taken', async () => {
    const pace = open()();
    await pace.reserve(tenantId, 25, 50, now);
    expect(await pace.reserve(tenantId, 1, 50, '2026-11-24T07:59:58.000Z')).toBe('2026-11-24T08:00:00.500Z');
    expect(await pace.reserve(tenantId, 1, 50, now)).toBe('2026-11-24T08:00:00.520Z');
  });

  it('does not go silent for an hour because one clock was an hour ahead', async () => {
    const pace = open()();
    await pace.reserve(tenantId, 1, 50, '2026-11-24T09:00:00.000Z');
    expect(await pace.reserve(tenantId, 1, 50, now)).toBe(now);
  });

  it('gives every slot its whole length at a rate that does not divide a second', async () => {
    const pace = open()();
    await pace.reserve(tenantId, 25, 48, now);
    expect(await pace.reserve(tenantId, 1, 48, now)).toBe('2026-11-24T08:00:00.521Z');
  });

  it('does not let one tenant wait for another', async () => {
    const pace = open()();
    await pace.reserve(tenantId, 25, 1, now);
    expect(await pace.reserve(other, 1, 1, now)).toBe(now);
    expect(await pace.reserve(tenantId.toUpperCase(), 1, 1, now)).toBe('2026-11-24T08:00:25.000Z');
  });
});
