import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareGroups } from '../../../src/app/group-file/compare-groups';
import type { GroupChange } from '../../../src/app/group-file/group-change';
import { renderGroupFile } from '../../../src/app/group-file/render-group-file';
import { checkOutline } from '../../../src/app/setup/check-outline';
import type { Group } from '../../../src/domain/group';
import { outlineOf } from '../../../src/domain/setup/outline-of';
import { settingsParts, setupParts, type SetupPart } from '../../../src/domain/setup/setup';
import { withOutline } from '../../../src/domain/setup/with-outline';
import { drawPart } from '../../../src/teams/presses/setup/draw-part';
import { FormReader } from '../../../src/views/setup/form-reader';
import { readPart } from '../../../src/views/setup/read-part';
import { arbitraryGroup } from '../../app/group-file/arbitrary-group';
import { inputsOf, nodesOf } from '../card-check';

const today = '2026-11-24';
type Fields = Readonly<Record<string, string>>;

const channelsOf = ({ channel }: Group) => [
  { id: '19:general@thread.tacv2', name: undefined, isGeneral: true },
  { id: channel.channelId, name: 'Samordning', isGeneral: false },
];

const cardOf = (group: Group, part: SetupPart) =>
  drawPart(part, {
    target: { kind: 'group', id: group.id },
    version: 1,
    outline: outlineOf(group, today, []),
    language: 'nb',
    people: [],
    channels: channelsOf(group),
  }).card;

/** The chair saves a part as it was shown, but for `changed`; a client leaves empty inputs out. */
function saved(group: Group, part: SetupPart, changed: Fields = {}) {
  const before = outlineOf(group, today, []);
  const sent = Object.entries({ ...inputsOf(cardOf(group, part)), ...changed }).filter(([, value]) => value !== '');
  const form = new FormReader(Object.fromEntries(sent), {
    ...{ people: [], isWhole: false },
    channels: channelsOf(group),
  });
  const after = readPart(part, form, before)(before);
  const next = withOutline(group, before, after, { today, refOf: ({ id }) => id });
  return { problems: form.problems, checked: checkOutline(next, after, before) };
}

/** Every choice that another one can be made of, by input. */
const choicesOf = (group: Group, part: SetupPart): [field: string, value: string][] =>
  nodesOf(cardOf(group, part)).flatMap(({ node }) => {
    const choices = Array.isArray(node['choices']) ? (node['choices'] as { value: string }[]) : [];
    return choices.map(({ value }): [string, string] => [String(node['id']), value]);
  });

const changedIn = (change: GroupChange): string => {
  const names: Readonly<Record<string, string>> = { holidayCountry: 'country', channelId: 'channel' };
  if (change.kind === 'field') return names[change.field] ?? change.field;
  return change.kind === 'rhythm' ? `${change.rhythm}.${change.key}` : change.kind;
};

describe('a part of the set-up that is saved', () => {
  it.each(setupParts)('%s as it was shown changes not a letter of the group’s file', (part) => {
    fc.assert(
      fc.property(arbitraryGroup, (group) => {
        // That one person is both is told in the part that it stands in.
        fc.pre(part !== 'people' || group.chair !== group.deputyChair);
        const { problems, checked } = saved(group, part);
        expect(problems).toEqual([]);
        expect(checked.ok && renderGroupFile(checked.group)).toBe(renderGroupFile(group));
      }),
      { numRuns: 40 },
    );
  });

  it.each(settingsParts)('%s with another choice changes that and nothing else, or says why not', (part) => {
    fc.assert(
      fc.property(arbitraryGroup, fc.nat(), (group, nth) => {
        const choices = choicesOf(group, part).filter(([field]) => field !== 'freeDays');
        const [field = '', value = ''] = choices[nth % choices.length] ?? [];
        const { problems, checked } = saved(group, part, { [field]: value });
        expect(problems).toEqual([]);
        if (!checked.ok) {
          expect(checked.problems).not.toEqual([]);
          return;
        }
        const changes = compareGroups(group, checked.group).map(changedIn);
        // Whoever moves the steps of a rhythm has its reminders in the same form.
        const others = /\.(ask|deadline)Before$/.test(field) ? [`${part}.remindBefore`] : [];
        expect([field, ...others]).toEqual(expect.arrayContaining(changes));
        expect(inputsOf(cardOf(checked.group, part))[field]).toBe(value);
      }),
      { numRuns: 60 },
    );
  });
});
