import fc from 'fast-check';
import { inOrder } from '../../../src/app/group-file/in-order';
import type { Area, Group, Post } from '../../../src/domain/group';
import { languages } from '../../../src/domain/language';
import { holidays, meeting, quietHours, rhythms } from './arbitrary-schedule';

/** Words that some reader of YAML takes for something else, and characters that mean something in it. */
const nastyNames = [
  ...['yes', 'no', 'on', 'off', 'null', 'Null', '~', 'true', 'FALSE', '1e3', '007', '0x1F', '0o17', '1_000', '.inf'],
  ...['09:00', '12:30:45', '2026-11-24', '2026-11-24T09:00:00Z', '=', '<<', '---', '...', '-', '- a', '? a', ': a'],
  ...['@kari', '`x`', '#1', 'a #b', 'a: b', 'a:', "it's", '"q"', `"'`, '{a}', '[a]', '*a', '&a', '!a', '!!int 1', '%a'],
  ...['|', '>', ' lead', 'trail ', '👩‍🚒 Brann', 'Ære være', '\\n', '${x}', '\u00a0', 'a\u200bb', ','].filter((name) =>
    name.trim(),
  ),
];

/** On one line, with something to see in it. */
const isOneLine = (text: string): boolean =>
  /[^\p{Z}\p{Cc}\p{Cf}]/u.test(text) && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);
const name = (most: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...nastyNames),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).filter(isOneLine),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => isOneLine(text) && text.length <= most),
  );

const hex = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: length, maxLength: length });
const guid = fc.tuple(hex(8), hex(4), hex(4), hex(4), hex(12)).map((parts) => parts.join('-'));

/** Few people, so that they hold several posts. */
const person = fc.oneof(
  fc.constantFrom(
    '00000000-0000-0000-0000-000000000001',
    '00000000-0000-0000-0000-000000000002',
    'kari@kommune.no',
    "o'neil@kommune.no",
    '#1@kommune.no',
    '1e3@kommune.no',
  ),
  guid,
);

/** Days around November 2026. */
export const day = fc
  .integer({ min: 0, max: 60 })
  .map((offset) => new Date(Date.UTC(2026, 9, 25 + offset)).toISOString().slice(0, 10));

const slug = fc.oneof(
  fc.constantFrom('helse', 'økonomi', 'yes', 'null', '1e3', '007', 'a.b', '0x1f', 'n'),
  fc
    .string({ unit: fc.constantFrom(...Array.from('abcæøå09.-_')), minLength: 1, maxLength: 12 })
    .filter((id) => /^[\p{L}\p{N}]/u.test(id)),
);

interface Dates {
  from?: string;
  to?: string;
}

/** Periods in a row that share no day. */
const rowOfPeriods = (least: number, most: number): fc.Arbitrary<Dates[]> =>
  fc
    .tuple(
      fc.integer({ min: least, max: most }),
      fc.uniqueArray(day, { minLength: most * 2, maxLength: most * 2 }),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([count, days, isOpenStart, isOpenEnd]) => {
      const sorted = days.toSorted();
      return Array.from({ length: count }, (_, index): Dates => {
        const [from = '', to = ''] = sorted.slice(index * 2, index * 2 + 2);
        const hasStart = index > 0 || !isOpenStart;
        const hasEnd = index < count - 1 || !isOpenEnd;
        return { ...(hasStart && { from }), ...(hasEnd && { to }) };
      });
    });

const posts = (least: number, most: number): fc.Arbitrary<Post[]> =>
  rowOfPeriods(least, most).chain((periods) =>
    fc
      .tuple(...periods.map(() => person))
      .map((people) => periods.map((each, index) => ({ person: people[index] ?? '', ...each }))),
  );

const names: fc.Arbitrary<Area['names']> = rowOfPeriods(1, 3).chain((periods) =>
  fc
    .tuple(...periods.map(() => name(80)))
    .map((given) => periods.map((each, index) => ({ name: given[index] ?? '', ...each }))),
);

