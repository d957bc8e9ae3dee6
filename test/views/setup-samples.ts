import type { Language } from '../../src/domain/language';
import type { GroupOutline } from '../../src/domain/setup/group-outline';
import type { Setup } from '../../src/domain/setup/setup';
import type { OutlineOptions } from '../../src/views/setup/outline-options';

const person = (number: number, name: string) => ({
  id: `20000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  name,
});

export const nina = person(1, 'Nina Berg');
export const kari = person(2, 'Kari-Anne Bjørnstad-Mælen');
const ola = person(3, 'Ola Øy');
const team = [nina, kari, ola, person(4, 'Per Øyvind Aasen'), person(5, 'Åse Nordbø')];

export const outline: GroupOutline = {
  name: 'Samordningsgruppen',
  language: 'nb',
  timeZone: 'Europe/Oslo',
  weekday: 'tuesday',
  time: '09:00',
  askBefore: 'P2D',
  deadlineBefore: 'PT2H',
  lasts: 'PT1H',
  chair: nina,
  deputyChair: ola,
  areas: [
    { id: 'helse', name: 'Helse og velferd', coordinator: kari, deputy: ola },
    { id: 'kultur', name: 'Kultur, idrett og frivillighet', coordinator: person(4, 'Per Øyvind Aasen') },
    { id: 'teknisk', name: 'Byutvikling og teknisk drift' },
  ],
  focusAreas: ['Fravær', 'Beredskap'],
  leaders: [{ person: person(9, ''), title: 'Kommunedirektør' }],
  approver: person(5, 'Åse Nordbø'),
  followers: 'group',
  members: [person(5, 'Åse Nordbø')],
  country: 'NO',
  whenFree: 'before',
  quietFrom: '21:00',
  quietTo: '06:30',
};

export const setup: Setup = {
  id: 'setup',
  version: 3,
  tenantId: '10000000-0000-4000-8000-000000000000',
  team: { id: '19:team@thread.tacv2', name: 'Beredskap' },
  channel: { id: '19:channel@thread.tacv2' },
  language: 'nb',
  offeredTo: nina,
  state: 'open',
  outline,
  changedAt: '2026-11-20T08:00:00.000Z',
};

/** What a part is drawn from: while a group is set up unless said. */
export function outlineOptions(language: Language, more: Partial<OutlineOptions> = {}): OutlineOptions {
  return {
    target: { kind: 'setup', id: 'setup-000000000000000000000000' },
    version: 3,
    outline,
    language,
    people: team,
    offeredTo: nina,
    ...more,
  };
}

export const ofGroup = { target: { kind: 'group', id: 'samordning' }, offeredTo: undefined } as const;
