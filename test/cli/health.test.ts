import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Health } from '../../src/app/read-health';
import { sampleGroup } from '../support/sample';
import { aWeek, cardOf, failed, freeText } from './a-week';
import { Admin } from './run-admin';

const board = { kind: 'board', meetingId: '2026-11-24-0900' } as const;
const { tenantId } = sampleGroup();
const otherTenant = '11111111-0000-4000-8000-000000000000';

let admin: Admin;
beforeEach(() => {
  admin = new Admin();
});

async function concerns(): Promise<unknown> {
  const run = await admin.run('health --json');
  const { groups, needsSomebody } = JSON.parse(run.out) as Health;
  expect(run.code).toBe(needsSomebody ? 1 : 0);
  return groups[0]?.concerns;
}

/** A group in which nothing is wrong. */
async function quiet(groupId = 'samordning', tenant = tenantId): Promise<void> {
  const group = sampleGroup(3, { id: groupId, tenantId: tenant });
  await admin.groups.save({ revision: 1, at: '2026-11-01T08:00:00.000Z', by: 'a', group }, undefined);
}

describe('health', () => {
  it('says that nobody is needed, with exit code 0, and does not claim to know what it was not given', async () => {
    await quiet();
    expect(await admin.run('health')).toEqual({
      code: 0,
      err: '',
      out: [
        'Wake-ups: unknown',
        `samordning (Samordningsgruppen) in ${tenantId}`,
        '  open meeting  (none)',
        '  next look     (unknown)',
        '  deliveries    0 waiting, 0 failing, 0 stopped',
        'Groups: 1, none needs anybody.',
        '',
      ].join('\n'),
    });
  });

  it('names everything that needs somebody, with exit code 1 and no word of a reply', async () => {
    await aWeek(admin.storage);
    await failed(admin.storage, cardOf(3), { attempts: 1, stopped: true });
    await failed(admin.storage, board, { attempts: 3, stopped: false, notBefore: '2026-11-23T12:05:00.000Z' });
    admin.time = '13:30';
    admin.wakeQueue = { counts: () => Promise.resolve({ waiting: 12, poison: 2 }) };
    admin.wakePlan = {
      find: () => Promise.resolve({ generation: 4, at: '2026-11-23T12:00:00.000Z', etag: '' }),
    };
    const { code, out } = await admin.run('health');
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      'Wake-ups: 12 waiting, 2 given up ! see docs/operate.md',
      `samordning (Samordningsgruppen) in ${tenantId}`,
      '  ! stopped deliveries: put right what stopped them, then "deliveries retry"',
      '  ! deliveries have failed for more than an hour',
      '  ! deliveries are due and nobody tries them: is the bot running?',
      '  ! people have not got their card',
      '  ! the group should have been looked at: is the bot running?',
      '  open meeting  2026-11-24-0900, deadline Tue 2026-11-24 06:00',
      '  next look     Mon 2026-11-23 12:00, over for 1 h',
      '  deliveries    2 waiting, 1 failing, 1 stopped',
      '  oldest due    board:2026-11-24-0900, 3 attempts, due for 1 h, 403 NotInRoster',
      '  failing       board:2026-11-24-0900, 3 attempts, due for 1 h, 403 NotInRoster',
      expect.stringMatching(/^ {2}stopped {7}card:2026-11-24-0900:area3:.*, 1 attempt, 403 NotInRoster$/),
      '  not reached   Person 3 (area3): blocked, they or an administrator have blocked the app: unblock it in the chat or in the Teams admin center',
      'Groups: 1, 1 needs somebody.',
      '',
    ]);
    const json = (await admin.run('health --json')).out;
    for (const text of [out, json]) expect(text).not.toContain(freeText);
  });

  it('does not cry for what will be tried again soon', async () => {
    await quiet();
    await failed(admin.storage, board, { attempts: 3, stopped: false, notBefore: '2026-11-23T12:05:00.000Z' });
    expect(await concerns()).toEqual([]);
    admin.time = '12:10';
    expect(await concerns()).toEqual([]);
    admin.time = '12:21';
    expect(await concerns()).toEqual(['overdue']);
    admin.time = '13:05';
    expect(await concerns()).toEqual(['failing', 'overdue']);
  });

  it('sees a group that nobody looks at any more, and one that was never planned', async () => {
    await quiet();
    const planned = (at: string) => ({ find: () => Promise.resolve({ generation: 1, at, etag: '' }) });
    admin.wakePlan = planned('2026-11-23T11:50:00.000Z');
    expect(await concerns()).toEqual([]);
    admin.wakePlan = planned('2026-11-23T11:40:00.000Z');
    expect(await concerns()).toEqual(['notLookedAt']);
    admin.wakePlan = { find: () => Promise.resolve(undefined) };
    expect(await concerns()).toEqual(['notPlanned']);
    admin.wakePlan = planned('9999-12-31T23:59:59.999Z');
    expect(await concerns()).toEqual(['notPlanned']);
  });

  it('sees that nobody who leads the group can be reached, and that an area’s row cannot be read', async () => {
    await aWeek(admin.storage);
    await failed(admin.storage, { kind: 'chairPreview', meetingId: '2026-11-24-0900' }, { attempts: 1, stopped: true });
    expect(await concerns()).toEqual(['stopped', 'noLeader', 'unreachable']);
    const stored = await admin.groups.find({ tenantId, groupId: 'samordning' });
    if (stored === undefined) throw new Error('no group');
    const next = { ...stored.value, revision: stored.value.revision + 1, group: sampleGroup(4) };
    await admin.groups.save(next, stored.etag);
    expect(await concerns()).toEqual(['stopped', 'noLeader', 'rowMissing', 'unreachable']);
  });

  it('does not call somebody unreachable who has answered', async () => {
    await aWeek(admin.storage);
    const { messages } = admin.storage;
    const key = { tenantId, groupId: 'samordning' };
    const notReached = { reason: 'blocked', error: '403', at: '2026-11-22T08:00:00.000Z' } as const;
    for (const card of await messages.cardsOf(key, '2026-11-24-0900'))
      await messages.save(key, { ...card, notReached });
    const { groups } = JSON.parse((await admin.run('health --json')).out) as Health;
    expect(groups[0]?.unreachable.map((one) => one.areaId)).toEqual(['area2', 'area3']);
  });

  it('does not let one group that cannot be read hide the others', async () => {
    await quiet('a');
    await quiet('b');
    const { groups } = admin.storage;
    admin.groups = {
      ...admin.groups,
      find: (key) => (key.groupId === 'a' ? Promise.reject(new RangeError('broken')) : groups.find(key)),
    };
    const { code, out } = await admin.run('health');
    expect(code).toBe(1);
    expect(out).toContain('! it could not be read (RangeError)');
    expect(out).toContain('b (Samordningsgruppen)');
    expect(out).toContain('Groups: 2, 1 needs somebody.');
  });

  it('sees an import that was cut off, and a queue that does not answer', async () => {
    await quiet();
    admin.groups = { ...admin.groups, find: () => Promise.resolve(undefined) };
    expect(await concerns()).toEqual(['notStored']);
    admin = new Admin();
    await quiet();
    admin.wakeQueue = { counts: () => Promise.resolve({ waiting: 3, poison: 1 }) };
    expect(await admin.run('health')).toMatchObject({ code: 1 });
    admin.wakeQueue = { counts: () => Promise.resolve({ waiting: 3, poison: 0 }) };
    expect(await admin.run('health')).toMatchObject({ code: 0 });
    admin = new Admin();
    admin.wakeQueue = { counts: () => Promise.reject(new Error('away')) };
    expect(await admin.run('health')).toMatchObject({
      code: 1,
      out: 'Wake-ups: ! the queue does not answer\nGroups: 0, none needs anybody.\n',
    });
  });

  it('keeps to one tenant when that is asked for', async () => {
    await quiet();
    await quiet('annen', otherTenant);
    const run = await admin.run(`health --tenant ${otherTenant}`);
    expect(run.out).toContain('annen');
    expect(run.out).not.toContain('samordning (');
    expect((await admin.run('health --tenant fjordvik')).err).toContain('--tenant needs an Entra tenant id');
  });

  it('lets no name of a group steer the terminal', async () => {
    const group = sampleGroup(1, { name: 'A\u001b[2J\u202eB' });
    await admin.groups.save({ revision: 1, at: '2026-11-01T08:00:00.000Z', by: 'a', group }, undefined);
    expect((await admin.run('health')).out).toContain('(A [2J B)');
  });
});
