import { keyOf } from '../../src/domain/group';
import type { CardPress } from '../../src/views/card-press';
import { personId } from '../support/sample';
import { g, m, type DeskWorld } from './a-desk';
import type { Actor } from './actors';
import type { VerbRow } from './verb-row';

const chairs = ['chair', 'deputyChair'] as const satisfies readonly Actor[];
const area1 = ['coordinator', 'deputy'] as const satisfies readonly Actor[];
/** What is typed comes back to whoever typed it, so it is none of the group’s own. */
const text = 'Skrevet nå';

/** The key of an item of the agenda that begins so. */
const item = ({ agenda }: DeskWorld, kind: string) =>
  agenda?.items.map((one) => one.item.key).find((key) => key.startsWith(kind)) ?? '';
const caseVersion = async ({ ports, group }: DeskWorld, c: string) =>
  (await ports.desk.find(keyOf(group), 'case', c))?.value.version;
const aCase = (c: string, more: object = {}) => async (world: DeskWorld) => ({ c, n: await caseVersion(world, c), ...more });
const summary = async ({ ports, group }: DeskWorld) => (await ports.desk.find(keyOf(group), 'summary', m))?.value;
const draft = (more: object = {}) => async (world: DeskWorld) => ({ m, r: (await summary(world))?.version ?? 0, ...more });
const situation = { s: 'situation', p: 0 };
const marks = { ...situation, 'text.area.area2': text, 'wide.area.area2': 'true' };
const keeps = (world: DeskWorld) => world.does('chair', 'summaryPreview', { m, p: 0 });
/** The draft is marked, and the approver asked. */
async function asksApprover(world: DeskWorld): Promise<void> {
  await keeps(world);
  await world.does('chair', 'summarySave', await draft(marks)(world));
  await world.does('chair', 'summaryForApproval', await draft()(world));
}
async function posts(world: DeskWorld): Promise<void> {
  await keeps(world);
  await world.does('chair', 'summaryPost', await draft()(world));
}
const approval = (more: object = {}) => async (world: DeskWorld) => ({ m, r: (await summary(world))?.wideSince ?? 0, ...more });
const status = { m: '2026-11-24-0900', a: 'area1', r: 0 };
const reply = { level: 'normal', text };
const times = { name: 'Nytt navn', language: 'nb', weekday: 'tuesday', time: '09:00', lasts: 'PT1H' };
const rhythm = { askBefore: 'P2D', deadlineBefore: 'PT2H', timeZone: 'Europe/Oslo' };
const asked = { leader: personId(907), what: 'decide', text, due: '2026-12-01' };

