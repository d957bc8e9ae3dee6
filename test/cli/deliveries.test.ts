import { beforeEach, describe, expect, it } from '@jest/globals';
import { noticeId } from '../../src/domain/notice';
import { sampleGroup } from '../support/sample';
import { aWeek, cardOf, failed } from './a-week';
import { Admin } from './run-admin';

const board = { kind: 'board', meetingId: '2026-11-24-0900' } as const;
const log = { kind: 'actionLog' } as const;
const key = { tenantId: sampleGroup().tenantId, groupId: 'samordning' };

let admin: Admin;
beforeEach(async () => {
  admin = new Admin();
  await aWeek(admin.storage);
});

const states = async () => {
  const listed = JSON.parse((await admin.run('deliveries list --all --json')).out) as {
    id: string;
    state: string;
    groupId: string;
  }[];
  return Object.fromEntries(listed.map((one) => [`${one.groupId} ${one.id}`, one.state]));
};

describe('deliveries list', () => {
  it('shows what is stopped first and leaves out what only waits, unless all is asked for', async () => {
    await admin.storage.commit.commit(key, [{ put: 'notice', notice: log }]);
    await failed(admin.storage, board, { attempts: 2, stopped: false, notBefore: '2026-11-23T12:05:00.000Z' });
    await failed(admin.storage, cardOf(3), { attempts: 1, stopped: true });
    const few = await admin.run('deliveries list samordning');
    expect(few.code).toBe(0);
    expect(few.out.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ['GROUP', 'STATE', 'ATTEMPTS', 'DUE', 'ID', 'LAST ERROR'],
      ['samordning', 'stopped', '1', '-', noticeId(cardOf(3)), '403 NotInRoster'],
      ['samordning', 'failing', '2', '2026-11-23T12:05:00.000Z', 'board:2026-11-24-0900', '403 NotInRoster'],
      [''],
    ]);
    expect((await admin.run('deliveries list --all')).out).toContain('  log');
  });

  it('says how much waits when nothing is wrong', async () => {
    expect((await admin.run('deliveries list')).out).toBe('Nothing waits.\n');
    await admin.storage.commit.commit(key, [{ put: 'notice', notice: log }]);
    expect((await admin.run('deliveries list')).out).toBe(
      'Nothing is stopped, fails or is late. 1 waits: --all shows that.\n',
    );
    admin.time = '12:02';
    expect((await admin.run('deliveries list')).out).toContain('since 2 min');
  });

  it('covers every group, and knows one that is in hand from one that fails', async () => {
    await aWeek(admin.storage, 'annen');
    await failed(admin.storage, board, { attempts: 2, stopped: false }, 'annen');
    await failed(admin.storage, board, { attempts: 2, stopped: false });
    const [pending] = await admin.storage.outbox.pending(key);
    if (pending !== undefined) await admin.storage.outbox.claim(key, pending, '2026-11-23T12:01:00.000Z');
    expect(await states()).toEqual({
      'samordning board:2026-11-24-0900': 'inHand',
      'annen board:2026-11-24-0900': 'failing',
    });
  });
});

describe('a delivery', () => {
  it('that keeps the limits of Teams is not called failing', async () => {
    await failed(admin.storage, board, { attempts: 2, stopped: false, error: 'TenantPace' });
    await failed(admin.storage, log, { attempts: 2, stopped: false, error: 'CircuitOpen' });
    expect(await states()).toEqual({ 'samordning board:2026-11-24-0900': 'waiting', 'samordning log': 'failing' });
  });
});

describe('deliveries retry', () => {
  it('takes up the one that was named and leaves the others', async () => {
    await failed(admin.storage, cardOf(2), { attempts: 1, stopped: true });
    await failed(admin.storage, cardOf(3), { attempts: 1, stopped: true });
    expect(await admin.run(`deliveries retry samordning ${noticeId(cardOf(3))}`)).toMatchObject({ code: 0, err: '' });
    const pending = await admin.storage.outbox.pending(key);
    expect(pending.map(({ id, stopped, attempts }) => [id, stopped, attempts])).toEqual([
      [noticeId(cardOf(2)), true, 1],
      [noticeId(cardOf(3)), false, 0],
    ]);
    expect(admin.hinted).toEqual([key]);
  });

  it('takes up all of one group and none of another', async () => {
    await aWeek(admin.storage, 'annen');
    await failed(admin.storage, cardOf(2), { attempts: 1, stopped: true });
    await failed(admin.storage, board, { attempts: 1, stopped: true });
    await failed(admin.storage, board, { attempts: 1, stopped: true }, 'annen');
    expect((await admin.run('deliveries retry samordning --all')).out).toContain('Taken up again: 2 deliveries.');
    expect(await states()).toEqual({
      [`samordning ${noticeId(cardOf(2))}`]: 'waiting',
      'samordning board:2026-11-24-0900': 'waiting',
      'annen board:2026-11-24-0900': 'stopped',
    });
    expect((await admin.run('deliveries retry samordning --all')).out).toBe('Nothing is stopped in this group.\n');
  });

  it('does not hurry what the bot tries anyway, nor pretend that it took up what is not there', async () => {
    await failed(admin.storage, board, { attempts: 2, stopped: false, notBefore: '2026-11-23T12:05:00.000Z' });
    expect(await admin.run('deliveries retry samordning board:2026-11-24-0900')).toMatchObject({
      code: 1,
      err: '"board:2026-11-24-0900" is not stopped: the bot tries it again at 2026-11-23T12:05:00.000Z.\n',
    });
    expect((await admin.storage.outbox.pending(key))[0]).toMatchObject({ attempts: 2 });
    expect(await admin.run('deliveries retry samordning board:nowhere')).toMatchObject({ code: 1, out: '' });
    expect(admin.hinted).toEqual([]);
  });
});
