import { keyOf } from '../../src/domain/group';
import type { AgendaVerb } from '../../src/views/agenda-press';
import type { RegisterVerb } from '../../src/views/register-press';
import type { UpwardVerb } from '../../src/views/upward-press';
import { personId } from '../support/sample';
import { g, m, type DeskWorld } from './a-desk';
import type { Actor } from './actors';
import type { VerbRow } from './verb-row';

const chairs = ['chair', 'deputyChair'] as const satisfies readonly Actor[];
/** Who answers for the area that the presses are about. */
const area1 = ['coordinator', 'deputy'] as const satisfies readonly Actor[];
/** What is typed comes back to whoever typed it, so it is none of the group’s own. */
const text = 'Skrevet nå';
/** The key of an item of the agenda that begins so. */
const item = ({ agenda }: DeskWorld, kind: string) =>
  agenda?.items.map((one) => one.item.key).find((key) => key.startsWith(kind)) ?? '';
const caseVersion = async ({ ports, group }: DeskWorld, c: string) =>
  (await ports.desk.find(keyOf(group), 'case', c))?.value.version;
const aCase =
  (c: string, more: object = {}) =>
  async (world: DeskWorld) => ({ c, n: await caseVersion(world, c), ...more });
const asked = { leader: personId(907), what: 'decide', text, due: '2026-12-01' };

/** The buttons of actions, agenda, cases, the register, and between the group and the leadership. */
export const deskRows: Readonly<Record<'action.save' | RegisterVerb | AgendaVerb | UpwardVerb, VerbRow>> = {
  'action.save': { right: 'createAction', data: { id: 'act9', text }, does: 'changes' },
  'action.open': { right: 'changeOwnAction', only: ['member', ...chairs], data: { action: 'act1' }, does: 'shows' },
  'action.done': { right: 'changeOwnAction', only: ['member', ...chairs], data: { id: 'act1', r: 1 }, does: 'changes' },
  'action.reopen': {
    right: 'changeOwnAction',
    only: ['member', ...chairs],
    data: { id: 'act2', r: 2 },
    does: 'changes',
  },
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
  'agenda.down': {
    right: 'arrangeAgenda',
    data: (world) => ({ m, n: 0, item: item(world, 'matter') }),
    does: 'changes',
  },
  'agenda.drop': { right: 'arrangeAgenda', data: (world) => ({ m, n: 0, item: item(world, 'need') }), does: 'changes' },
  'agenda.add': { right: 'arrangeAgenda', data: { m, n: 0, title: text }, does: 'changes' },
  'agenda.note': {
    right: 'arrangeAgenda',
    data: (world) => ({ m, n: 0, item: item(world, 'need'), outcome: text }),
    does: 'changes',
  },
  'agenda.cover': {
    right: 'arrangeAgenda',
    data: (world) => ({ m, n: 0, need: item(world, 'need'), coverBy: 'area2' }),
    does: 'changes',
  },
  'agenda.case': {
    right: 'arrangeAgenda',
    data: (world) => ({ m, n: 0, item: item(world, 'matter') }),
    does: 'changes',
  },

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
  'up.passed': {
    right: 'answerCase',
    only: ['leader'],
    data: { c: 'B', n: 1, passedTo: personId(908) },
    does: 'changes',
  },
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
  'entry.change': {
    right: 'register',
    only: ['member', ...chairs],
    data: { m, id: 'note1', r: 1, text },
    does: 'changes',
  },
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
};
