import type { Language } from '../../src/domain/language';
import { emptyOutline } from '../../src/domain/setup/group-outline';
import { newcomerRoles } from '../../src/domain/setup/newcomers';
import type { CardMessage } from '../../src/views/card-message';
import { areaSuccession } from '../../src/views/setup/area-succession';
import { groupMenuCard } from '../../src/views/setup/group-menu-card';
import { newcomerCard } from '../../src/views/setup/newcomer-card';
import { partAreas } from '../../src/views/setup/part-areas';
import { partMore } from '../../src/views/setup/part-more';
import { partPeople } from '../../src/views/setup/part-people';
import { partTimes } from '../../src/views/setup/part-times';
import { reviewCard } from '../../src/views/setup/review-card';
import { setupEntryCard } from '../../src/views/setup/setup-entry-card';
import { sampleGroup } from '../support/sample';
import { setupSettingsCatalogue } from './setup-settings-catalogue';
import { kari, nina, ofGroup, outline, outlineOptions, setup } from './setup-samples';

type Make = (language: Language) => CardMessage;

const group = { ...sampleGroup(2), name: 'Samordningsgruppen' };
const entry = { setupId: 'setup-000000000000000000000000', group: undefined, chairName: undefined };
const empty = emptyOutline('', 'nb');
const next = { startsAt: '2026-11-24T08:00:00.000Z', asksAt: '2026-11-22T08:00:00.000Z' };
const withComing = {
  ...outline,
  areas: outline.areas.map((area, index) => ({
    ...area,
    ...(index === 0 && {
      coming: [{ from: '2027-01-01', name: 'Helse & *mestring*', coordinator: nina, deputy: null }],
    }),
    ...(index === 1 && { coming: [{ from: '2026-12-01', deputy: kari }] }),
  })),
};
const many = Array.from({ length: 15 }, (_, index) => `Person ${index + 1}`);

