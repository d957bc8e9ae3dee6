import { expect, it } from '@jest/globals';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { pressAs } from '../../support/press-as';
import { chairId, personId, sampleGroup, samplePerson } from '../../support/sample';

it('whoever wrote something down, or had an action, and left the group reads no later words of it', async () => {
  const group = sampleGroup(2);
  const world = await virtualGroup(group, '2026-11-22T09:00:00.000Z');
  for (const number of [1, 101, 102]) {
    const chat = { serviceUrl: 'https://smba.example/', conversationId: `chat:${personId(number)}` };
    await world.ports.directory.learnPerson(samplePerson(number, chat));
  }
  await world.live('2026-11-22T09:10:00.000Z');
  const about = { v: 1, l: 'nb', g: group.id, m: '2026-11-24-0900', id: 'notat' };
  await pressAs(world.ports, 101, { ...about, verb: 'entry.save', k: 'note', text: 'Første ord' });
  await pressAs(world.ports, 1, { ...about, verb: 'entry.change', r: 1, text: 'Andre ord' });
  const action = { v: 1, l: 'nb', g: group.id, id: 'aksjon' };
  await pressAs(world.ports, 1, { ...action, verb: 'action.save', text: 'Bestille masker', owner: personId(101) });
  await world.live('2026-11-22T09:20:00.000Z');
  const toOwner = () =>
    world.sent.filter(
      ({ card, conversation }) => conversation === `chat:${personId(101)}` && card.includes('Bestille masker'),
    ).length;
  expect(toOwner()).toBe(1);
  const told = (text: string) => world.sent.filter(({ card }) => card.includes(text)).length;
  expect(told('Andre ord')).toBe(1);

  const [first, ...others] = group.areas;
  if (first === undefined) throw new Error('There are two areas.');
  const areas = [{ ...first, coordinators: [{ person: personId(101), to: '2026-11-21' }] }, ...others];
  const stored = await world.ports.groups.find(world.key);
  await world.ports.groups.save(
    { revision: 2, at: world.now(), by: chairId, group: { ...group, areas } },
    stored?.etag,
  );
  await pressAs(world.ports, 1, { ...about, verb: 'entry.change', r: 2, text: 'Tredje ord' });
  await pressAs(world.ports, 1, {
    ...action,
    verb: 'action.handOver',
    r: 1,
    to: personId(102),
  });
  await world.live('2026-11-22T09:30:00.000Z');
  expect((await world.ports.actions.find(world.key, 'aksjon'))?.value.owner?.id).toBe(personId(102));
  expect(toOwner()).toBe(1);
  expect(told('Tredje ord')).toBe(0);
});