/** Every button there is. One more button is one more row here. */
export const verbRows: Readonly<Record<Exclude<CardPress['verb'], 'choose'>, VerbRow>> = {
  'status.send': { right: 'answerStatus', only: area1, data: { ...status, ...reply }, does: 'changes' },
  'status.noChange': { right: 'answerStatus', only: area1, data: status, does: 'changes' },
  'status.noChangeAnyway': { right: 'answerStatus', only: area1, data: status, does: 'changes' },
  'status.edit': { right: 'answerStatus', only: area1, data: status, does: 'shows' },
  'status.show': { right: 'answerStatus', only: area1, data: status, does: 'shows' },
  showCard: { right: 'answerStatus', only: area1, data: { m, a: 'area1' }, does: 'changes' },
  postNow: { right: 'runMeetings', data: { m }, does: 'changes' },
  hold: { right: 'runMeetings', data: { m }, does: 'changes' },
  release: { right: 'runMeetings', data: { m }, does: 'changes', before: (world) => world.does('chair', 'hold', { m }) },
  skipMeeting: { right: 'runMeetings', data: { m: '2026-12-01-0900' }, does: 'changes' },
  keepMeeting: {
    right: 'runMeetings',
    data: { m: '2026-12-01-0900' },
    does: 'changes',
    before: (world) => world.does('chair', 'skipMeeting', { m: '2026-12-01-0900' }),
  },
  moveMeeting: { right: 'runMeetings', data: { m, [`day.${m}`]: '2026-11-25', [`time.${m}`]: '12:00' }, does: 'changes' },
  showPlan: { right: 'runMeetings', data: {}, does: 'shows' },
  extraMeeting: { right: 'runMeetings', data: { 'day.extra': '2026-11-26', 'time.extra': '12:00' }, does: 'changes' },
  pauseUntil: { right: 'runMeetings', data: { 'day.pause': '2026-12-24' }, does: 'changes' },
  resumeMeetings: {
    right: 'runMeetings',
    data: {},
    does: 'changes',
    before: (world) => world.does('chair', 'pauseUntil', { 'day.pause': '2026-12-24' }),
  },
  switchRhythm: {
    right: 'runMeetings',
    data: { rhythm: 'crisis', untilDay: '2026-11-30', untilTime: '12:00', reason: text },
    does: 'changes',
  },
  successor: { right: 'changeGroup', data: { a: 'area1', person: personId(905) }, does: 'changes' },
  away: { right: 'own', data: { g: undefined, day: '2026-12-24' }, does: 'shows' },
  back: { right: 'own', data: { g: undefined }, does: 'shows' },

  'action.save': { right: 'createAction', data: { id: 'act9', text }, does: 'changes' },
  'action.open': { right: 'changeOwnAction', only: ['member', ...chairs], data: { action: 'act1' }, does: 'shows' },
  'action.done': { right: 'changeOwnAction', only: ['member', ...chairs], data: { id: 'act1', r: 1 }, does: 'changes' },
  'action.reopen': { right: 'changeOwnAction', only: ['member', ...chairs], data: { id: 'act2', r: 2 }, does: 'changes' },
  'action.move': {
    right: 'changeOwnAction',
    only: ['member', ...chairs],
    data: { id: 'act1', r: 1, due: '2026-12-08', reason: text },
    does: 'changes',
  },
  'action.handOver': {
    right: 'changeOwnAction',
    only: ['member', ...chairs],
    data: { id: 'act1', r: 1, to: personId(101) },
    does: 'changes',
  },

  'agenda.up': { right: 'arrangeAgenda', data: (world) => ({ m, n: 0, item: item(world, 'need') }), does: 'changes' },
  'agenda.down': { right: 'arrangeAgenda', data: (world) => ({ m, n: 0, item: item(world, 'matter') }), does: 'changes' },
  'agenda.drop': { right: 'arrangeAgenda', data: (world) => ({ m, n: 0, item: item(world, 'need') }), does: 'changes' },
  'agenda.add': { right: 'arrangeAgenda', data: { m, n: 0, title: text }, does: 'changes' },
  'agenda.note': {
    right: 'arrangeAgenda',
    data: (world) => ({ m, n: 0, item: item(world, 'need'), outcome: text }),
    does: 'changes',
  },
  'agenda.case': { right: 'arrangeAgenda', data: (world) => ({ m, n: 0, item: item(world, 'matter') }), does: 'changes' },

  'case.raise': { right: 'raiseCase', data: { c: 'ny', title: text }, does: 'changes' },
  'case.list': { right: 'seeCases', data: {}, does: 'shows' },
  'case.open': { right: 'seeCases', data: { c: 'A' }, does: 'shows' },
  'case.toAgenda': { right: 'runCases', data: aCase('A'), does: 'changes' },
  'case.work': { right: 'runCases', data: aCase('A', { owner: personId(101), due: '2026-12-01' }), does: 'changes' },
  'case.close': { right: 'runCases', data: aCase('A', { closeText: text }), does: 'changes' },
  'case.drop': { right: 'runCases', data: aCase('A', { dropText: text }), does: 'changes' },
  'case.reopen': { right: 'runCases', data: aCase('X'), does: 'changes' },

  'up.sendUpForm': { right: 'runCases', data: { c: 'A' }, does: 'shows' },
  'up.sendUp': { right: 'runCases', data: { c: 'A', n: 1, ...asked }, does: 'changes' },
  'up.toldForm': { right: 'runCases', data: { c: 'B' }, does: 'shows' },
  'up.told': { right: 'runCases', data: { c: 'B', n: 1, kind: 'decided', text }, does: 'changes' },
  'up.release': { right: 'markWide', data: { c: 'C' }, does: 'changes' },
  'up.noted': { right: 'answerCase', only: ['leader'], data: { c: 'B', n: 1, noted: text }, does: 'changes' },
  'up.decided': { right: 'answerCase', only: ['leader'], data: { c: 'B', n: 1, decided: text }, does: 'changes' },
  'up.returned': { right: 'answerCase', only: ['leader'], data: { c: 'B', n: 1, returned: text }, does: 'changes' },
  'up.passed': { right: 'answerCase', only: ['leader'], data: { c: 'B', n: 1, passedTo: personId(908) }, does: 'changes' },
  'up.confirm': { right: 'answerCase', only: ['leader'], data: { c: 'D', n: 1 }, does: 'changes' },
  'up.assign': { right: 'giveAssignment', data: { c: 'T9', group: g, text, due: '2026-12-01' }, does: 'changes' },
  'up.deliver': {
    right: 'deliverAssignment',
    only: ['coordinator', ...chairs],
    data: { c: 'T', n: 0, delivery: text },
    does: 'changes',
  },
  'up.react': { right: 'giveAssignment', only: ['leader'], data: { c: 'T2', n: 1, reaction: text }, does: 'changes' },

  'entry.new': { right: 'register', data: { k: 'note' }, does: 'shows' },
  'entry.save': { right: 'register', data: { m, id: 'ny1', k: 'note', text }, does: 'changes' },
  'entry.edit': { right: 'register', only: ['member', ...chairs], data: { m, id: 'note1' }, does: 'shows' },
  'entry.change': { right: 'register', only: ['member', ...chairs], data: { m, id: 'note1', r: 1, text }, does: 'changes' },
  'entry.ownWay': {
    right: 'register',
    only: [...area1, 'otherCoordinator', ...chairs],
    data: { m, id: 'advice1' },
    does: 'shows',
  },
  'entry.saveOwnWay': {
    right: 'register',
    only: [...area1, 'otherCoordinator', ...chairs],
    data: { m, id: 'advice1', ownArea: 'area1', ownText: text },
    does: 'changes',
  },
  'entry.show': { right: 'seeEntries', data: { entry: `${m}/note1` }, does: 'shows' },
  'decision.confirm': { right: 'confirmDecision', only: ['leader'], data: { m, id: 'dec1', r: 1 }, does: 'changes' },
  'decision.sendBack': {
    right: 'confirmDecision',
    only: ['leader'],
    data: { m, id: 'dec1', r: 1, comment: text },
    does: 'changes',
  },

  summaryOpen: { right: 'writeSummary', data: { m }, does: 'shows' },
  summaryNews: { right: 'writeSummary', data: { m }, does: 'shows' },
  summaryPreview: { right: 'writeSummary', data: { m, p: 0 }, does: 'shows' },
  summaryEdit: { right: 'writeSummary', data: { m, ...situation }, does: 'shows' },
  summarySave: { right: 'writeSummary', data: draft(marks), does: 'changes', before: keeps },
  summaryTakeIn: {
    right: 'writeSummary',
    data: draft({ 'in.area.area1': 'true' }),
    does: 'changes',
    before: async (world) => {
      await keeps(world);
      await world.does('coordinator', 'status.send', { ...status, ...reply });
    },
  },
  summaryForApproval: {
    right: 'writeSummary',
    data: draft(),
    does: 'changes',
    before: async (world) => {
      await keeps(world);
      await world.does('chair', 'summarySave', await draft(marks)(world));
    },
  },
  summaryPost: { right: 'writeSummary', data: draft(), does: 'changes', before: keeps },
  summaryCorrect: { right: 'writeSummary', data: { m }, does: 'changes', before: posts },
  approveWide: { right: 'approveWide', data: approval(), does: 'changes', before: asksApprover },
  returnWide: { right: 'approveWide', data: approval({ comment: text }), does: 'changes', before: asksApprover },

  'follow.show': { right: 'follow', data: {}, does: 'shows' },
  'follow.pick': { right: 'follow', data: { g: undefined, group: g }, does: 'shows' },
  'follow.save': { right: 'follow', data: { r: 0, board: 'true', pace: 'weekly' }, does: 'shows' },
  'follow.stop': { right: 'follow', only: ['subscriber'], data: { r: 1 }, does: 'changes' },
  'follow.leave': { right: 'follow', only: ['subscriber'], data: {}, does: 'changes' },

  'setup.show': { right: 'changeGroup', data: { view: 'people' }, does: 'shows' },
  'setup.save': {
    right: 'changeGroup',
    data: { part: 'times', then: 'menu', r: 1, ...times, ...rhythm },
    does: 'changes',
  },
  'setup.back': {
    right: 'changeGroup',
    data: { part: 'times', then: 'menu', r: 1, ...times, ...rhythm },
    does: 'changes',
  },
  'setup.area': {
    right: 'changeGroup',
    data: { do: 'save', r: 1, areaName: 'Nytt område', coordinator: personId(905) },
    does: 'changes',
  },
  'setup.leader': { right: 'changeGroup', data: { do: 'add', r: 1, leader: personId(906), leaderTitle: 'Sjef' }, does: 'changes' },
  // Of a group that is there nothing is made anew.
  'setup.create': { right: 'nobody', data: { r: 1 }, does: 'changes' },
};