const cards: Readonly<Record<string, Make>> = {
  'setup entry: new': (language) => setupEntryCard({ ...setup, language }, entry),
  'setup entry: nobody is offered': (language) => setupEntryCard({ ...setup, language, offeredTo: undefined }, entry),
  'setup entry: created': (language) =>
    setupEntryCard({ ...setup, state: 'created' }, { ...entry, group: { ...group, language }, chairName: 'Nina Berg' }),
  'setup entry: its group has another channel': (language) =>
    setupEntryCard(
      { ...setup, state: 'created', channel: { id: '19:left@thread.tacv2' } },
      { ...entry, group: { ...group, language }, chairName: 'Nina Berg' },
    ),
  'setup areas: changes to come': (language) =>
    partAreas(outlineOptions(language, { ...ofGroup, outline: withComing })),
  'setup areas: one is changed, from a day that is over': (language) =>
    partAreas({
      ...outlineOptions(language, {
        ...ofGroup,
        problems: [{ field: 'areaFrom', problem: 'dayOver' }],
        typed: { areaName: 'Helse', areaFrom: '2026-11-01' },
        outline: withComing,
      }),
      editing: 'helse',
    }),
  'setup entry: taken': (language) =>
    setupEntryCard({ ...setup, state: 'taken' }, { ...entry, group: { ...group, language }, chairName: undefined }),
  'setup times: first': (language) => partTimes(outlineOptions(language, { outline: empty })),
  'setup times: problems': (language) =>
    partTimes(
      outlineOptions(language, {
        problems: [
          { field: 'name', problem: 'missing' },
          { field: 'time', problem: 'notATime' },
          { field: 'askBefore', problem: 'cardsAfterDeadline' },
          { field: 'deadlineBefore', problem: 'cardsAfterDeadline' },
          { field: 'weekday', problem: 'notAChoice' },
        ],
        typed: { name: '', time: '25', askBefore: 'PT4H', deadlineBefore: 'P1D' },
      }),
    ),
  'setup times: somebody was first': (language) =>
    partTimes(outlineOptions(language, { told: ['Kari har endret oppsettet.', 'Kortet viser det som gjelder.'] })),
  'setup times: of a group': (language) =>
    partTimes(outlineOptions(language, { ...ofGroup, outline: { ...outline, askBefore: 'P1DT12H', lasts: 'PT50M' } })),
  'setup people': (language) => partPeople(outlineOptions(language, { outline: empty })),
  'setup people: problems': (language) =>
    partPeople(
      outlineOptions(language, {
        ...ofGroup,
        problems: [
          { field: 'chair', problem: 'notInTeam', about: '' },
          { field: 'deputyChair', problem: 'sameAsChair', about: 'Nina' },
          { field: 'members', problem: 'tooMany', max: 60 },
        ],
      }),
    ),
  'setup areas: none yet': (language) => partAreas(outlineOptions(language, { outline: empty })),
  'setup areas': (language) => partAreas(outlineOptions(language)),
  'setup areas: of a group': (language) => partAreas(outlineOptions(language, ofGroup)),
  'setup areas: editing, problems': (language) =>
    partAreas({
      ...outlineOptions(language, {
        problems: [
          { field: 'areaName', problem: 'nameTaken', about: 'Helse' },
          { field: 'deputy', problem: 'sameAsCoordinator', about: 'Helse' },
        ],
      }),
      editing: 'helse',
    }),
  'setup areas: split': (language) => areaSuccession('split', outlineOptions(language, ofGroup)),
  'setup areas: merge, problems': (language) =>
    areaSuccession(
      'merge',
      outlineOptions(language, {
        ...ofGroup,
        problems: [
          { field: 'otherArea', problem: 'sameArea' },
          { field: 'areaName', problem: 'tooLong', max: 80 },
        ],
      }),
    ),
  'setup more: empty': (language) => partMore(outlineOptions(language, { outline: empty })),
  'setup more: of a group': (language) => partMore(outlineOptions(language, ofGroup)),
  'setup review: ready': (language) => reviewCard({ ...outlineOptions(language), mayFinish: true }),
  'setup review: waits for others': (language) =>
    reviewCard({ ...outlineOptions(language, { outline: { ...outline, chair: kari } }), mayFinish: false }),
  'setup review: waits for one': (language) => reviewCard({ ...outlineOptions(language), mayFinish: false }),
  'setup review: problems': (language) =>
    reviewCard({
      ...outlineOptions(language, {
        outline: { ...empty, members: [nina] },
        problems: [
          { field: 'chair', problem: 'missing' },
          { field: 'areas', problem: 'noAreas' },
          { field: 'focusAreas', problem: 'wrong' },
        ],
      }),
      mayFinish: false,
    }),
  'group menu': (language) =>
    groupMenuCard({
      ...outlineOptions(language, ofGroup),
      outsiders: ['Bjarne Myhre', 'Elin Strøm'],
      changed: { at: '2026-11-20T08:00:00.000Z', by: 'Nina Berg', timeZone: 'Europe/Oslo' },
    }),
  'group menu: many outsiders, changed by the administrator': (language) =>
    groupMenuCard({
      ...outlineOptions(language, ofGroup),
      outsiders: many,
      changed: { at: '2026-11-20T08:00:00.000Z', by: undefined, timeZone: 'Europe/Oslo' },
    }),
};

/** Every card of the set-up, in every state that it has, by name. */
export const setupCatalogue: Readonly<Record<string, Make>> = {
  ...cards,
  ...setupSettingsCatalogue,
  ...Object.fromEntries(
    newcomerRoles.map((role) => [
      `newcomer: ${role}`,
      (language: Language) =>
        newcomerCard(
          {
            card: 'newcomer',
            role,
            areas: role === 'coordinator' || role === 'deputy' ? ['Helse og velferd', 'Oppvekst'] : [],
            chairName: 'Nina Berg',
            next: role === 'approver' ? undefined : next,
            outsiders: role === 'chair' ? ['Bjarne Myhre'] : [],
          },
          group,
          language,
        ),
    ]),
  ),
};
