import { describe, expect, it } from '@jest/globals';
import type { Action } from '../../../src/domain/action';
import type { Case, Question } from '../../../src/domain/desk/case';
import { draftSummary } from '../../../src/domain/summary/draft-summary';
import { factsOf, type MeetingResults } from '../../../src/domain/summary/facts-of';
import { factText } from '../../../src/views/desk/summary/fact-text';
import { sampleArea, sampleContent } from '../../support/sample';
import { chair } from '../../views/desk/summary-samples';

const meetingId = '2026-11-24-0900';
const action = (id: string, change: Partial<Action> = {}): Action => ({
  ...{ id, text: `Gjør ${id}`, state: 'open', createdOn: '2026-11-24' },
  history: [{ at: '2026-11-24T08:20:00.000Z', by: chair, what: 'created' }],
  ...change,
});
const old = {
  createdOn: '2026-11-10',
  history: [{ at: '2026-11-10T08:20:00.000Z', by: chair, what: 'created' as const }],
};
const reply = (areaId: string, order: number) =>
  sampleArea({
    ...{ areaId, areaName: areaId, order },
    reply: {
      version: 1,
      content: sampleContent({ level: 'critical', text: 'Fem syke', challenges: 'Ingen vikarer' }),
      author: chair,
      at: '2026-11-23T10:00:00.000Z',
      late: false,
      confirmedUnchanged: false,
      standing: [],
      actionsDone: [],
    },
  });
const question: Question = {
  nth: 1,
  what: 'decide',
  title: 'Bru',
  text: 'Skal brua stenges?',
  advice: '',
  isAgainst: false,
  to: { id: chair.id, name: 'Rådmannen' },
  by: chair,
  at: '2026-11-24T08:40:00.000Z',
  due: '2026-11-27',
};
const aCase: Case = {
  id: 'c1',
  version: 2,
  title: 'Bru',
  description: '',
  origin: { kind: 'group' },
  raisedBy: chair,
  raisedAt: '2026-11-20T08:00:00.000Z',
  areas: [],
  isUrgent: false,
  state: 'sentUp',
  visibility: 'wide',
  question,
  answers: [],
  history: [],
};
const entry = { version: 1, meetingId, by: chair, at: '2026-11-24T08:30:00.000Z', visibility: 'wide' } as const;

const results: MeetingResults = {
  meetingId,
  areas: [reply('kultur', 2), reply('helse', 1), sampleArea({ areaId: 'skole', areaName: 'skole', order: 3 })],
  outcomes: [
    { key: 'own.a', title: 'Strøm', outcome: 'Utsatt' },
    { key: 'own.b', title: 'Ikke tatt opp', outcome: '' },
  ],
  actions: [
    action('new'),
    action('old', old),
    action('done', { ...old, state: 'done', doneOn: '2026-11-24', doneIn: meetingId, owner: chair }),
    action('done long ago', { ...old, state: 'done', doneOn: '2026-11-10', doneIn: '2026-11-10-0900' }),
  ],
  entries: [
    {
      ...entry,
      id: 'd',
      kind: 'decision',
      text: 'Brua stenges',
      decidedBy: { id: chair.id, name: 'Rådmannen' },
      authority: 'Reglement',
    },
    {
      ...entry,
      id: 'a',
      kind: 'advice',
      text: 'Steng tidlig',
      isAgainst: true,
      ownWays: [{ area: { id: 'helse', name: 'Helse' }, text: 'Fra fredag' }],
    },
    { ...entry, id: 'n', kind: 'note', text: 'Notert' },
  ],
  cases: [aCase],
  since: '2026-11-17T09:00:00.000Z',
  doneSince: { meetingId, lastMeetingDay: '2026-11-17' },
};
const draft = (change: Partial<MeetingResults> = {}) =>
  draftSummary(factsOf({ ...results, ...change }), (fact) => factText(fact, 'nb'));

describe('the draft', () => {
  it('has each area, what became of the agenda, what is new and done, decisions, advice and what was sent up', () => {
    expect(draft().lines.map(({ key, title, text }) => [key, title ?? '', text])).toEqual([
      ['area.helse', 'helse', 'Fem syke\nUtfordringer: Ingen vikarer'],
      ['area.kultur', 'kultur', 'Fem syke\nUtfordringer: Ingen vikarer'],
      ['area.skole', 'skole', ''],
      ['agenda.own.a', 'Strøm', 'Utsatt'],
      ['entry.n', '', 'Notert'],
      ['action.new', '', 'Gjør new'],
      ['action.done', '', 'Ferdig: Gjør done – Nina Berg'],
      ['entry.d', 'Rådmannen', 'Brua stenges\nFullmakt: Reglement\nRådmannen har ikke bekreftet beslutningen ennå.'],
      ['entry.a', '', 'Råd mot dagens kurs: Steng tidlig\nHelse: Fra fredag'],
      ['case.c1', 'Bru', 'Rådmannen er bedt om å beslutte.\nSkal brua stenges?\nSvar ventes innen 27. november.'],
    ]);
  });

  it('marks nothing for wide use, also not what was marked where it was written', () => {
    expect(new Set(draft().lines.map(({ visibility }) => visibility))).toEqual(new Set(['group']));
    expect(draft().intro.visibility).toBe('group');
  });

  it('leaves out what was sent up before the last meeting, and says what was answered since', () => {
    const before = { ...aCase, question: { ...question, at: '2026-11-10T08:40:00.000Z' } };
    expect(draft({ cases: [before] }).lines.some(({ section }) => section === 'case')).toBe(false);
    const answers = [
      { nth: 1, kind: 'decided', text: 'Ja.', by: question.to, at: '2026-11-23T09:00:00.000Z' },
    ] as const;
    const answered = draft({ cases: [{ ...before, answers: [...answers] }] });
    expect(answered.lines.at(-1)?.text).toBe('Rådmannen har besluttet: Ja.');
  });

  it('makes no decision the leader’s that the leader has only been heard to take', () => {
    const heard = {
      nth: 1,
      kind: 'decided',
      text: 'Ja.',
      by: question.to,
      at: question.at,
      recordedBy: chair,
    } as const;
    const textOf = (answer: Case['answers'][number]) =>
      draft({ cases: [{ ...aCase, answers: [answer] }] }).lines.at(-1)?.text;
    expect(textOf(heard)).toBe(
      'Rådmannen har besluttet: Ja.\nNina Berg har skrevet ned svaret. Rådmannen har ikke bekreftet det ennå.',
    );
    expect(textOf({ ...heard, confirmedAt: question.at })).toBe('Rådmannen har besluttet: Ja.');
  });

  it('never has more lines than a summary holds, and loses done actions before anything else', () => {
    const actions = Array.from({ length: 250 }, (_, index) =>
      action(`a${index}`, index % 2 === 0 ? { state: 'done', doneIn: meetingId } : {}),
    );
    const { lines } = draft({ actions });
    expect(lines.length).toBeLessThanOrEqual(200);
    expect(lines.some(({ key }) => key === 'case.c1')).toBe(true);
    expect(lines.some(({ text }) => text.startsWith('Ferdig'))).toBe(false);
  });
});
