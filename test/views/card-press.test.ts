import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chooseCard } from '../../src/views/choose-card';
import { choiceInput, parseCardPress } from '../../src/views/card-press';
import { catalogue } from './card-catalogue';
import { inputsOf, nodesOf } from './card-check';

const press = { v: 1, verb: 'status.send', g: 'samordning', m: '2026-11-24-0900', a: 'næring', r: 2 };

/** What clients send for every button of every card, old clients' fallback too. */
const sendable = Object.entries(catalogue).flatMap(([name, make]) => {
  const { card } = make('nb');
  const buttons = nodesOf(card).filter(
    ({ node }) => node['type'] === 'Action.Execute' || node['type'] === 'Action.Submit',
  );
  return buttons.map(({ node, path }) => {
    const data: Record<string, unknown> = { ...dataOf(node), ...inputsOf(card) };
    const chosen = name === 'choose: list' ? { [choiceInput]: 'g:a' } : {};
    return { name: `${name} ${path}`, verb: data['verb'], data: { ...data, ...chosen } };
  });
});

function dataOf(node: Readonly<Record<string, unknown>>): object {
  return typeof node['data'] === 'object' && node['data'] !== null ? node['data'] : {};
}

describe('a press', () => {
  it.each(sendable)('of our own card is understood: $name', ({ verb, data }) => {
    expect(parseCardPress(data)).toMatchObject({ verb });
  });

  it('carries what was shown and what was typed', () => {
    expect(parseCardPress({ ...press, text: 'Hei' })).toEqual({
      verb: 'status.send',
      groupId: 'samordning',
      meetingId: '2026-11-24-0900',
      areaId: 'næring',
      shownVersion: 2,
      form: { ...press, text: 'Hei' },
    });
  });

  it.each([
    [
      { verb: 'showCard', g: 'g', m: '2026-11-24-0900', a: 'b' },
      { groupId: 'g', meetingId: '2026-11-24-0900', areaId: 'b' },
    ],
    [
      { verb: 'postNow', g: 'g', m: '2026-11-24-0900-2' },
      { groupId: 'g', meetingId: '2026-11-24-0900-2' },
    ],
    [
      { verb: 'moveMeeting', g: 'g', m: '2026-11-24-0900' },
      { groupId: 'g', meetingId: '2026-11-24-0900' },
    ],
    [{ verb: 'switchRhythm', g: 'g' }, { groupId: 'g' }],
    [
      { verb: 'successor', g: 'g', a: 'b' },
      { groupId: 'g', areaId: 'b', post: 'coordinator' },
    ],
    [{ verb: 'away' }, {}],
  ])('about the week carries what it is about and what was typed: %j', (data, ids) => {
    const sent = { v: 1, ...data, l: 'nn', typed: 'x' };
    expect(parseCardPress(sent)).toEqual({ verb: data.verb, ...ids, form: sent, language: 'nn' });
  });

  it('of a choice names the group and the area, from a button or from the list', () => {
    const choices = Array.from({ length: 9 }, (_, index) => ({ groupId: 'g', areaId: `a${index}`, title: `${index}` }));
    const { card } = chooseCard({
      language: 'nb',
      command: 'newAction',
      argument: 'kjøp såpe',
      question: '?',
      choices,
    });
    const [button] = nodesOf(card).filter(({ node }) => node['type'] === 'Action.Execute');
    const data = { ...dataOf(button?.node ?? {}), [choiceInput]: 'g:a3' } as unknown;
    const expected = { verb: 'choose', command: 'newAction', argument: 'kjøp såpe', groupId: 'g', areaId: 'a3' };
    expect(parseCardPress(data)).toEqual({ ...expected, language: 'nb' });
    const pressed = { v: 1, verb: 'choose', command: 'newAction', t: 'kjøp såpe', g: 'g', a: 'a3' };
    expect(parseCardPress(pressed)).toEqual({ ...expected, language: undefined });
    expect(parseCardPress({ ...pressed, l: 'nn' })).toEqual({ ...expected, language: 'nn' });
    expect(parseCardPress({ ...pressed, l: 'klingon' })).toEqual({ ...expected, language: undefined });
    expect(parseCardPress({ v: 1, verb: 'choose', command: 'board', choice: 'g' })).toMatchObject({
      groupId: 'g',
      areaId: undefined,
    });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', [press]],
    ['a text', JSON.stringify(press)],
    ['an unknown verb', { ...press, verb: 'status.delete' }],
    ['another version', { ...press, v: 2 }],
    ['no meeting', { ...press, m: undefined }],
    ['a meeting id that is none', { ...press, m: '2026-11-24' }],
    ['a group id with a separator', { ...press, g: "x' or '1'eq'1" }],
    ['an area id that is a path', { ...press, a: '../helse' }],
    ['a version that is none', { ...press, r: -1 }],
    ['a version as text', { ...press, r: '2' }],
    ['an action without id', { v: 1, verb: 'action.save', g: 'g', id: '' }],
    ['a choice of nothing', { v: 1, verb: 'choose', command: 'status', choice: '' }],
    ['a meeting button without its meeting', { v: 1, verb: 'hold', g: 'g' }],
    ['a meeting button with no group', { v: 1, verb: 'skipMeeting', m: '2026-11-24-0900' }],
    ['a plan button of a group that is none', { v: 1, verb: 'pauseUntil', g: '../g' }],
    ['a card of no area', { v: 1, verb: 'showCard', g: 'g', m: '2026-11-24-0900', a: '' }],
    ['a successor of no area', { v: 1, verb: 'successor', g: 'g' }],
    ['too many keys', { ...press, ...Object.fromEntries(Array.from({ length: 500 }, (_, key) => [`k${key}`, ''])) }],
    ['too much', { ...press, text: 'x'.repeat(64 * 1024) }],
    ['too much in few letters', { ...press, text: '😀'.repeat(17 * 1024) }],
  ])('that cannot be ours is none: %s', (_, data) => {
    expect(parseCardPress(data)).toBeUndefined();
  });

  it('never throws, whatever was sent', () => {
    const anything = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      fc.record({ v: fc.constant(1), verb: fc.jsonValue(), g: fc.jsonValue(), m: fc.jsonValue(), r: fc.jsonValue() }),
      fc
        .dictionary(fc.constantFrom(...Object.keys(press), 'command', 'choice', 't', 'id'), fc.jsonValue())
        .map((data) => ({ ...press, ...data })),
    );
    fc.assert(
      fc.property(anything, (data) => {
        parseCardPress(data);
      }),
      { numRuns: 500 },
    );
    const loop: Record<string, unknown> = { ...press };
    loop['self'] = loop;
    expect(parseCardPress(loop)).toBeUndefined();
  });
});
