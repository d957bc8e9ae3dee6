import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { may } from '../../src/domain/access';
import { pressAs, saidIn } from '../support/press-as';
import { elsewhere, g, own, type DeskWorld } from './a-desk';
import { actors, everyActor, type Actor } from './actors';
import { furtherRows } from './further-rows';
import { filledFor } from './filled-for';
import { theDesk } from './the-desk';
import type { VerbRow } from './verb-row';
import { verbRows } from './verb-rows';
import { verbsInCode } from './verbs-in-code';

/** May somebody of this role press it, by the matrix and by whose the thing is? */
function mayPress(actor: Actor, { right, only }: VerbRow): boolean {
  if (right === 'own') return true;
  if (right === 'nobody') return false;
  return may([actors[actor].role], right) && (only === undefined || only.some((one) => one === actor));
}

it('every button of the code has its row, and no row is without its button', () => {
  const verbs = verbsInCode();
  expect(verbs.length).toBeGreaterThan(80);
  expect(Object.keys(verbRows).toSorted()).toEqual(verbs.filter((verb) => verb !== 'choose'));
});

describe.each(Object.entries({ ...verbRows, ...furtherRows }))('%s', (name, row) => {
  const [verb = ''] = name.split(' ');
  const allowed = everyActor.filter((actor) => mayPress(actor, row));
  const others = everyActor.filter((actor) => !mayPress(actor, row));
  let world: DeskWorld;
  let restore: () => void;
  let data: object;
  let before: readonly string[];

  beforeAll(async () => {
    world = await theDesk();
    await row.before?.(world);
    const filled = await filledFor(row, world);
    data = { v: 1, verb, l: 'nb', g, ...filled };
    restore = world.keep();
    before = world.rows();
  });
  beforeEach(() => {
    restore();
  });

  const press = (actor: Actor, changed: object = {}, sender: Parameters<typeof pressAs>[3] = {}) =>
    pressAs(world.ports, actors[actor].person, { ...data, ...changed }, { activityId: verb, ...sender });

  it('does what it is for when somebody presses who may', async () => {
    for (const actor of allowed) {
      const answer = await press(actor);
      if (row.does === 'changes') expect([actor, world.rows()]).not.toEqual([actor, before]);
      else expect([actor, Object.keys(answer)]).toEqual([actor, ['card', 'summary']]);
      restore();
    }
  });

  it('does nothing more when the same press is delivered again', async () => {
    for (const actor of allowed) {
      await press(actor);
      const after = world.rows();
      await press(actor);
      expect([actor, world.rows()]).toEqual([actor, after]);
      restore();
    }
  });

  it('is refused to everybody else: nothing is stored, and nothing of the group’s own is told', async () => {
    for (const actor of others) {
      const answer = await press(actor);
      expect([actor, Object.keys(answer), saidIn(answer).length > 10]).toEqual([actor, ['text'], true]);
      expect([actor, saidIn(answer).includes(own)]).toEqual([actor, false]);
      expect([actor, world.rows()]).toEqual([actor, before]);
    }
  });

  it('is refused to everybody else who sends it once more after somebody who might', async () => {
    for (const actor of allowed.slice(0, 1)) {
      await press(actor);
      const after = world.rows();
      for (const other of others) {
        await press(other);
        expect([other, world.rows()]).toEqual([other, after]);
      }
    }
  });

  it('is refused in the channel to those who may not, and shows those who may nothing there that others must not read', async () => {
    const { channelId } = world.group.channel;
    const channel = { isPersonal: false, channelId, conversationId: `${channelId};messageid=1` };
    for (const actor of others) {
      const answer = await press(actor, {}, channel);
      expect([actor, Object.keys(answer), saidIn(answer).includes(own)]).toEqual([actor, ['text'], false]);
      expect([actor, world.rows()]).toEqual([actor, before]);
    }
  });

  it('does nothing with the id of another group, nor in another organisation', async () => {
    const isForAnyGroup = row.right === 'own' || row.right === 'raiseCase';
    const forged = { g: 'nabo', ...('group' in data && { group: 'nabo' }) };
    for (const actor of everyActor) {
      const there = isForAnyGroup ? undefined : await press(actor, forged);
      expect([actor, there !== undefined && saidIn(there).includes(own)]).toEqual([actor, false]);
      expect([actor, world.rows()]).toEqual([actor, before]);
      if (row.right === 'own') continue;
      const abroad = saidIn(await press(actor, {}, { tenantId: elsewhere }));
      expect([actor, abroad.includes(own) || abroad.includes(world.group.name)]).toEqual([actor, false]);
      expect([actor, world.rows()]).toEqual([actor, before]);
    }
  });
});
