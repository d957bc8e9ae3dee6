import { readAgenda } from '../../src/app/agenda/read-agenda';
import { putCase } from '../../src/app/cases/put-case';
import { raiseCase } from '../../src/domain/desk/case-changes/raise-case';
import type { Group } from '../../src/domain/group';
import { virtualGroup } from '../support/fakes/virtual-group';
import { pressAs, saidIn } from '../support/press-as';
import { personId, sampleGroup, samplePerson } from '../support/sample';
import { actors, everyActor, type Actor } from './actors';

/** The meeting that is open in the world of `aDesk`, and the one before it. */
export const m = '2026-11-24-0900';
export const g = 'samordning';
/** Stands in every text that is the group's own, and in no other. */
export const own = 'EGENzz';
export const elsewhere = '10000000-0000-4000-8000-00000000000f';
const idOf = (actor: Actor) => personId(actors[actor].person);
const send = (c: string) => ({
  c,
  n: 1,
  leader: idOf('leader'),
  what: 'decide',
  text: `${own} hva`,
  due: '2026-12-01',
});

/** A group in the middle of a meeting, with something of every sort on its desk; and another group of the same organisation. */
export async function aDesk() {
  const group = sampleGroup(3, {
    members: [{ person: idOf('member') }],
    leaders: [{ person: idOf('leader') }, { person: idOf('otherLeader') }],
    approver: idOf('approver'),
  });
  const world = await virtualGroup(group, '2026-11-13T08:00:00.000Z');
  const { ports } = world;
  for (const actor of everyActor) {
    const { person } = actors[actor];
    const isGuestAccount = actor === 'stranger';
    await ports.directory.learnPerson(
      samplePerson(person, {
        signInName: isGuestAccount ? 'gjest_annet.example#ext#@kommune.example' : `p${person}@kommune.example`,
        serviceUrl: 'https://smba.example/',
        conversationId: `chat:${personId(person)}`,
      }),
    );
  }
  // In the other group none of these people has a part.
  const [area] = sampleGroup(1).areas;
  const other: Group = {
    ...sampleGroup(0, { id: 'nabo', name: 'Nabogruppen', chair: personId(3), deputyChair: undefined }),
    followers: 'nobody',
    areas: area === undefined ? [] : [{ ...area, coordinators: [{ person: personId(4) }], deputies: [] }],
  };
  await ports.groups.save({ revision: 1, at: world.now(), by: 'test', group: other }, undefined);
  let presses = 0;
  /** Somebody's press, which has to come to something. */
  const does = async (actor: Actor, verb: string, data: object = {}): Promise<string> => {
    presses += 1;
    const answer = await pressAs(
      ports,
      actors[actor].person,
      { v: 1, verb, l: 'nb', g, ...data },
      {
        activityId: `prepares ${presses}`,
      },
    );
    if (!('card' in answer)) throw new Error(`${actor} could not ${verb}: ${answer.text}`);
    return saidIn(answer);
  };
  const reply = { level: 'strained', text: `${own} status`, matter: `${own} sak`, need: `${own} behov` };
  await world.live('2026-11-15T09:00:00.000Z');
  await does('coordinator', 'status.send', { m: '2026-11-17-0900', a: 'area1', r: 0, ...reply });
  await world.live('2026-11-22T09:00:00.000Z');
  await does('otherCoordinator', 'status.send', { m, a: 'area2', r: 0, ...reply });
  for (const id of ['A', 'B', 'C', 'D', 'G', 'H', 'X']) {
    const wanted = { id, title: `${own} sak ${id}`, description: '', areas: [], isUrgent: false };
    const by = { id: idOf('member'), name: 'Medlem' };
    const about = raiseCase({ ...wanted, origin: { kind: 'group' } }, by, world.now());
    await ports.commit.commit(world.key, [putCase(undefined, about)]);
  }
  for (const c of ['B', 'C', 'D']) await does('chair', 'up.sendUp', send(c));
  await does('leader', 'up.decided', { c: 'C', n: 1, decided: `${own} svar` });
  await does('chair', 'up.told', { c: 'D', n: 1, kind: 'decided', text: `${own} fortalt` });
  await does('chair', 'case.close', { c: 'X', n: 1, closeText: `${own} ferdig` });
  for (const c of ['T', 'T2'])
    await does('leader', 'up.assign', { c, group: g, text: `${own} oppdrag`, due: '2026-12-01' });
  await does('chair', 'case.work', { c: 'T', n: 1, owner: idOf('coordinator'), due: '2026-12-01' });
  await does('chair', 'up.deliver', { c: 'T2', n: 0, delivery: `${own} levert` });
  for (const id of ['act1', 'act2']) {
    await does('chair', 'action.save', { id, text: `${own} aksjon`, owner: idOf('member'), due: '2026-12-01' });
  }
  await does('chair', 'action.done', { id: 'act2', r: 1 });
  await does('member', 'entry.save', { m, id: 'note1', k: 'note', text: `${own} notat` });
  await does('otherCoordinator', 'entry.save', { m, id: 'advice1', k: 'advice', text: `${own} råd` });
  await does('chair', 'entry.save', { m, id: 'dec1', k: 'decision', text: `${own} vedtak`, decidedBy: idOf('leader') });
  await does('subscriber', 'follow.save', { r: 0, summary: 'true', pace: 'now' });
  await world.live('2026-11-22T09:10:00.000Z');
  await does('chair', 'guest.invite', { c: 'G', n: 1, guest: idOf('guest'), guestAsk: 'Hva vet du?' });
  // Asked in once, and not any more.
  await does('chair', 'guest.invite', { c: 'H', n: 1, guest: idOf('guest') });
  await does('chair', 'guest.end', { c: 'H', n: 2, guestLeaving: idOf('guest') });
  const agenda = (await readAgenda(ports, world.key, m))?.agenda;
  return { ...world, group, does, agenda, id: idOf };
}
export type DeskWorld = Awaited<ReturnType<typeof aDesk>>;
