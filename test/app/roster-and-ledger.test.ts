import { beforeEach, describe, expect, it } from '@jest/globals';
import { closeMeeting } from '../../src/app/close-meeting';
import { nameSuccessor } from '../../src/app/name-successor';
import type { Ports } from '../../src/app/ports/ports';
import { postBoard } from '../../src/app/post-board';
import { refreshOpenMeeting } from '../../src/app/refresh-open-meeting';
import type { Group } from '../../src/domain/group';
import { LedgerError } from '../../src/domain/ledger-error';
import { statusPress } from '../../src/views/card-press';
import { recordingLog } from '../contracts/recording-log';
import { runGroup } from '../../src/run-group';
import { virtualGroup } from '../support/fakes/virtual-group';
import { pressAs } from '../support/press-as';
import { chairId, personId, sampleGroup } from '../support/sample';
import { sayAs } from '../support/say-as';
import { say } from '../../src/views/words';

const open = '2026-11-24-0900';
const next = '2026-12-01-0900';
const group = sampleGroup(3, { meeting: { ...sampleGroup().meeting, closeAfter: 'P1D' } });
const key = { tenantId: group.tenantId, groupId: group.id };

describe('an open meeting', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  const meeting = async (id = open) => (await world.ports.meetings.meeting(key, id))?.value;
  const row = async (areaId: string) => (await world.ports.meetings.area(key, open, areaId))?.value;
  const answers = (person: number, areaId: string, text: string) =>
    pressAs(world.ports, person, {
      ...statusPress('status.send', { g: group.id, m: open, a: areaId, r: 0, l: 'nb' }),
      ...{ level: 'normal', text },
    });
  /** A new revision, and the process that made it dies before it does more. */
  const isImported = async (change: Partial<Group>) => {
    const stored = await world.ports.groups.find(key);
    const revision = (stored?.value.revision ?? 0) + 1;
    const changed = { ...(stored?.value.group ?? group), ...change };
    await world.ports.groups.save({ revision, at: world.now(), by: 'test', group: changed }, stored?.etag);
  };
  const without = (areaId: string) => ({
    areas: group.areas.map((area) => (area.id === areaId ? { ...area, to: '2026-11-21' } : area)),
  });
  const boards = () => world.sent.filter(({ call }) => call === 'startThread').map(({ card }) => card);

  beforeEach(async () => {
    world = await virtualGroup(group, '2026-11-20T08:00:00.000Z');
    await world.live('2026-11-22T09:00:00.000Z');
  });

  describe('with a row that cannot be read', () => {
    /** As the store gives them: the row is left out of the range, and stays where it is. */
    const broken = (log = recordingLog()): Ports => ({
      ...world.ports,
      log,
      meetings: {
        ...world.ports.meetings,
        areas: async (...args) =>
          (await world.ports.meetings.areas(...args)).filter(({ value }) => value.areaId !== 'area2'),
      },
    });

    it('is not closed with a smaller sum, and changes nothing', async () => {
      const before = world.rows();
      await expect(closeMeeting(broken(), key)).rejects.toThrow(LedgerError);
      expect(world.rows()).toEqual(before);
    });

    it('is not closed by the clock either, the log says why, and it is closed within the hour of being put right', async () => {
      await world.live('2026-11-24T10:00:00.000Z');
      world.jump('2026-11-25T08:30:00.000Z');
      const log = recordingLog();
      const again = await runGroup(broken(log), key);
      expect((await meeting())?.closedAt).toBeUndefined();
      expect(log.errors.map(({ error }) => String(error))).toEqual([expect.stringContaining('[area2]')]);
      expect((again ?? '') <= '2026-11-25T09:30:00.000Z').toBe(true);
      await world.live('2026-11-25T10:00:00.000Z');
      expect((await meeting())?.ledger).toEqual({ area1: 'silent', area2: 'silent', area3: 'silent' });
    });

    it('does not hold up the next meeting: it is closed for everybody, and has no ledger', async () => {
      await world.live('2026-11-24T10:00:00.000Z');
      world.jump('2026-11-29T08:30:00.000Z');
      await runGroup(broken(), key);
      expect(await meeting(next)).toBeDefined();
      const last = await meeting();
      expect([last?.closedAt, last?.ledger]).toEqual(['2026-11-29T08:30:00.000Z', undefined]);
      expect((await row('area1'))?.closedAt).toBe('2026-11-29T08:30:00.000Z');
    });
  });

  describe('when an area ends by an import', () => {
    it('loses the area, on board and ledger, although the import was killed right after it was stored', async () => {
      await isImported(without('area2'));
      await answers(102, 'area1', 'x');
      await world.live('2026-11-24T07:45:00.000Z');
      expect(boards()).toHaveLength(1);
      expect(boards()[0]).not.toContain('Område 2');
      expect(boards()[0]).toContain('Område 3');
      await world.live('2026-11-25T09:00:00.000Z');
      expect((await meeting())?.ledger).toEqual({ area1: 'silent', area3: 'silent' });
    });

    it('takes no answer for the area any more, and reminds nobody of it', async () => {
      await isImported(without('area2'));
      await world.look();
      await answers(102, 'area2', 'For sent');
      expect((await row('area2'))?.reply).toBeUndefined();
      await world.live('2026-11-24T07:45:00.000Z');
      const reminded = world.sent
        .filter(({ card }) => card.includes('"showCard"'))
        .map(({ conversation }) => conversation);
      expect(reminded).not.toContain(`chat:${personId(102)}`);
      expect(reminded).toContain(`chat:${personId(103)}`);
    });

    it('keeps what the area had answered, on the board and in the ledger: no reply is lost', async () => {
      await answers(102, 'area2', 'Sagt i tide');
      await isImported(without('area2'));
      await world.live('2026-11-24T07:45:00.000Z');
      expect(boards()[0]).toContain('Sagt i tide');
      await world.live('2026-11-25T09:00:00.000Z');
      expect((await meeting())?.ledger).toEqual({ area1: 'silent', area2: 'inTime', area3: 'silent' });
    });

    it('asks the area again when the import was a mistake', async () => {
      await isImported(without('area2'));
      await world.look();
      await isImported({ areas: group.areas });
      await world.look();
      expect((await row('area2'))?.leftOutAt).toBeUndefined();
      await answers(102, 'area2', 'Her igjen');
      expect((await row('area2'))?.reply?.content.text).toBe('Her igjen');
      await world.live('2026-11-25T09:00:00.000Z');
      expect((await meeting())?.ledger).toMatchObject({ area2: 'inTime' });
    });

    it('is posted by the chair with the numbers that stand on the board', async () => {
      await answers(101, 'area1', 'Her');
      await isImported(without('area2'));
      await world.look();
      expect(await sayAs(world.ports, 1, 'post')).toEqual({
        text: say('nb', 'reply.posted', { received: 1, areas: 2 }),
      });
      await world.live('2026-11-22T10:00:00.000Z');
      expect(boards()[0]).toContain(say('nb', 'board.count', { received: 1, total: 2 }));
    });

    it('is not counted when the board is posted, and its replies correct the board when it is back', async () => {
      await isImported(without('area2'));
      await world.look();
      await answers(103, 'area3', 'Svart');
      const posted = await postBoard(world.ports, key);
      expect(posted).toMatchObject({ kind: 'posted', received: 1, areas: 2 });
      await world.live('2026-11-22T09:10:00.000Z');
      await isImported({ areas: group.areas });
      await world.look();
      await world.live('2026-11-22T09:20:00.000Z');
      const board = () => world.sent.filter(({ card }) => card.includes('Område 3') && card.includes('Svart')).at(-1);
      expect(board()?.card).toContain('Område 2');
      await answers(102, 'area2', 'Her igjen');
      await world.live('2026-11-22T09:30:00.000Z');
      expect(board()).toMatchObject({ call: 'update' });
      expect(board()?.card).toContain('Her igjen');
    });

    it('is closed by the chair with the roster of the group as it is now', async () => {
      await isImported(without('area2'));
      await closeMeeting(world.ports, key);
      expect((await meeting())?.ledger).toEqual({ area1: 'silent', area3: 'silent' });
    });
  });

  it('follows a successor whose naming was killed right after the group was stored, with the next look', async () => {
    const dies: Ports = {
      ...world.ports,
      meetings: { ...world.ports.meetings, head: () => Promise.reject(new Error('killed')) },
    };
    const post = { areaId: 'area2', post: 'coordinator' } as const;
    const named = nameSuccessor(dies, key, post, personId(700), { id: chairId, name: 'Leder' });
    await expect(named).rejects.toThrow('killed');
    expect((await row('area2'))?.coordinator?.ref).toBe(personId(102));
    await world.look();
    expect((await row('area2'))?.coordinator?.ref).toBe(personId(700));
    const cards = world.sent.filter(({ conversation }) => conversation === `chat:${personId(700)}`);
    expect(cards).toHaveLength(1);
    const records = await world.ports.plans.records(key);
    expect(records).toMatchObject([
      { what: 'successor', by: { name: 'Leder' }, areaId: 'area2', detail: personId(700) },
    ]);
  });

  it('writes nothing when the group has not changed', async () => {
    await refreshOpenMeeting(world.ports, key);
    const before = world.rows();
    await refreshOpenMeeting(world.ports, key);
    await world.look();
    expect(world.rows()).toEqual(before);
  });
});
