import type { Language } from '../../../src/domain/language';
import { actionFormCard } from '../../../src/views/action-form-card';
import { actionLogCard } from '../../../src/views/action-log-card';
import type { CardMessage } from '../../../src/views/card-message';
import { confirmDecisionCard, decisionSentBackCard } from '../../../src/views/desk/register/confirm-decision-card';
import { entryFormCard } from '../../../src/views/desk/register/entry-form-card';
import { entryReceiptCard } from '../../../src/views/desk/register/entry-receipt-card';
import { ownWayCard } from '../../../src/views/desk/register/own-way-card';
import { ownedActionCard } from '../../../src/views/desk/register/owned-action-card';
import type { OwnedActionCard } from '../../../src/views/desk/register/owned-action-view';
import { registerListCard } from '../../../src/views/desk/register/register-list-card';
import { say } from '../../../src/views/words';
import * as sample from '../samples';
import { action, advice, choices, decision, formOptions, note, options, receiptOf } from './register-samples';

type Make = (language: Language) => CardMessage;

const sentBack = { at: '2026-11-24T09:00:00.000Z', text: 'Det gjaldt svømmehallen.', to: sample.kari };
const confirmedAt = '2026-11-24T09:00:00.000Z';

function owned(more: Partial<OwnedActionCard> = {}): OwnedActionCard {
  return {
    ...{ card: 'actionToOwner', action, isOverdueTwice: false, mayChange: true, people: [sample.kari, sample.ola] },
    ...more,
  };
}

/** Every card of the register and of the follow-up of actions, in every state that it has, by name. */
export const registerCatalogue: Readonly<Record<string, Make>> = {
  'register: new advice': (language) => entryFormCard(formOptions(language, 'advice', { text: advice.text })),
  'register: new decision': (language) => entryFormCard(formOptions(language, 'decision')),
  'register: new note, nothing to choose': (language) =>
    entryFormCard(
      formOptions(language, 'note', {
        ...{ choices: { areas: [], cases: [], focusAreas: [], people: [] }, mayMarkWide: false },
      }),
    ),
  'register: correct a decision': (language) => entryFormCard(formOptions(language, 'decision', { entry: decision })),
  'register: problems': (language) =>
    entryFormCard(
      formOptions(language, 'advice', {
        told: say(language, 'register.told.staleForm', { text: 'Noe annet' }),
        problems: [
          { field: 'text', problem: 'missing' },
          { field: 'ownText', problem: 'missing' },
          { field: 'case', problem: 'notAChoice' },
        ],
        typed: { text: '', against: 'true', ownArea: 'kultur' },
      }),
    ),
  'register: advice': (language) => entryReceiptCard(receiptOf(advice, 'Felles vikarpool'), options(language)),
  'register: decision, unconfirmed': (language) => entryReceiptCard(receiptOf(decision), options(language)),
  'register: decision, confirmed': (language) =>
    entryReceiptCard(
      receiptOf({ ...decision, confirmedAt, visibility: 'wide', version: 2, changedBy: sample.ola }),
      options(language),
    ),
  'register: decision, sent back': (language) =>
    entryReceiptCard(receiptOf({ ...decision, sentBack }), options(language)),
  'register: note saved by somebody else': (language) =>
    entryReceiptCard(
      receiptOf(note),
      options(language, {
        told: [say(language, 'register.told.other', { name: 'Kari', button: say(language, 'register.edit') })],
      }),
    ),
  'register: own way': (language) => ownWayCard(advice, sample.areas.slice(0, 1), options(language)),
  'register: own way, problems': (language) =>
    ownWayCard(advice, sample.areas, {
      ...options(language),
      ...{ problems: [{ field: 'ownText', problem: 'tooLong', max: 500 }], typed: { ownArea: 'by', ownText: 'x' } },
    }),
  'confirm a decision': (language) =>
    confirmDecisionCard(
      { card: 'confirmDecision', decision, meetingDay: '2026-11-24', isAsked: true },
      options(language),
    ),
  'confirm a decision: confirmed': (language) =>
    confirmDecisionCard(
      { card: 'confirmDecision', decision: { ...decision, confirmedAt }, meetingDay: '2026-11-24', isAsked: false },
      options(language),
    ),
  'confirm a decision: sent back': (language) =>
    confirmDecisionCard(
      { card: 'confirmDecision', decision: { ...decision, sentBack }, meetingDay: '2026-11-24', isAsked: false },
      options(language),
    ),
  'confirm a decision: not asked any more': (language) =>
    confirmDecisionCard(
      { card: 'confirmDecision', decision, meetingDay: '2026-11-24', isAsked: false },
      options(language, { told: [say(language, 'register.told.stale')] }),
    ),
  'decision sent back': (language) =>
    decisionSentBackCard(
      { card: 'decisionSentBack', decision: { ...decision, sentBack }, meetingDay: '2026-11-24', isAsked: true },
      options(language),
    ),
  'decision sent back: put right': (language) =>
    decisionSentBackCard(
      { card: 'decisionSentBack', decision, meetingDay: '2026-11-24', isAsked: false },
      options(language),
    ),
  'register: list': (language) =>
    registerListCard(
      [
        { day: '2026-11-24', entries: [advice, decision, note] },
        { day: '2026-11-17', entries: [] },
      ],
      options(language),
    ),
  'register: empty list': (language) => registerListCard([{ day: '2026-11-24', entries: [] }], options(language)),
  'owned action': (language) => ownedActionCard(owned(), options(language)),
  'owned action: before the date': (language) =>
    ownedActionCard(owned({ card: 'actionReminder' }), options(language, { today: '2026-11-26' })),
  'owned action: overdue twice': (language) =>
    ownedActionCard(
      owned({ card: 'actionReminder', isOverdueTwice: true }),
      options(language, { today: '2026-11-30' }),
    ),
  'owned action: the owner has left': (language) => ownedActionCard(owned({ card: 'ownerLeft' }), options(language)),
  'owned action: done': (language) =>
    ownedActionCard(owned({ action: { ...action, state: 'done', doneOn: '2026-11-24' } }), options(language)),
  'owned action: handed over': (language) => ownedActionCard(owned({ mayChange: false }), options(language)),
  'owned action: nothing known, problems': (language) =>
    ownedActionCard(
      owned({
        action: { id: 'a2', text: 'Ring', state: 'open', createdOn: '2026-11-23', history: [] },
        people: [],
      }),
      {
        ...options(language, { told: [say(language, 'owned.stale')] }),
        problems: [
          { field: 'due', problem: 'missing' },
          { field: 'reason', problem: 'tooLong', max: 300 },
          { field: 'to', problem: 'notAChoice' },
        ],
        typed: { reason: 'Fordi' },
      },
    ),
  'action form: of a group with cases': (language) =>
    actionFormCard({
      ...{ groupId: 'samordning', actionId: 'a9', text: 'Bestille utstyr', people: choices.people, language },
      ...{ areas: sample.areas, cases: choices.cases, focusAreas: choices.focusAreas, mayMarkWide: true },
      refused: say(language, 'register.refused.unknownPerson'),
    }),
  'log: those that can be changed': (language) =>
    actionLogCard(sample.log, {
      ...{ language, groupName: 'Samordningsgruppen', today: sample.today },
      change: { groupId: 'samordning', actions: sample.log.open.map((row) => row.action) },
    }),
};
