import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MeetingRecord } from '../../src/app/meeting-record';
import { personId, sampleGroup } from '../support/sample';
import { aWeek, freeText } from './a-week';
import { Admin } from './run-admin';

const key = { tenantId: sampleGroup().tenantId, groupId: 'samordning' };

let admin: Admin;
beforeEach(async () => {
  admin = new Admin();
  await aWeek(admin.storage);
});

describe('meeting show', () => {
  it('shows times, steps, who was asked and what became of it, in the group’s time and without a reply’s text', async () => {
    const { code, out } = await admin.run('meeting show samordning');
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'Samordningsgruppen, meeting 2026-11-24-0900, open',
      '  starts        Tue 2026-11-24 09:00',
      '  rhythm        normal',
      '  opened        Sun 2026-11-22 09:00',
      '  reminders     Mon 2026-11-23 07:00',
      '  deadline      Tue 2026-11-24 07:00',
      '  to post       Tue 2026-11-24 08:30',
      '  posted        (not yet)',
      '  closed        (not yet)',
      'Steps:',
      '  remind.1      done Mon 2026-11-23 07:00',
      'Areas: 3, as it stands now',
      '  area1 (Område 1): answered in time, Mon 2026-11-23 09:00 by Person 1, version 2',
      '    asked Person 1: delivered Sun 2026-11-22 09:00',
      '  area2 (Område 2): silent',
      '    asked Person 2: delivered Sun 2026-11-22 09:00',
      '  area3 (Område 3): not reached',
      '    asked Person 3: not reached since Sun 2026-11-22 09:00: blocked',
      'Ledger if it closed now: inTime 1, notReached 1, silent 1',
      '',
    ]);
    const json = (await admin.run('meeting show samordning --json')).out;
    for (const text of [out, json]) {
      expect(text).not.toContain(freeText);
      expect(text).not.toContain('critical');
    }
    expect(JSON.parse(json)).toMatchObject({ isOpen: true, sums: { inTime: 1 } });
  });

  it('shows the ledger as it was written at the close, whatever has come since', async () => {
    const [meeting, head] = await Promise.all([
      admin.storage.meetings.meeting(key, '2026-11-24-0900'),
      admin.storage.meetings.head(key),
    ]);
    if (meeting === undefined) throw new Error('no meeting');
    const ledger = { area1: 'inTime', area2: 'absent', area3: 'vacant' } as const;
    const closed = { ...meeting.value, ledger, closedAt: '2026-11-25T08:00:00.000Z' };
    await admin.storage.commit.commit(key, [
      { put: 'meeting', value: closed, etag: meeting.etag },
      { put: 'head', value: { latestMeetingId: '2026-11-24-0900' }, etag: head?.etag },
    ]);
    const { out } = await admin.run('meeting show samordning 2026-11-24-0900');
    expect(out).toContain('meeting 2026-11-24-0900, closed\n');
    expect(out).toContain('  area2 (Område 2): absent\n');
    expect(out).toContain('\nLedger: inTime 1, vacant 1, absent 1\n');
    const { areas, sums } = JSON.parse((await admin.run('meeting show samordning --json')).out) as MeetingRecord;
    expect(Object.values(sums).reduce((sum, one) => sum + one, 0)).toBe(areas.length);
  });

  it('tells who has the card and left the post, and a deputy from a coordinator', async () => {
    const row = await admin.storage.meetings.area(key, '2026-11-24-0900', 'area2');
    if (row === undefined) throw new Error('no area');
    const deputy = { ref: personId(500), id: personId(500), name: 'Ola Øy' };
    const value = { ...row.value, deputy, cardHolders: [personId(77), personId(102), personId(500)] };
    await admin.storage.commit.commit(key, [{ put: 'area', value, etag: row.etag }]);
    const { out } = await admin.run('meeting show samordning');
    expect(out).toContain(`    asked ${personId(77)} (no longer in the post): not delivered yet\n`);
    expect(out).toContain('    asked Person 2: delivered');
    expect(out).toContain('    asked Ola Øy (deputy): not delivered yet\n');
  });

  it('says which meeting or group is not there', async () => {
    expect(await admin.run('meeting show samordning 2026-01-01-0900')).toMatchObject({
      code: 1,
      err: 'The group "samordning" has no meeting "2026-01-01-0900".\n',
    });
    expect((await admin.run('meeting show samordnig')).err).toContain('Did you mean "samordning"?');
  });
});