/** Leaders with and without titles and days, nobody twice on one day. */
const leaders: fc.Arbitrary<NonNullable<Group['leaders']>> = fc
  .uniqueArray(person, { minLength: 1, maxLength: 3 })
  .chain((people) =>
    fc.tuple(...people.map(() => fc.tuple(rowOfPeriods(1, 2), fc.option(name(80), { nil: undefined })))).map((rows) =>
      people.flatMap((who, index) => {
        const [periods, title] = rows[index] ?? [[], undefined];
        return periods.map((dates) => ({ person: who, ...(title !== undefined && { title }), ...dates }));
      }),
    ),
  );

const area = (id: string, earlier: readonly string[]): fc.Arbitrary<Area> =>
  fc
    .record({
      names,
      period: rowOfPeriods(1, 1),
      predecessors: fc.uniqueArray(fc.constantFrom(...earlier, ''), { maxLength: 2 }),
      kind: fc.constantFrom('renamed' as const, 'split' as const, 'merged' as const),
      coordinators: posts(0, 3),
      deputies: posts(0, 2),
    })
    .map(({ period, predecessors, kind, deputies, coordinators, ...rest }) => ({
      id,
      ...rest,
      ...period[0],
      predecessors: predecessors.filter((each) => each !== '').map((each) => ({ area: each, kind })),
      coordinators,
      deputies: deputies.filter((deputy) => !coordinators.some((post) => post.person === deputy.person)),
    }));

/** Any group that a group file can describe. */
export const arbitraryGroup: fc.Arbitrary<Group> = fc
  .uniqueArray(slug, { minLength: 1, maxLength: 5, selector: (id) => id.toLowerCase() })
  .chain((ids) =>
    fc.record(
      {
        id: slug,
        name: name(80),
        organisation: name(120),
        language: fc.constantFrom(...languages),
        timeZone: fc.constantFrom('Europe/Oslo', 'America/Argentina/Ushuaia', 'UTC', 'Etc/GMT+5'),
        tenantId: guid,
        channel: fc.record({
          teamId: fc.constantFrom('19:a@thread.tacv2', 't'),
          channelId: fc.constantFrom('19:b', '0', 'no'),
        }),
        chair: person,
        deputyChair: person,
        meeting,
        automatic: fc.boolean(),
        rhythms,
        holidays: holidays(day, name(80)),
        quietHours,
        messagesPerDay: fc.integer({ min: 1, max: 50 }),
        leaders,
        approver: person,
        focusAreas: fc.uniqueArray(name(80), { minLength: 1, maxLength: 3 }),
        followers: fc.constantFrom('tenant' as const, 'group' as const, 'nobody' as const),
        areas: fc.tuple(...ids.map((id, index) => area(id, ids.slice(0, index)))),
        members: fc
          .uniqueArray(person, { maxLength: 3 })
          .chain((people) =>
            fc
              .tuple(...people.map(() => rowOfPeriods(1, 2)))
              .map((rows) =>
                people.flatMap((who, index) => (rows[index] ?? []).map((dates) => ({ person: who, ...dates }))),
              ),
          ),
      },
      {
        requiredKeys: [
          'id',
          'name',
          'language',
          'timeZone',
          'tenantId',
          'channel',
          'chair',
          'meeting',
          'areas',
          'members',
        ],
      },
    ),
  )
  .map(inOrder);

/** The same group as a plain file would have it today: one name, one holder of each post, no dates. */
export function withoutDates(group: Group): Group {
  const latest = (list: readonly Post[]): Post[] => list.slice(-1).map(({ person: who }) => ({ person: who }));
  return {
    ...group,
    areas: group.areas.map(({ id, names: all, predecessors, coordinators, deputies }) => ({
      id,
      names: all.slice(-1).map((each) => ({ name: each.name })),
      predecessors,
      coordinators: latest(coordinators),
      deputies: latest(deputies),
    })),
    members: [...new Set(group.members.map((member) => member.person))].map((who) => ({ person: who })),
  };
}
