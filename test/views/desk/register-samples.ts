import type { Action } from '../../../src/domain/action';
import type { Decision, Entry } from '../../../src/domain/desk/entry';
import type { EntryChoices } from '../../../src/domain/desk/register/entry-choices';
import type { Language } from '../../../src/domain/language';
import type { EntryFormOptions } from '../../../src/views/desk/register/entry-form-options';
import type { RegisterOptions } from '../../../src/views/desk/register/register-options';
import * as sample from '../samples';

/** What was registered in the sample meeting. */
const leader = sample.person(16, 'Gunnhild Åkvik');
const meetingId = '2026-11-24-0900';

const base = {
  id: 'e1',
  version: 1,
  meetingId,
  by: sample.kari,
  at: '2026-11-24T08:20:00.000Z',
  visibility: 'group',
} as const;

export const advice: Extract<Entry, { kind: 'advice' }> = {
  ...base,
  kind: 'advice',
  text: 'Bruk munnbind der besøkende og pasienter møtes.\nGjelder fra mandag.',
  isAgainst: true,
  ownWays: [
    { area: { id: 'helse', name: 'Helse og velferd' }, text: 'Også i fellesrommene på sykehjemmene.' },
    { area: { id: 'kultur', name: 'Kultur og idrett' }, text: 'Bare i skranken.' },
  ],
  ...{ caseId: 'sak-1', focusArea: 'Smittevern' },
};

export const decision: Decision = {
  ...base,
  id: 'e2',
  kind: 'decision',
  text: 'Idrettshallen stenges fra fredag kl. 16.',
  decidedBy: leader,
  askedIn: 1,
  authority: 'Delegert fra kommunedirektøren',
};

export const note: Entry = { ...base, id: 'e3', kind: 'note', text: '**Ikke** {{DATE(2020-01-01T00:00:00Z)}} notert.' };

export const receiptOf = (entry: Entry, caseTitle?: string) => ({ entry, meetingDay: '2026-11-24', caseTitle });

export const action: Action = {
  id: 'a1',
  text: 'Avklare bruk av vikarer i helgene sammen med organisasjon.',
  owner: sample.kari,
  area: { id: 'helse', name: 'Helse og velferd' },
  due: '2026-11-27',
  state: 'open',
  createdOn: '2026-11-10',
  focusArea: 'Bemanning',
  version: 3,
  history: [
    { at: '2026-11-10T08:00:00.000Z', by: sample.ola, what: 'created', due: '2026-11-17' },
    { at: '2026-11-18T08:00:00.000Z', by: sample.ola, what: 'moved', due: '2026-11-27', reason: 'Venter på Økonomi.' },
    {
      ...{ at: '2026-11-19T08:00:00.000Z', by: sample.ola, what: 'handedOver' },
      ...{ from: sample.ola, to: sample.kari },
    },
  ],
};

export const choices: EntryChoices = {
  areas: sample.areas,
  cases: [{ id: 'sak-1', title: 'Felles vikarpool på tvers av områdene' }],
  focusAreas: ['Smittevern', 'Bemanning'],
  people: [leader, sample.kari, sample.ola],
};

export function options(language: Language, more: Partial<RegisterOptions> = {}): RegisterOptions {
  return {
    ...{ groupId: 'samordning', groupName: 'Samordningsgruppen', timeZone: 'Europe/Oslo' },
    ...{ language, today: sample.today, ...more },
  };
}

export function formOptions(
  language: Language,
  kind: Entry['kind'],
  more: Partial<EntryFormOptions> = {},
): EntryFormOptions {
  return {
    ...{ groupId: 'samordning', groupName: 'Samordningsgruppen', language, today: sample.today, kind },
    ...{ meetingId, meetingDay: '2026-11-24', entryId: 'e9', choices, mayMarkWide: true, ...more },
  };
}
