import { describe, expect, it } from '@jest/globals';
import { parseGroupFile } from '../../../src/app/group-file/parse-group-file';
import { groupText } from './group-text';

function problems(text: string): string[] {
  const parsed = parseGroupFile(text, 'g.yaml');
  if (parsed.ok) throw new Error('expected problems');
  return parsed.problems.map((each) => `${each.line}:${each.column} ${each.path} – ${each.message}`);
}

describe('a group file that is wrong', () => {
  it('has all its problems told at once, each with its place, what is expected and what was found', () => {
    const text = [
      'id: samordning',
      'nmae: Samordningsgruppen',
      'language: no',
      'tenantId: kommune.no',
      'channel: { teamId: "19:t@thread.tacv2" }',
      'chair: Kari Nordmann',
      'meeting: { weekday: tuseday, time: 25:00, askBefore: 2 days, deadlineBefore: PT2H }',
      'areas:',
      '  - id: helse',
      '    name: Helse',
      '    coordinator: [{ person: kari@kommune.no, from: 24.11.2026 }]',
      '  - name: Skole',
      '  - kultur',
    ].join('\n');
    expect(problems(text)).toEqual([
      '1:1 name – "name" is missing: expected a name of 1 to 80 characters on one line',
      '2:1 nmae – the key is not known here; did you mean "name"?',
      '3:11 language – expected nb, nn or en, found "no"',
      '4:11 tenantId – expected the Entra tenant id, such as 11111111-2222-3333-4444-555555555555, found "kommune.no"',
      '5:10 channel.channelId – "channelId" is missing: expected the channel\'s id in Teams, such as "19:…@thread.tacv2"',
      '6:8 chair – expected a person: an Entra object id, or a sign-in name such as kari.nordmann@kommune.no, found "Kari Nordmann"',
      '7:21 meeting.weekday – expected a weekday in English or Norwegian, such as tuesday, tirsdag or tysdag, found "tuseday"',
      '7:36 meeting.time – expected a time of day in quotes, such as "09:00", found "25:00"',
      '7:54 meeting.askBefore – expected a duration of weeks, days, hours and minutes, such as P2D, PT2H or P1DT12H, found "2 days"',
      '11:52 areas[0].coordinator[0].from – expected a date from 1900 to 2199, such as 2026-11-24, found "24.11.2026": write 2026-11-24',
      '12:5 areas[1].id – "id" is missing: expected an id of 1 to 50 letters, digits, "-", "_" or ".", starting with a letter or digit',
      '13:5 areas[2] – expected an area, such as { id: helse, name: Helse og velferd }, found "kultur"',
    ]);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'two areas with one id',
      { areas: '[{id: a, name: A}, {id: a, name: B}]' },
      '6:27 areas[1] – expected each area to have its own id, found "a" twice',
    ],
    [
      'ids that differ in capitals',
      { areas: '[{id: a, name: A}, {id: A, name: B}]' },
      '6:27 areas[1] – expected each area to have its own id, found "A" beside "a", which differs only in capitals',
    ],
    [
      'names that share days',
      { areas: '[{id: a, names: [{name: A, to: 2026-06-30}, {name: B, from: 2026-06-30}]}]' },
      '6:52 areas[0].names[1] – "B" from 2026-06-30 shares days with "A" to 2026-06-30: an area has one name at a time',
    ],
    [
      'coordinators that share days',
      { areas: '[{id: a, name: A, coordinator: [a@b.no, {person: c@b.no, from: 2026-01-01}]}]' },
      '6:48 areas[0].coordinator[1] – c@b.no from 2026-01-01 shares days with a@b.no without dates: an area has one coordinator at a time',
    ],
    [
      'a period that ends before it starts',
      { areas: '[{id: a, name: A, from: 2026-02-01, to: 2026-01-31}]' },
      '6:9 areas[0] – area a: expected "to" on or after "from", found from 2026-02-01 to 2026-01-31',
    ],
    [
      'a predecessor that is not there',
      { areas: '[{id: skole, name: A}, {id: b, name: B, predecessor: skule}]' },
      '6:61 areas[1].predecessor – expected the id of an area of this group, found "skule"; did you mean "skole"?',
    ],
    [
      'one person in both posts',
      { areas: '[{id: a, name: A, coordinator: a@b.no, deputy: A@B.NO}]' },
      '6:55 areas[0].deputy – expected somebody else than the coordinator as deputy of area a, found a@b.no as both',
    ],
    [
      'a member listed twice',
      { members: '[a@b.no, a@b.no]' },
      '7:19 members[1] – a@b.no without dates shares days with a@b.no without dates: a member is listed once for the same days',
    ],
    [
      'a name and names',
      { areas: '[{id: a, name: A, names: [{name: B}]}]' },
      '6:9 areas[0] – give either "name" or "names", not both',
    ],
    [
      'a key given twice',
      { chair: 'a@b.no\nchair: c@b.no' },
      '6:1 chair – the key is given twice, first on line 5: keep one of them',
    ],
    [
      'an area without a name, in a list',
      { areas: '[{id: a, names: []}]' },
      '6:24 areas[0].names – expected a list of {name, from, to}, found an empty list',
    ],
    [
      'a name that cannot be seen',
      { areas: '[{id: a, name: "\u200b \u202e"}]' },
      '6:23 areas[0].name – expected a name of 1 to 80 characters on one line, found "� �"',
    ],
    ['no areas', { areas: '[]' }, '6:8 areas – expected at least one area, found an empty list'],
    [
      'a time zone by abbreviation',
      { timeZone: 'CET' },
      '7:11 timeZone – expected a time zone by its IANA name, such as Europe/Oslo, found "CET"',
    ],
    [
      'a time zone that does not exist',
      { timeZone: 'Europe/Bergen' },
      '7:11 timeZone – expected a time zone by its IANA name, such as Europe/Oslo, found "Europe/Bergen"',
    ],
    [
      'a day that does not exist',
      { areas: '[{id: a, name: A, from: 2026-02-30}]' },
      '6:32 areas[0].from – expected a date from 1900 to 2199, such as 2026-11-24, found "2026-02-30"',
    ],
    [
      'a deadline before the cards',
      { meeting: '{ askBefore: PT2H, deadlineBefore: P1D }' },
      '7:23 meeting.askBefore – expected the cards to go out before the deadline, found askBefore PT2H and deadlineBefore P1D',
    ],
    [
      'no time for late replies',
      { meeting: '{ askBefore: P7D }' },
      '7:23 meeting.askBefore – expected at most P6D, found P7D: asking for the next meeting closes this one, and late replies need a day',
    ],
    [
      'a deadline at the meeting',
      { meeting: '{ deadlineBefore: PT0M }' },
      '7:28 meeting.deadlineBefore – expected a deadline before the meeting, found PT0M',
    ],
    [
      'a name of two lines',
      { name: '"a\\nb"' },
      '2:7 name – expected a name of 1 to 80 characters on one line, found "a\\nb"',
    ],
    [
      'a link for a channel',
      {
        channel:
          '{ teamId: t, channelId: "https://teams.microsoft.com/l/channel/19%3aabc%40thread.tacv2/General?groupId=1" }',
      },
      '4:34 channel.channelId – expected the channel\'s id in Teams, such as "19:…@thread.tacv2", found "https://teams.microsoft.com/l/channel/19%3aabc%40thread.tacv…": that is a link; write "19:abc@thread.tacv2"',
    ],
    [
      'the id of the wrong thing',
      { channel: '{ teamId: 00000000-0000-0000-0000-000000000000, channelId: c }' },
      '4:20 channel.teamId – expected the team\'s id in Teams, such as "19:…@thread.tacv2", found "00000000-0000-0000-0000-000000000000": that is the id of the Microsoft 365 group, not of the team in Teams',
    ],
  ])('is told about %s', (_what, changes, problem) => {
    expect(problems(groupText(changes))).toContain(problem);
  });

  it('tells of every area that comes from itself, and of no area beside the ring', () => {
    const areas = [
      '{id: a, name: A, predecessor: c}',
      '{id: b, name: B, predecessor: a}',
      '{id: c, name: C, predecessor: b}',
      '{id: d, name: D, predecessor: a}',
    ];
    expect(
      problems(groupText({ areas: `[${areas.join(', ')}]` })).map((each) => /areas\[\d\]/.exec(each)?.[0]),
    ).toEqual(['areas[0]', 'areas[1]', 'areas[2]']);
  });

  it('may have 91 areas over the years, but not on one day', () => {
    const areas = (to: string) =>
      `[${Array.from({ length: 91 }, (_, index) => `{id: a${index}, name: A${index === 0 ? to : ''}}`).join(', ')}]`;
    expect(problems(groupText({ areas: areas('') }))).toEqual([
      expect.stringContaining('areas – expected at most 90 areas on one day, found more from the start'),
    ]);
    const divided = areas(', to: 2025-12-31').replace('{id: a90, name: A}', '{id: a90, name: A, from: 2026-01-01}');
    expect(parseGroupFile(groupText({ areas: divided }), 'g').ok).toBe(true);
  });

  it('is told what is wrong with the YAML itself', () => {
    expect(problems('id: @helse\n')).toEqual([
      '1:5  – expected YAML or JSON that can be read: Plain value cannot start with reserved character @. Put the value in quotes',
    ]);
    expect(problems(`${groupText()}---\nid: two\n`)).toEqual([
      '7:1  – expected one group in the file, found a second document after "---"',
    ]);
    expect(problems('')).toEqual(['1:1  – expected a group file: keys such as id, name and areas, found nothing']);
  });

  it('still tells which group it is', () => {
    const parsed = parseGroupFile(groupText({ chair: undefined }), 'g');
    expect(parsed).toMatchObject({
      ok: false,
      key: { tenantId: '00000000-0000-0000-0000-000000000000', groupId: 'samordning' },
    });
  });
});
