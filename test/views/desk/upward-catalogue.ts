import type { Answer, Case, Question } from '../../../src/domain/desk/case';
import type { Assignment } from '../../../src/domain/desk/upward/assignment';
import type { LeaderMatter } from '../../../src/domain/desk/upward/leader-matter';
import type { LeaderChoice, UpwardCard } from '../../../src/domain/desk/upward/upward-card';
import type { Language } from '../../../src/domain/language';
import type { CardMessage } from '../../../src/views/card-message';
import { chairNoteCard } from '../../../src/views/chair-note-card';
import { assignFormCard } from '../../../src/views/desk/assign-form-card';
import { assignedCard } from '../../../src/views/desk/assigned-card';
import { sendUpFormCard, type SendUpFormOptions } from '../../../src/views/desk/send-up-form-card';
import { sentUpCard } from '../../../src/views/desk/sent-up-card';
import { toldFormCard } from '../../../src/views/desk/told-form-card';
import { toldSavedCard } from '../../../src/views/desk/told-saved-card';
import { upwardCard } from '../../../src/views/desk/upward-card';
import { say } from '../../../src/views/words';
import { noteOptions } from '../week-samples';
import * as sample from '../samples';

type Make = (language: Language) => CardMessage;

const at = '2026-11-24T08:00:00.000Z';
const chair = { id: sample.kari.id, name: 'Nina Berg' };
const leader = { id: sample.ola.id, name: 'Gunnhild Åkvik' };
const other: LeaderChoice = { id: sample.kari.id, name: 'Sverre Hjelmeland', title: 'Kommunalsjef' };

export const question: Question = {
  ...{ nth: 1, what: 'decide', title: 'Svømmehallen mangler folk til kveldsvakt', isAgainst: true, at },
  text: 'Vi har ikke badevakter nok til å holde åpent alle kvelder i desember.\nKan hallen stenges to kvelder i uken?',
  advice: 'Steng tirsdag og torsdag kveld, og flytt svømmekursene til lørdag.',
  ...{ to: leader, by: chair, due: '2026-12-01' },
};
export const decided: Answer = { nth: 1, kind: 'decided', text: 'Stengt tirsdag og torsdag ut året.', by: leader, at };
const told: Answer = { ...decided, recordedBy: chair };
const passed: Answer = { nth: 1, kind: 'passed', text: '', by: leader, at, passedTo: other };

export const about: Case = {
  ...{ id: 'sak', version: 1, title: question.title, description: 'Sykefraværet er høyt.', raisedBy: chair },
  ...{ origin: { kind: 'group' }, raisedAt: at, areas: [], isUrgent: false, state: 'raised', visibility: 'group' },
  ...{ answers: [], history: [] },
};
export const matter: LeaderMatter = { caseId: 'sak', question, answer: undefined, state: 'open', passedBy: undefined };
export const task: Assignment = {
  ...{ caseId: 'sak', title: 'Plan for strømutfall', text: 'Plan for strømutfall\nTa med sykehjemmene.' },
  ...{ givenBy: leader, due: '2026-12-10', owner: sample.kari, deliveries: 0, isOver: false },
  ...{ delivery: undefined, reaction: undefined },
};
const delivered: Assignment = {
  ...{ ...task, deliveries: 1 },
  delivery: { text: 'Planen ligger her: https://fjordvik.example/plan', by: chair, at },
};
const reacted: Assignment = { ...delivered, reaction: { text: '', by: leader, at } };

const draw =
  (card: UpwardCard, toldKey?: 'upward.thanks' | 'upward.refused.answered'): Make =>
  (language) =>
    upwardCard(
      card,
      { id: 'samordning', name: 'Samordningsgruppen' },
      { language, today: sample.today, ...(toldKey && { told: say(language, toldKey) }) },
    );
const put = (change: Partial<LeaderMatter>, card: 'putToLeader' | 'remindLeader' = 'putToLeader'): UpwardCard => ({
  ...{ card, about: { ...matter, ...change }, others: [other] },
});
const answered = (
  answer: Answer,
  change: { isReplaced?: boolean; isReleased?: boolean; isForChair?: boolean } = {},
) => {
  const { isForChair = false, isReplaced = false, isReleased = false } = change;
  const facts = { caseId: 'sak', question, answer, isReplaced, isReleased };
  return { card: 'leaderAnswer', about: facts, isForChair } as const satisfies UpwardCard;
};
const options = (language: Language) => ({
  ...{ groupId: 'samordning', groupName: 'Samordningsgruppen', language, today: sample.today },
});
const sendUpForm = (language: Language, change: Partial<SendUpFormOptions> = {}) =>
  sendUpFormCard({
    ...options(language),
    about,
    leaders: [{ ...leader, title: 'Kommunedirektør' }, other],
    unmet: [],
    ...change,
  });

