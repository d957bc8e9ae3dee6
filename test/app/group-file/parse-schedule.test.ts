import { describe, expect, it } from '@jest/globals';
import { parseGroupFile } from '../../../src/app/group-file/parse-group-file';
import { renderGroupFile } from '../../../src/app/group-file/render-group-file';
import type { Group } from '../../../src/domain/group';
import { weekdays } from '../../../src/domain/weekday';
import { groupText } from './group-text';

type Changes = Record<string, string>;

function group(changes: Changes): Group {
  const parsed = parseGroupFile(groupText(changes), 'g');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.group;
}

function problems(changes: Changes): string[] {
  const parsed = parseGroupFile(groupText(changes), 'g');
  return parsed.ok ? [] : parsed.problems.map((each) => `${each.column} ${each.path} – ${each.message}`);
}

describe('what a group file says of reminders, rhythms and free days', () => {
  it('puts days, times, reminders and free days in one order, however they were written', () => {
    const changes = {
      meeting: '{ remindBefore: [PT3H, P1D, PT30M] }',
      rhythms: '{ crisis: { days: [Søndag, mandag], times: ["16:00", 8.00], askBefore: PT3H } }',
      holidays: '{ free: [2026-12-31, { from: 2026-07-06, to: 2026-07-31, name: Fellesferie }] }',
    };
    expect(group(changes)).toMatchObject({
      meeting: { remindBefore: ['P1D', 'PT3H', 'PT30M'] },
      rhythms: { crisis: { days: ['monday', 'sunday'], times: ['08:00', '16:00'] } },
      holidays: {
        free: [
          { from: '2026-07-06', to: '2026-07-31', name: 'Fellesferie' },
          { from: '2026-12-31', to: '2026-12-31' },
        ],
      },
    });
  });

  it.each(['every day', 'Hver dag', 'kvar dag', '[monday, tuesday, wednesday, thursday, friday, saturday, sunday]'])(
    'takes %s for all days of the week',
    (days) => {
      expect(group({ rhythms: `{ crisis: { days: ${days} } }` }).rhythms?.crisis?.days).toEqual([...weekdays]);
    },
  );

  it('takes one value for a list of one', () => {
    const changes = { meeting: '{ remindBefore: PT3H }', holidays: '{ free: 2026-12-24 }' };
    expect(group({ ...changes, rhythms: '{ crisis: { days: tysdag } }' })).toMatchObject({
      meeting: { remindBefore: ['PT3H'] },
      rhythms: { crisis: { days: ['tuesday'] } },
      holidays: { free: [{ from: '2026-12-24', to: '2026-12-24' }] },
    });
  });

  it('keeps "no reminders" apart from "as usual"', () => {
    const silent = group({ meeting: '{ remindBefore: [] }' });
    expect(silent.meeting.remindBefore).toEqual([]);
    expect(renderGroupFile(silent)).toContain('remindBefore: []');
    expect(group({ meeting: '{ remindBefore: }' }).meeting).not.toHaveProperty('remindBefore');
  });

  it('is as if nothing were said where a map is empty', () => {
    const empty = group({ rhythms: '{ crisis: {} }', holidays: '{ free: [] }', quietHours: '' });
    expect(empty).toEqual(group({}));
  });

  it('takes a number and a yes of JSON too', () => {
    const json = group({ messagesPerDay: '12', rhythms: '{ "crisis": { "dayThread": false, "card": "FULL" } }' });
    expect(json).toMatchObject({ messagesPerDay: 12, rhythms: { crisis: { dayThread: false, card: 'full' } } });
  });

  it.each(['false', 'False', 'no'])('switches the clock off by %s, and keeps that when it is written again', (text) => {
    const manual = group({ automatic: text });
    expect(manual.automatic).toBe(false);
    expect(renderGroupFile(manual)).toContain('\nautomatic: false\n');
    expect(group({})).not.toHaveProperty('automatic');
  });

  it('lets a deadline later than the usual time of the board be, as before there was one', () => {
    expect(problems({ meeting: '{ deadlineBefore: PT15M }' })).toEqual([]);
  });

  it('is written on few lines', () => {
    const said = { crisis: '{ days: every day, times: ["08:00", "16:00"], askBefore: PT3H, dayThread: false }' };
    const text = renderGroupFile(
      group({
        rhythms: `{ crisis: ${said.crisis} }`,
        holidays: '{ country: NO, free: [2026-12-24, { from: 2026-12-28, to: 2026-12-30, name: Romjul }] }',
        quietHours: '{ from: "21:00", to: "06:30" }',
        messagesPerDay: '5',
      }),
    );
    expect(text).toContain(
      [
        'rhythms:',
        '  crisis:',
        '    days: every day',
        '    times: [ "08:00", "16:00" ]',
        '    askBefore: PT3H',
        '    dayThread: false',
        'holidays:',
        '  country: "NO"',
        '  free:',
        '    - "2026-12-24"',
        '    - { from: "2026-12-28", to: "2026-12-30", name: Romjul }',
        'quietHours:',
        '  from: "21:00"',
        '  to: "06:30"',
        'messagesPerDay: 5',
        '',
      ].join('\n'),
    );
  });
});

