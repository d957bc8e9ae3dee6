import { describe, expect, it } from '@jest/globals';
import { compareGroups } from '../../src/app/group-file/compare-groups';
import { mergeHistory } from '../../src/app/group-file/merge-history';
import { parseGroupFile } from '../../src/app/group-file/parse-group-file';
import { describeChange } from '../../src/cli/describe-change';
import type { Group } from '../../src/domain/group';
import { groupText } from '../app/group-file/group-text';

function group(changes: Record<string, string>): Group {
  const parsed = parseGroupFile(groupText(changes), 'g');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.group;
}

/** What an import says of a file that takes the place of another. */
function said(before: Record<string, string>, after: Record<string, string>): string[] {
  const stored = group(before);
  return compareGroups(stored, mergeHistory(stored, group(after), '2026-11-24')).map(describeChange);
}

describe('the changes of a group’s schedule, in words', () => {
  const schedule = {
    meeting: '{ remindBefore: [P1D, PT1H], postBefore: PT15M, closeAfter: P2D }',
    rhythms:
      '{ crisis: { days: every day, times: ["08:00", "16:00"], askBefore: PT2H, card: full, dayThread: false } }',
    holidays: '{ country: SE, then: after, free: [2026-12-24, { from: 2026-12-28, to: 2026-12-30, name: Romjul }] }',
    quietHours: '{ from: "21:00", to: "06:00" }',
    messagesPerDay: '5',
    automatic: 'false',
  };

  it('tell of everything that a file says for the first time', () => {
    expect(said({}, schedule)).toEqual([
      'meetings by the clock: (default) → no',
      'reminders before the deadline: (default) → P1D, PT1H',
      'board goes out before the meeting: (default) → PT15M',
      'meeting closes after its start: (default) → P2D',
      'public holidays: (default) → Sweden (SE)',
      'meeting on a free day: (default) → moved to the working day after',
      'quiet hours: (default) → 21:00–06:00',
      'most reminders and digests to one person on a day: (default) → 5',
      'rhythm crisis, days: (default) → every day',
      'rhythm crisis, times: (default) → 08:00, 16:00',
      'rhythm crisis, cards go out before the meeting: (default) → PT2H',
      'rhythm crisis, card: (default) → full',
      'rhythm crisis, one thread for the day: (default) → no',
      'free days: new from 2026-12-24 until 2026-12-24',
      'free days "Romjul": new from 2026-12-28 until 2026-12-30',
    ]);
  });

  it('go back to what is usual when the file no longer says it: the stored schedule is not kept', () => {
    const changes = said(schedule, {});
    expect(changes).toHaveLength(15);
    expect(changes).toContain('reminders before the deadline: P1D, PT1H → (default)');
    expect(changes).toContain('meetings by the clock: no → (default)');
    expect(changes).toContain('rhythm crisis, one thread for the day: no → (default)');
    expect(changes).toContain('free days "Romjul": removed from 2026-12-28 until 2026-12-30');
  });

  it('tell of reminders that are switched off, and of free days that move', () => {
    const before = { ...schedule, meeting: '{}' };
    const after = {
      ...before,
      meeting: '{ remindBefore: [] }',
      holidays: schedule.holidays.replace('2026-12-30', '2026-12-31').replace('SE', 'none'),
    };
    expect(said(before, after)).toEqual([
      'reminders before the deadline: (default) → none',
      'public holidays: Sweden (SE) → none',
      'free days "Romjul": from 2026-12-28 until 2026-12-31 (was: from 2026-12-28 until 2026-12-30)',
    ]);
  });

  it('are none when the same is written in another order', () => {
    const rhythms =
      '{ crisis: { dayThread: no, card: full, askBefore: PT2H, times: ["16:00", "08:00"], days: hver dag } }';
    expect(said(schedule, { ...schedule, rhythms })).toEqual([]);
  });

  it('still say "none" of what has no default', () => {
    expect(said({ deputyChair: 'kari@k.no' }, {})).toEqual(['deputy chair: kari@k.no → (none)']);
  });
});
