import type { MeetingAgenda } from '../../../src/domain/agenda/meeting-agenda';
import type { AgendaFacts } from '../../../src/domain/agenda/agenda-facts';
import { allotMinutes } from '../../../src/domain/agenda/allot-minutes';
import { arrangeAgenda } from '../../../src/domain/agenda/arrange-agenda';
import { receiptOf } from '../../../src/domain/agenda/case-receipt';
import { compileAgenda } from '../../../src/domain/agenda/compile-agenda';
import { emptyAgenda } from '../../../src/domain/agenda/empty-agenda';
import type { AgendaPlan } from '../../../src/domain/desk/agenda';
import type { Case } from '../../../src/domain/desk/case';
import type { Language } from '../../../src/domain/language';
import type { CardMessage } from '../../../src/views/card-message';
import { agendaCard } from '../../../src/views/desk/agenda/agenda-card';
import { agendaDeskCard } from '../../../src/views/desk/agenda/agenda-desk-card';
import { caseCard } from '../../../src/views/desk/cases/case-card';
import { caseListCard } from '../../../src/views/desk/cases/case-list-card';
import { caseReceiptCard } from '../../../src/views/desk/cases/case-receipt-card';
import { caseSavedCard } from '../../../src/views/desk/cases/case-saved-card';
import { parkForm } from '../../../src/views/desk/cases/park-form';
import { urgentCaseCard } from '../../../src/views/desk/cases/urgent-case-card';
import { say } from '../../../src/views/words';
import {
  chair,
  day,
  kari,
  leader,
  sampleAction,
  sampleCase,
  sampleFacts,
  sampleRow,
  standing,
} from '../../domain/agenda/sample-agenda';

type Make = (language: Language) => CardMessage;

const helse = { id: 'helse', name: 'Helse og velferd' };
const skole = { id: 'skole', name: 'Oppvekst og utdanning' };
const question: NonNullable<Case['question']> = {
  nth: 1,
  what: 'decide',
  title: 'Felles vaktordning i jula',
  text: 'Kan områdene låne vakter av hverandre uten egen avtale?',
  advice: 'Ja, fram til nyttår.',
  isAgainst: false,
  to: leader,
  by: chair,
  at: '2026-11-18T08:00:00.000Z',
  due: '2026-11-20',
};

/** The cases of the samples, one in each state. */
const cases = {
  parked: sampleCase('p', { title: 'Sperret gate ved skolen', origin: { kind: 'employee' } }),
  urgent: sampleCase('u', {
    title: 'Strømmen kan gå på sykehjemmet',
    description: 'Aggregatet er på reparasjon til fredag.',
    origin: { kind: 'area', area: helse },
    areas: [skole],
    isUrgent: true,
  }),
  answered: sampleCase('a', {
    title: 'Felles vaktordning i jula',
    origin: { kind: 'area', area: helse },
    areas: [helse, skole],
    state: 'answered',
    question,
    answers: [
      {
        ...{ nth: 1, kind: 'decided', text: 'Ja, til og med 31. desember.', by: leader },
        at: '2026-11-19T08:00:00.000Z',
        recordedBy: chair,
      },
    ],
  }),
  sentUp: sampleCase('s', { title: 'Ny avtale om tolk', state: 'sentUp', question }),
  work: sampleCase('w', { title: 'Felles opplæring', state: 'inProgress', owner: kari, due: '2026-11-20' }),
  task: sampleCase('t', {
    title: 'Oversikt over frivillige lag',
    origin: { kind: 'assignment' },
    raisedBy: leader,
    due: '2026-12-01',
  }),
  dropped: sampleCase('d', {
    title: 'Ny logo',
    state: 'dropped',
    history: [
      { at: '2026-11-20T08:00:00.000Z', by: kari, what: 'raised' },
      { at: '2026-11-24T08:00:00.000Z', by: chair, what: 'dropped', text: 'Det hører til kommunikasjonsavdelingen.' },
    ],
  }),
} as const;

const facts = sampleFacts({
  areas: [
    sampleRow(
      'helse',
      { level: 'critical', text: 'Mangler ti vakter i helgen.', need: 'Ti vakter lørdag og søndag' },
      { areaName: helse.name, areas: [helse, skole], order: 0 },
    ),
    sampleRow(
      'skole',
      { matter: { text: 'Skal skolene stenge ved streik?', areas: ['helse'] } },
      {
        areaName: skole.name,
        areas: [helse, skole],
        standing: [standing('signal', { text: 'Flere foreldre holder barna hjemme', lookAgain: day })],
        order: 1,
      },
    ),
    sampleRow('kultur', { offer: 'Fire med førstehjelpskurs' }, { areaName: 'Kultur og idrett', order: 2 }),
    sampleRow('plan', {}, { areaName: 'Byutvikling', order: 3 }),
    sampleRow('lonn', undefined, { areaName: 'Organisasjon', order: 4 }),
  ],
  cases: Object.values(cases),
  actions: [
    sampleAction('x', {
      ...{ text: 'Bestille smittevernutstyr', owner: kari, due: '2026-11-10' },
      history: [
        { at: '2026-10-20T08:00:00.000Z', by: kari, what: 'created', due: '2026-11-03' },
        { at: '2026-11-04T08:00:00.000Z', by: kari, what: 'moved', due: '2026-11-10' },
      ],
    }),
    sampleAction('y'),
  ],
});

