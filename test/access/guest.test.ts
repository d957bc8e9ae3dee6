import { expect, it } from '@jest/globals';
import { may } from '../../src/domain/access';
import { pressAs, saidIn } from '../support/press-as';
import { sayAs } from '../support/say-as';
import { g, own, type DeskWorld } from './a-desk';
import { actors } from './actors';
import { filledFor } from './filled-for';
import { theDesk } from './the-desk';
import { verbRows } from './verb-rows';

const guest = actors.guest.person;
const press = (world: DeskWorld, verb: string, data: object) =>
  pressAs(world.ports, guest, { v: 1, verb, l: 'nb', g, ...data });

it('a guest can do nothing with the own case but read it and write to it, whatever button is forged', async () => {
  const world = await theDesk();
  const before = world.rows();
  const others = Object.entries(verbRows).filter(
    ([verb, { right }]) => /^(case|up|guest)\./.test(verb) && right !== 'takePart',
  );
  expect(others.length).toBeGreaterThan(20);
  for (const [verb, row] of others) {
    if (row.right !== 'own' && row.right !== 'nobody' && may(['guest'], row.right)) continue;
    const filled = await filledFor(row, world);
    const answer = await press(world, verb, { ...filled, c: 'G', n: 2 });
    expect([verb, Object.keys(answer), saidIn(answer).includes(own)]).toEqual([verb, ['text'], false]);
    expect([verb, world.rows()]).toEqual([verb, before]);
  }
});

it('a guest reads and writes nothing of any other case of the group, over, open, or left', async () => {
  const world = await theDesk();
  const before = world.rows();
  for (const verb of ['guest.open', 'guest.contribute']) {
    for (const c of ['A', 'B', 'C', 'D', 'H', 'X', 'T', 'finnes ikke']) {
      for (const data of [
        { c, n: 1 },
        { c: undefined, case: c, n: 1 },
      ]) {
        const answer = await press(world, verb, { ...data, contribution: 'Hei' });
        expect([verb, c, Object.keys(answer), saidIn(answer).includes(own)]).toEqual([verb, c, ['text'], false]);
      }
    }
  }
  expect(world.rows()).toEqual(before);
});

it('a guest finds the own case and no other under «saker», and nothing else of the group', async () => {
  const world = await theDesk();
  const list = JSON.stringify(await sayAs(world.ports, guest, 'saker'));
  expect(list).toContain(`${own} sak G`);
  expect(list.match(new RegExp(`${own} sak \\w`, 'g'))).toEqual(Array(2).fill(`${own} sak G`));
  const card = saidIn(await press(world, 'guest.open', { c: 'G' }));
  const parts = card.match(new RegExp(`${own}[^"\\\\]*`, 'g'));
  expect(new Set(parts)).toEqual(new Set([`${own} sak G`]));
});
