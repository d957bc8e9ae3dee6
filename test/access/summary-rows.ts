import { keyOf } from '../../src/domain/group';
import type { FollowVerb } from '../../src/views/follow-press';
import type { SummaryVerb } from '../../src/views/summary-press';
import { g, m, type DeskWorld } from './a-desk';
import type { VerbRow } from './verb-row';

/** What is typed comes back to whoever typed it, so it is none of the group’s own. */
const text = 'Skrevet nå';
const summary = async ({ ports, group }: DeskWorld) => (await ports.desk.find(keyOf(group), 'summary', m))?.value;
const draft =
  (more: object = {}) =>
  async (world: DeskWorld) => ({ m, r: (await summary(world))?.version ?? 0, ...more });
const approval =
  (more: object = {}) =>
  async (world: DeskWorld) => ({ m, r: (await summary(world))?.wideSince ?? 0, ...more });
const situation = { s: 'situation', p: 0 };
const marks = { ...situation, 'text.area.area2': text, 'wide.area.area2': 'true' };
const status = { m, a: 'area1', r: 0 };
const reply = { level: 'normal', text };

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

/** The buttons of the summary, and of those who follow. */
export const summaryRows: Readonly<Record<SummaryVerb | FollowVerb, VerbRow>> = {
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
};