/** The same, with the need of the first area covered by the third. */
const coveredFacts: AgendaFacts = {
  ...facts,
  areas: facts.areas.map((area) =>
    area.areaId === 'helse'
      ? { ...area, covered: { '2026-11-24-0900.need': { id: 'kultur', name: 'Kultur og idrett' } } }
      : area,
  ),
};

/** The agenda of the samples, with the chair's changes. */
export function sampleAgenda(
  plan: Partial<AgendaPlan> = {},
  more: Partial<MeetingAgenda> = {},
  from = facts,
): MeetingAgenda {
  const chairs = { ...emptyAgenda('2026-11-24-0900'), version: 3, ...plan };
  const { items, dropped, covered } = arrangeAgenda(compileAgenda(from), chairs);
  return {
    groupName: 'Samordningsgruppen',
    meetingId: '2026-11-24-0900',
    startsAt: '2026-11-24T08:00:00.000Z',
    timeZone: 'Europe/Oslo',
    ...{ day, minutes: 60, version: 3, isPlanned: false, isOpen: true, isPosted: true },
    items: allotMinutes(items, more.minutes ?? 60),
    dropped,
    covered,
    areas: facts.areas.map(({ areaId, areaName }) => ({ id: areaId, name: areaName })),
    outcomes: chairs.outcomes,
    ...more,
  };
}

const arranged: Partial<AgendaPlan> = {
  added: [{ key: 'own.1', title: 'Øvelse i januar' }],
  dropped: ['case.p'],
  outcomes: { 'area.helse': 'Kultur låner ut fire vakter.' },
};
const planned = { items: [], dropped: [], isPlanned: true, isPosted: false };

function caseOptions(language: Language, mayChange = true) {
  return {
    ...{ groupId: 'samordning', groupName: 'Samordningsgruppen', timeZone: 'Europe/Oslo', today: day },
    ...{ language, mayChange, people: [kari, chair] },
  };
}

function park(language: Language) {
  return {
    ...{ groupId: 'samordning', groupName: 'Samordningsgruppen', caseId: 'sak', language, description: '' },
    ...{ title: 'Felles vaktordning', areas: [helse, skole], own: [helse, skole] },
  };
}

/** Every state of the cards of agendas and of cases inside the group. */
export const agendaCatalogue: Readonly<Record<string, Make>> = {
  'agenda: in the thread': (language) => agendaCard(sampleAgenda(), language),
  'agenda: too much for the time': (language) => agendaCard(sampleAgenda({}, { minutes: 20 }), language),
  'agenda: of a meeting to come': (language) => agendaCard(sampleAgenda({}, planned), language),
  'agenda: the chair arranges': (language) =>
    agendaDeskCard(sampleAgenda(arranged), {
      ...{ groupId: 'samordning', language, chosen: 'case.u' },
      told: say(language, 'agenda.told.changed'),
    }),
  'agenda: with a covered need': (language) => agendaCard(sampleAgenda({}, {}, coveredFacts), language),
  'agenda: a covered need, to be opened again': (language) =>
    agendaDeskCard(sampleAgenda({}, {}, coveredFacts), { groupId: 'samordning', language }),
  'agenda: nothing to arrange yet': (language) =>
    agendaDeskCard(sampleAgenda({}, planned), { groupId: 'samordning', language }),
  'agenda: of a closed meeting': (language) =>
    agendaDeskCard(sampleAgenda(arranged, { isOpen: false }), {
      ...{ groupId: 'samordning', language },
      told: say(language, 'agenda.told.closed'),
    }),
  'cases: the list': (language) => caseListCard(Object.values(cases), { ...caseOptions(language), canOpen: true }),
  'cases: the list in the channel': (language) =>
    caseListCard(Object.values(cases), { ...caseOptions(language), canOpen: false }),
  'cases: none': (language) => caseListCard([], { ...caseOptions(language), canOpen: true }),
  'case: urgent, for the chair': (language) => caseCard(cases.urgent, caseOptions(language)),
  'case: answered': (language) =>
    caseCard(cases.answered, { ...caseOptions(language), told: say(language, 'groupCase.answer.changed') }),
  'case: being worked on': (language) => caseCard(cases.work, caseOptions(language)),
  'case: with the leadership': (language) => caseCard(cases.sentUp, caseOptions(language)),
  'case: dropped': (language) => caseCard(cases.dropped, caseOptions(language)),
  'case: read by a member': (language) => caseCard(cases.task, caseOptions(language, false)),
  'park: the form': (language) => parkForm(park(language)),
  'park: from one area, with problems': (language) =>
    parkForm({
      ...park(language),
      own: [helse],
      problems: [{ field: 'title', problem: 'missing' }],
      typed: { title: '', description: 'Det haster litt.', areas: 'helse', urgent: 'true' },
    }),
  'park: saved': (language) => caseSavedCard('Felles vaktordning', 'Samordningsgruppen', language),
  ...Object.fromEntries(
    Object.entries(cases).map(([name, about]): [string, Make] => [
      `case receipt: ${name}`,
      (language) =>
        caseReceiptCard(receiptOf(about), {
          ...{ groupName: 'Samordningsgruppen', language, timeZone: 'Europe/Oslo', today: day },
        }),
    ]),
  ),
  'case: told to the chair at once': (language) =>
    urgentCaseCard(cases.urgent, { groupId: 'samordning', groupName: 'Samordningsgruppen', language }),
};
