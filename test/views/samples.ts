import type { Action } from '../../src/domain/action';
import { compileActionLog } from '../../src/domain/action-log';
import { compileBoard, type Board } from '../../src/domain/board';
import type { MeetingArea } from '../../src/domain/meeting';
import type { Reply, ReplyContent } from '../../src/domain/status-reply';

/** A meeting of seven areas, as the report's group had them, and everything that can be said of it. */
export const today = '2026-11-23';

export const areas = [
  { id: 'helse', name: 'Helse og velferd' },
  { id: 'oppvekst', name: 'Oppvekst' },
  { id: 'kultur', name: 'Kultur og idrett' },
  { id: 'by', name: 'By og miljø' },
  { id: 'bygg', name: 'Bygg og eiendom' },
  { id: 'organisasjon', name: 'Organisasjon' },
  { id: 'næring', name: 'Næring og innovasjon' },
];

export const person = (number: number, name: string) => ({
  id: `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`,
  name,
});
export const kari = person(1, 'Kari Nordmann');
export const ola = person(2, 'Ola Hansen');

export const emptyContent: ReplyContent = {
  level: 'normal',
  text: '',
  resources: '',
  challenges: '',
  signal: { text: '' },
  need: '',
  offer: '',
  matter: { text: '', areas: [] },
  ended: [],
};

export const fullContent: ReplyContent = {
  level: 'critical',
  text: 'Høyt sykefravær i hjemmetjenesten, vaktene i helgen er ikke dekket.',
  resourceLevel: 'insufficient',
  resources: 'Mangler åtte sykepleiere.\nVikarbyrået har ingen ledige før mandag.',
  challenges: 'Besøk på sykehjemmene, og opplæring av nye vikarer.',
  signal: { text: 'Flere pårørende ringer om smitte på dagsenteret.', lookAgain: '2026-12-01' },
  need: 'Fire med helsefaglig bakgrunn i to uker.',
  offer: 'Kan låne ut to biler på dagtid.',
  matter: { text: 'Felles regler for besøk i kommunale bygg.', areas: ['oppvekst', 'bygg'] },
  ended: [],
};

export const standing = [
  {
    id: '2026-11-17-0900.need',
    kind: 'need' as const,
    text: 'Flere smittevernfrakker i størrelse L.',
    areas: [],
    raisedOn: '2026-11-17',
  },
  {
    id: '2026-11-10-0900.matter',
    kind: 'matter' as const,
    text: 'Hvem dekker ekstra renhold i flerbrukshallene?',
    areas: ['bygg', 'kultur'],
    raisedOn: '2026-11-10',
  },
];

export const freshArea: MeetingArea = {
  meetingId: '2026-11-24-0900',
  areaId: 'helse',
  areaName: 'Helse og velferd',
  order: 0,
  meetingDay: '2026-11-24',
  startsAt: '2026-11-24T08:00:00.000Z',
  deadline: '2026-11-24T06:00:00.000Z',
  groupName: 'Samordningsgruppen',
  language: 'nb',
  timeZone: 'Europe/Oslo',
  coordinator: { ref: kari.id, ...kari },
  deputy: { ref: ola.id, ...ola },
  areas,
  earlierLevels: [],
  cardHolders: [kari.id],
  presses: [],
};

export const areaWithPrevious: MeetingArea = {
  ...freshArea,
  previous: {
    day: '2026-11-17',
    content: { ...fullContent, signal: { text: '' }, need: '', offer: '', matter: { text: '', areas: [] } },
    unchangedSince: '2026-11-10',
    standing,
  },
  earlierLevels: [
    { meetingId: '2026-11-17-0900', day: '2026-11-17', level: 'critical' },
    { meetingId: '2026-11-10-0900', day: '2026-11-10', level: 'strained' },
    { meetingId: '2026-11-03-0900', day: '2026-11-03' },
  ],
};

export const reply: Reply = {
  version: 1,
  content: fullContent,
  author: kari,
  at: '2026-11-23T11:04:00.000Z',
  late: false,
  confirmedUnchanged: false,
  standing,
  actionsDone: ['a2'],
};

export const areaWithReply: MeetingArea = { ...areaWithPrevious, reply };

export const lateByDeputy: MeetingArea = {
  ...areaWithPrevious,
  postedAt: '2026-11-24T07:00:00.000Z',
  reply: {
    ...reply,
    version: 3,
    author: ola,
    onBehalfOf: kari.name,
    late: true,
    at: '2026-11-24T07:31:00.000Z',
    unchangedSince: '2026-11-10',
    content: { ...emptyContent, level: 'critical', text: fullContent.text },
  },
};

export const action = (id: string, text: string, more: Partial<Action> = {}): Action => ({
  id,
  text,
  owner: kari,
  area: { id: 'helse', name: 'Helse og velferd' },
  due: '2026-11-27',
  state: 'open',
  createdOn: '2026-11-10',
  history: [],
  ...more,
});

export const actions = [
  action('a1', 'Lage vaktplan for helgen sammen med Oppvekst', { due: '2026-11-20' }),
  action('a2', 'Bestille smittevernutstyr til alle sykehjemmene', { createdOn: '2026-11-22' }),
  action('a3', 'Avklare besøksreglene med smittevernoverlegen', { due: undefined, owner: undefined }),
];

export const log = compileActionLog(
  [
    ...actions,
    action('a4', 'Samle nøkler til flerbrukshallene hos Bygg og eiendom', { area: undefined, createdOn: today }),
    action('a5', 'Oppdatere ringelisten for helgen', { state: 'done', doneOn: '2026-11-20', owner: ola }),
  ],
  today,
);

/** The seven areas as they stand just before the meeting. */
export const sevenAreas: readonly MeetingArea[] = areas.map(({ id, name }, order) => {
  const base = { ...areaWithPrevious, areaId: id, areaName: name, order };
  const said = (content: Partial<ReplyContent>, more: Partial<Reply> = {}): MeetingArea => ({
    ...base,
    reply: { ...reply, standing: [], content: { ...emptyContent, ...content }, ...more },
  });
  switch (id) {
    case 'helse':
      return { ...base, reply };
    case 'oppvekst':
      return said({ level: 'strained', text: 'To barnehager har redusert åpningstid til fredag.' });
    case 'kultur':
      return said({ text: 'Hallene holder åpent som normalt.', offer: 'Tre ansatte med førerkort fra mandag.' });
    case 'by':
      return said({ level: 'critical', text: 'Ett brøytelag er ute.' }, { unchangedSince: '2026-11-10' });
    case 'bygg':
      return said({ text: 'Ekstra renhold er på plass.' }, { late: true });
    case 'organisasjon':
      return said({ level: 'normal' });
    default:
      return base;
  }
});

export function boardOf(rows: readonly MeetingArea[]): Board {
  const board = compileBoard(rows);
  if (board === undefined) throw new Error('A board needs an area.');
  return board;
}
