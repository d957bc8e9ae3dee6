import { afterEach, expect, it } from '@jest/globals';
import { followChange } from '../../src/app/setup/follow-change';
import { textOf } from '../support/meeting-player';
import { WeekPlayer } from '../support/week-player';

let play: WeekPlayer;
afterEach(() => play.close());

const situation = (action: Record<string, unknown>) =>
  action['verb'] === 'summaryEdit' && JSON.stringify(action['data']).includes('"s":"situation"');

/** Somebody else leads the group from now on. */
async function nextChair(key: string): Promise<void> {
  const { groups } = play.bot.ports;
  const stored = await groups.find(play.key);
  if (stored === undefined) throw new Error('There is no group.');
  const group = { ...stored.value.group, chair: play.teams.as(key).person.id };
  await groups.save({ ...stored.value, revision: stored.value.revision + 1, group }, stored.etag);
}

it('the draft goes on with the new chair, and the former chair’s card tells no more of it', async () => {
  play = await WeekPlayer.onSunday();
  await play.answers('helse', { level: 'critical', text: 'Fem syke på natt' });
  await play.jumpTo('2026-11-03T07:30:10.000Z');
  await play.comes('the board', () => play.teams.threads().find(({ root }) => textOf(root).includes('Fem syke')));
  await play.jumpTo('2026-11-03T09:00:30.000Z');
  const former = await play.finds('leder', '"summaryPreview"');
  await play.settles();

  await nextChair('kultur');
  const own = await play.asks('kultur', 'oppsummering');
  await play.teams.as('kultur').presses(own, situation);
  await play.teams.as('kultur').presses(own, 'summarySave', { 'text.area.helse': 'Det nye ordet' });
  await play.settles();

  expect(textOf(former)).not.toContain('Det nye ordet');
  expect(JSON.stringify(play.teams.sentTo('leder'))).not.toContain('Det nye ordet');
  const drafts = play.teams.sentTo('kultur').filter((one) => textOf(one).includes('"summaryPreview"'));
  expect(drafts.length).toBeGreaterThan(1);
  expect(textOf(drafts.at(-1))).toContain('Det nye ordet');

  await play.teams.as('kultur').presses(drafts.at(-1) ?? own, situation);
  await play.teams.as('kultur').presses(drafts.at(-1) ?? own, 'summarySave', { 'text.area.helse': 'Enda et ord' });
  await play.settles();
  expect(play.teams.sentTo('kultur').filter((one) => textOf(one).includes('Enda et ord'))).toHaveLength(1);
});

it('the draft comes to a chair, and what waits for approval to an approver, who are named in the middle of it', async () => {
  play = await WeekPlayer.onSunday();
  await play.teams.as('godkjenner').installs();
  await play.answers('helse', { level: 'critical', text: 'Fem syke på natt' });
  await play.jumpTo('2026-11-03T09:00:30.000Z');
  const draft = await play.finds('leder', '"summaryPreview"');
  await play.teams.as('leder').presses(draft, situation);
  await play.teams.as('leder').presses(draft, 'summarySave', { 'wide.area.helse': 'true' });
  await play.teams.as('leder').presses(draft, 'summaryPreview');
  await play.teams.as('leder').presses(draft, 'summaryForApproval');
  await play.finds('godkjenner', '"approveWide"');

  const { bot } = play;
  const { group } = play.whole;
  const next = { ...group, approver: play.teams.as('it').person.id, chair: play.teams.as('kultur').person.id };
  const stored = await bot.ports.groups.find(play.key);
  await bot.ports.groups.save({ revision: 2, at: play.clock.now(), by: group.chair, group: next }, stored?.etag);
  await followChange(bot.ports, next, { id: group.chair, name: 'Leder' }, 'groupChanged');
  expect(textOf(await play.finds('it', '"approveWide"'))).toContain('Fem syke på natt');
  await play.finds('kultur', '"summaryPreview"');
  await play.settles();
  expect(play.teams.sentTo('leder').filter((one) => textOf(one).includes('"summaryPreview"'))).toHaveLength(1);
});