describe('a group file that contradicts itself is told about', () => {
  const between = 'expected each reminder after the cards and before the deadline, found';
  const afterStart = 'expected the cards to go out after the start of the meeting before, found';

  it.each<[string, Changes, string]>([
    [
      'a reminder before the cards',
      { meeting: '{ remindBefore: [PT46H, PT3H] }' },
      `26 meeting.remindBefore – ${between} PT46H with askBefore P2D and deadlineBefore PT2H`,
    ],
    [
      'a reminder at the deadline',
      { meeting: '{ remindBefore: PT0M }' },
      `26 meeting.remindBefore – ${between} PT0M with askBefore P2D and deadlineBefore PT2H`,
    ],
    [
      'two reminders at one time',
      { meeting: '{ remindBefore: [P1D, PT24H] }' },
      '26 meeting.remindBefore – expected each value once, found P1D and PT24H, which are the same',
    ],
    [
      'too many reminders',
      { meeting: '{ remindBefore: [PT1H, PT2H, PT3H, PT4H, PT5H, PT6H] }' },
      '26 meeting.remindBefore – expected 0 to 5 values, found 6',
    ],
    [
      'a reminder that is no duration',
      { meeting: '{ remindBefore: [soon] }' },
      '27 meeting.remindBefore[0] – expected a duration of weeks, days, hours and minutes, such as P2D, PT2H or P1DT12H, found "soon"',
    ],
    [
      'a board before the replies are due',
      { meeting: '{ postBefore: PT2H }' },
      '24 meeting.postBefore – expected the board to go out after the deadline, found postBefore PT2H and deadlineBefore PT2H',
    ],
    [
      'a deadline before the cards that go out as usual',
      { meeting: '{ deadlineBefore: P3D }' },
      '28 meeting.deadlineBefore – expected the cards to go out before the deadline, found askBefore P2D and deadlineBefore P3D',
    ],
    [
      'a meeting that closes when it starts',
      { meeting: '{ closeAfter: PT0M }' },
      '24 meeting.closeAfter – expected the meeting to close after its start, found PT0M',
    ],
    [
      'a meeting that stays open for ever',
      { meeting: '{ closeAfter: P9999D }' },
      '24 meeting.closeAfter – expected at most P28D, found P9999D',
    ],
    [
      'a faster rhythm whose deadline does not fit its usual cards',
      { rhythms: '{ crisis: { deadlineBefore: PT2H } }' },
      '38 rhythms.crisis.deadlineBefore – expected the cards to go out before the deadline, found askBefore PT90M and deadlineBefore PT2H',
    ],
    [
      'a faster rhythm whose board does not fit its usual deadline',
      { rhythms: '{ crisis: { postBefore: PT20M } }' },
      '34 rhythms.crisis.postBefore – expected the board to go out after the deadline, found postBefore PT20M and deadlineBefore PT20M',
    ],
    [
      'cards that go out before the meeting before',
      { rhythms: '{ crisis: { askBefore: PT4H } }' },
      `33 rhythms.crisis.askBefore – ${afterStart} PT4H with 240 minutes between two meetings`,
    ],
    [
      'meetings too close for the usual cards, also over midnight',
      { rhythms: '{ crisis: { times: ["00:30", "12:00", "23:30"] } }' },
      `29 rhythms.crisis.times – ${afterStart} PT90M with 60 minutes between two meetings`,
    ],
    [
      'days too close for the cards',
      { rhythms: '{ intensified: { days: [sunday, monday], askBefore: P1D } }' },
      `62 rhythms.intensified.askBefore – ${afterStart} P1D with 1440 minutes between two meetings`,
    ],
    [
      'a time given twice',
      { rhythms: '{ crisis: { times: ["08:00", 8.00] } }' },
      '29 rhythms.crisis.times – expected each value once, found 08:00 twice',
    ],
    [
      'no times',
      { rhythms: '{ crisis: { times: [] } }' },
      '29 rhythms.crisis.times – expected 1 to 24 values, found an empty list',
    ],
    [
      'a day given twice',
      { rhythms: '{ crisis: { days: [mandag, monday] } }' },
      '28 rhythms.crisis.days – expected each value once, found monday twice',
    ],
    [
      'days that are none',
      { rhythms: '{ crisis: { days: everyday } }' },
      '28 rhythms.crisis.days – expected "every day", a weekday, or a list of weekdays, found "everyday"',
    ],
    [
      'a rhythm under another name',
      { rhythms: '{ crises: {} }' },
      '12 rhythms.crises – the key is not known here; did you mean "crisis"?',
    ],
    [
      'a card of another length',
      { rhythms: '{ crisis: { card: long } }' },
      '28 rhythms.crisis.card – expected full or short, found "long"',
    ],
    [
      'a thread that is neither yes nor no',
      { rhythms: '{ crisis: { dayThread: 1 } }' },
      '33 rhythms.crisis.dayThread – expected true or false, found "1"',
    ],
    ['a clock that is neither on nor off', { automatic: 'off' }, '12 automatic – expected true or false, found "off"'],
    [
      'a country that is not known',
      { holidays: '{ country: XX }' },
      '22 holidays.country – expected the code of a country in capitals, such as NO or SE, or none, found "XX"',
    ],
    [
      'a "no" that may be Norway and may be none',
      { holidays: '{ country: no }' },
      '22 holidays.country – expected the code of a country in capitals, such as NO or SE, or none, found "no": write NO for Norway, or none for no public holidays',
    ],
    [
      'another way to move a meeting',
      { holidays: '{ then: later }' },
      '19 holidays.then – expected skip, before or after, found "later"',
    ],
    [
      'free days without an end',
      { holidays: '{ free: [{ from: 2026-12-24 }] }' },
      '20 holidays.free[0].to – "to" is missing: expected a date from 1900 to 2199, such as 2026-11-24',
    ],
    [
      'free days that end before they start',
      { holidays: '{ free: { from: 2026-12-24, to: 2026-12-20, name: Jul } }' },
      '19 holidays.free – "Jul": expected "to" on or after "from", found from 2026-12-24 to 2026-12-20',
    ],
    [
      'free days that share a day',
      { holidays: '{ free: [{ from: 2026-12-24, to: 2026-12-26 }, 2026-12-26] }' },
      '58 holidays.free[1] – a free day from 2026-12-26 to 2026-12-26 shares days with a free day from 2026-12-24 to 2026-12-26: each free day is given once',
    ],
    [
      'quiet hours that last no time, or all day',
      { quietHours: '{ from: "20:00", to: 20.00 }' },
      '34 quietHours.to – expected quiet hours that end at another time than they begin, found 20:00',
    ],
    [
      'quiet hours without an end',
      { quietHours: '{ from: "20:00" }' },
      '13 quietHours.to – "to" is missing: expected a time of day in quotes, such as "09:00"',
    ],
    ...['0', '51', '8.5', '-1', 'many'].map((count): [string, Changes, string] => [
      `${count} messages a day`,
      { messagesPerDay: count },
      `17 messagesPerDay – expected a whole number from 1 to 50, found "${count}"`,
    ]),
  ])('%s', (_what, changes, problem) => {
    expect(problems(changes)).toEqual([problem]);
  });
});