/** Every card between the group and the leadership, in every state that it has. */
export const upwardCatalogue: Readonly<Record<string, Make>> = {
  'leader: asked to decide': draw(put({})),
  'leader: informed, alone, no advice': draw({
    ...put({ question: { ...question, what: 'inform', advice: '', isAgainst: false } }),
    others: [],
  } as UpwardCard),
  'leader: asked for advice, passed on, overdue': draw(
    put({ question: { ...question, what: 'advise', overdueAt: at }, passedBy: other }),
  ),
  'leader: reminded': draw(put({}, 'remindLeader')),
  'leader: answered': draw(put({ state: 'answered', answer: decided }), 'upward.thanks'),
  'leader: passed on': draw(put({ state: 'answered', answer: passed }), 'upward.refused.answered'),
  'leader: told, to be confirmed': draw(put({ state: 'told', answer: told })),
  'leader: told and confirmed': draw(put({ state: 'answered', answer: { ...told, confirmedAt: at } })),
  'leader: taken back': draw(put({ state: 'takenBack' })),
  'leader: over': draw(put({ state: 'over' })),
  'answer: decided': draw(answered(decided)),
  'answer: told, replaced': draw(answered(told, { isReplaced: true })),
  'answer: noted, released': draw(answered({ ...decided, kind: 'noted', text: '' }, { isReleased: true })),
  'answer: returned, to the chair': draw(
    answered({ ...decided, kind: 'returned', text: 'Hva koster det?' }, { isForChair: true }),
  ),
  'answer: passed, to the chair': draw(answered(passed, { isForChair: true })),
  unanswered: draw({ card: 'unanswered', about: matter }),
  'unanswered: answered since': draw({ card: 'unanswered', about: { ...matter, state: 'answered', answer: decided } }),
  'unanswered: taken back': draw({ card: 'unanswered', about: { ...matter, state: 'takenBack' } }),
  'assignment: to the chair': draw({ card: 'assignment', about: task, mayDeliver: true }),
  'assignment: in the thread': draw({ card: 'assignment', about: { ...task, owner: undefined }, mayDeliver: false }),
  'assignment: reminded': draw({ card: 'remindAssignment', about: task, mayDeliver: true }),
  'assignment: delivered': draw({ card: 'assignment', about: delivered, mayDeliver: true }),
  'assignment: reacted, over': draw({ card: 'assignment', about: { ...reacted, isOver: true }, mayDeliver: true }),
  'delivery: to the leader': draw({ card: 'delivery', about: delivered }),
  'delivery: reacted': draw({ card: 'delivery', about: reacted }, 'upward.thanks'),
  'send up: form': (language) => sendUpForm(language),
  'send up: problems': (language) =>
    sendUpForm(language, {
      unmet: ['Rådmann (radmann@fjordvik.example)'],
      told: say(language, 'upward.refused.past'),
      problems: [
        { field: 'leader', problem: 'notAChoice' },
        { field: 'what', problem: 'notAChoice' },
        { field: 'text', problem: 'missing' },
        { field: 'advice', problem: 'tooLong', max: 2000 },
        { field: 'due', problem: 'notADate' },
      ],
      typed: { leader: 'x', text: 'x'.repeat(3000), advice: 'x'.repeat(2001), against: 'true', due: '31. mai' },
    }),
  'send up: again': (language) => sendUpForm(language, { about: { ...about, question } }),
  'send up: no leaders': (language) => sendUpForm(language, { leaders: [] }),
  'send up: no leader has the app': (language) => sendUpForm(language, { leaders: [], unmet: ['Kommunedirektør'] }),
  'send up: sent': (language) => sentUpCard(question, options(language)),
  'told: form': (language) => toldFormCard({ ...options(language), caseId: 'sak', question }),
  'told: problems': (language) =>
    toldFormCard({
      ...{ ...options(language), caseId: 'sak', question, told: say(language, 'upward.refused.stale') },
      problems: [{ field: 'text', problem: 'missing' }],
      typed: { kind: 'returned', text: '' },
    }),
  'told: saved': (language) => toldSavedCard({ question, answer: told }, options(language)),
  'told: refused': (language) =>
    toldSavedCard(
      { question, answer: decided },
      { ...options(language), told: say(language, 'upward.refused.answered') },
    ),
  'assign: form': (language) =>
    assignFormCard({
      ...{ language, today: sample.today, caseId: 'c', text: 'Plan for strømutfall' },
      groups: [{ id: 'samordning', name: 'Samordningsgruppen' }],
    }),
  'assign: several groups, problems': (language) =>
    assignFormCard({
      ...{ language, today: sample.today, caseId: 'c', text: '', refused: say(language, 'upward.refused.past') },
      groups: [
        { id: 'samordning', name: 'Samordningsgruppen' },
        { id: 'barn', name: 'Barnegruppen' },
      ],
      problems: [
        { field: 'group', problem: 'notAChoice' },
        { field: 'text', problem: 'missing' },
        { field: 'due', problem: 'missing' },
      ],
      typed: { group: 'x', text: '', due: '' },
    }),
  'assign: given': (language) => assignedCard(task, options(language)),
  'chair note: leader has not the app': (language) =>
    chairNoteCard(
      { kind: 'leaderNotReached', caseId: 'sak', title: question.title, leader, reason: 'notInstalled' },
      noteOptions(language),
    ),
  'chair note: leader has left': (language) =>
    chairNoteCard(
      { kind: 'leaderLeft', caseId: 'sak', nth: 1, title: question.title, leader, reason: 'leftTeam' },
      noteOptions(language),
    ),
  'chair note: leader has blocked later': (language) =>
    chairNoteCard(
      {
        ...{ kind: 'leaderNotReached', caseId: 'sak', title: question.title, leader, reason: 'blocked' },
        hadCard: true,
      },
      noteOptions(language),
    ),
  'chair note: leader has blocked': (language) =>
    chairNoteCard(
      { kind: 'leaderNotReached', caseId: 'sak', title: question.title, leader, reason: 'blocked' },
      noteOptions(language),
    ),
};
