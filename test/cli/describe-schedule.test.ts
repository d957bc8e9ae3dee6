import { describe, expect, it } from '@jest/globals';
import { describeSchedule } from '../../src/cli/describe-schedule';
import { parseGroupFile } from '../../src/app/group-file/parse-group-file';
import { groupText } from '../app/group-file/group-text';

function lines(changes: Record<string, string>, day = '2026-11-23'): string[] {
  const parsed = parseGroupFile(groupText(changes), 'g');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return describeSchedule(parsed.group, day);
}

describe('the schedule that is shown of a group', () => {
  it('is what holds, also where the file says nothing', () => {
    const tail = 'one thread for the day';
    expect(lines({})).toEqual([
      '  by the clock  yes',
      '  reminders     P1D and PT3H before the deadline',
      '  board         PT30M before the meeting, which closes P7D after its start',
      `  intensified   every day 09:00, cards PT18H before, deadline PT1H before, reminders PT2H before the deadline, board PT30M before, closes PT20H after, full card, ${tail}`,
      `  crisis        every day 00:00 04:00 08:00 12:00 16:00 20:00, cards PT90M before, deadline PT20M before, reminders PT20M before the deadline, board PT10M before, closes PT3H after, short card, ${tail}`,
      '  free days     public holidays: Norway (NO); a meeting then is skipped',
      '  quiet hours   20:00–07:00',
      '  nudges        at most 8 reminders and digests to one person on a day',
    ]);
  });

  it('says that nothing happens by itself when the group has said so', () => {
    expect(lines({ automatic: 'false' })[0]).toBe('  by the clock  no: the chair opens, posts and closes');
    expect(lines({ automatic: 'true' })).toEqual(lines({}));
  });

  it('has no reminder that would come before the cards', () => {
    expect(lines({ meeting: '{ askBefore: PT12H }' })[1]).toBe('  reminders     PT3H before the deadline');
    expect(lines({ meeting: '{ remindBefore: [] }' })[1]).toBe('  reminders     none');
  });

  it('has the group’s own free days that are not over', () => {
    const free = '[{ from: 2026-11-20, to: 2026-11-23 }, { from: 2026-12-28, to: 2026-12-30, name: Romjul }]';
    const changes = { holidays: `{ country: none, then: before, free: ${free} }` };
    expect(lines(changes)[5]).toBe(
      '  free days     public holidays: none, 2026-11-20 to 2026-11-23, 2026-12-28 to 2026-12-30 (Romjul); a meeting then is moved to the working day before',
    );
    expect(lines(changes, '2026-12-31')[5]).not.toMatch(/2026-1[12]/);
  });

  it('has the days of a rhythm that has not all of them', () => {
    const changes = { rhythms: '{ crisis: { days: [friday, monday], card: full, dayThread: false } }' };
    expect(lines(changes)[4]).toContain('monday, friday 00:00 04:00');
    expect(lines(changes)[4]).toContain('full card, a thread for each meeting');
  });
});
