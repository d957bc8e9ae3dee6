import { beforeEach, describe, expect, it } from '@jest/globals';
import { callOff } from '../../../src/app/cases/call-off';
import { contributeToCase } from '../../../src/app/cases/contribute-to-case';
import { meetPerson } from '../../../src/app/meet-team';
import type { Ports } from '../../../src/app/ports/ports';
import type { Outcome } from '../../../src/domain/delivery';
import { guestsNow } from '../../../src/domain/desk/guests/guests-of';
import type { Group } from '../../../src/domain/group';
import { raisedCaseId } from '../../../src/teams/presses/raised-case-id';
import { say } from '../../../src/views/words';
import { virtualGroup, type Sent } from '../../support/fakes/virtual-group';
import { pressAs, saidIn } from '../../support/press-as';
import { sayAs } from '../../support/say-as';
import { chairId, deputyChairId, personId, sampleGroup, sampleMember, samplePerson } from '../../support/sample';

const group: Group = { ...sampleGroup(2, { members: [{ person: 'p105@kommune.example' }] }), automatic: false };
const start = '2026-11-20T09:00:00.000Z';
const [guest, other] = [902, 903];
/** The cases that area 1's coordinator raises by the forms A and B. */
const [caseA, caseB] = [raisedCaseId(personId(101), 'A'), raisedCaseId(personId(101), 'B')];
const chat = (number: number) => `chat:${personId(number)}`;
const notInstalled: Outcome = { kind: 'notReached', reason: 'notInstalled', error: '403 BotNotInConversationRoster' };
const secret = 'HEMMELIG';
const noteTitle = say('nb', 'chairNote.guestTitle');

describe('a guest who is called in for one case', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  const about = async (c = caseA) => {
    const found = await world.ports.desk.find(world.key, 'case', c);
    if (found === undefined) throw new Error('The case is gone.');
    return found.value;
  };
  const press = async (number: number, verb: string, data: object, ports: Ports = world.ports) =>
    saidIn(await pressAs(ports, number, { v: 1, verb, l: 'nb', g: group.id, ...data }));
  const invites = async (person: string, more: object = {}) =>
    press(1, 'guest.invite', { c: caseA, n: (await about()).version, guest: person, guestAsk: 'Hva vet du?', ...more });
  const writes = async (text: string, number = guest, more: object = {}) =>
    press(number, 'guest.contribute', { c: caseA, n: (await about()).version, contribution: text, ...more });
  const to = (number: number, text = '') =>
    world.sent.filter(({ conversation, card }) => conversation === chat(number) && card.includes(text));
  const learn = (number: number, change = {}) => world.ports.directory.learnPerson(sampleMember(number, change));

  beforeEach(async () => {
    world = await virtualGroup(group, start);
    for (const number of [1, 2, 101, 102, 105, guest, other]) await learn(number);
    await press(101, 'case.raise', { c: 'A', title: 'Hallen', description: 'Taket lekker.' });
    await press(101, 'case.raise', { c: 'B', title: `${secret} sak` });
    await world.look();
  });

  it('gets one card, that says why, and the chair sees in the case who was called in and when', async () => {
    const said = await invites(personId(guest));
    expect(said).toContain(say('nb', 'guest.answer.invited', { person: 'Person 902' }));
    await world.look();
    const [card] = to(guest);
    expect(to(guest)).toHaveLength(1);
    for (const text of [
      'Hallen',
      'Taket lekker.',
      'Hva vet du?',
      'Person 1 i Samordningsgruppen',
      'helseopplysninger',
    ]) {
      expect(card?.card).toContain(text);
    }
    expect(card?.card).not.toContain('Person 101');
    expect((await about()).history.at(-1)).toMatchObject({ what: 'invited', text: 'Person 902', by: { id: chairId } });
    expect(await press(105, 'case.open', { c: caseA })).toContain('Person 902 (20. november)');
  });

  it('is called in once, however often it is pressed, on whichever card', async () => {
    await invites(personId(guest));
    const rows = world.rows();
    expect(await invites(personId(guest), { n: 1 })).toContain('allerede invitert');
    expect(await invites('p902@kommune.example', { guest: '', guestSignInName: 'P902@kommune.example' })).toContain(
      'allerede invitert',
    );
    expect(world.rows()).toEqual(rows);
    await world.look();
    expect(to(guest)).toHaveLength(1);
  });

  it('is called in once by two chairs at once', async () => {
    const n = (await about()).version;
    const data = { c: caseA, n, guest: personId(guest) };
    await Promise.all([press(1, 'guest.invite', data), press(2, 'guest.invite', data)]);
    expect((await about()).guests).toHaveLength(1);
    expect((await about()).history.filter(({ what }) => what === 'invited')).toHaveLength(1);
  });

  it('is found by the sign-in name where there is no search, and nobody is called in by a name that nobody has', async () => {
    const typed = { guest: '-', guestSignInName: 'p902@kommune.example' };
    expect(await invites('', typed)).toContain('Person 902 er invitert');
    const rows = world.rows();
    const wrongs: readonly [object, string][] = [
      [{ guest: '-', guestSignInName: 'ingen@kommune.example' }, 'Jeg kjenner ingen'],
      [{ guest: '-', guestSignInName: 'Bjarne' }, 'er ikke et påloggingsnavn'],
      [{ guest: personId(other), guestSignInName: 'p902@kommune.example' }, 'Bare én av delene'],
      [{ guest: '', guestSignInName: '' }, 'må fylles ut'],
      [{ guest: 'og ikke en id' }, 'Velg et av alternativene'],
      [{ guest: [personId(other), personId(guest)] }, 'Velg et av alternativene'],
      [{ guest: personId(other), guestAsk: 'x'.repeat(1001) }, 'for lang'],
    ];
    for (const [wrong, told] of wrongs) expect(await invites('', wrong)).toContain(told);
    expect(world.rows()).toEqual(rows);
    expect(await invites('', { ...typed, guestSignInName: 'x', guestAsk: 'Behold meg' })).toContain('Behold meg');
  });

  it('is nobody of the group, however the group names them, and no guest account', async () => {
    await learn(other, { signInName: 'elin_nabo.example#ext#@kommune.example' });
    const rows = world.rows();
    for (const member of [1, 2, 101, 105]) {
      expect(await invites(personId(member))).toContain(`Person ${member} er med i gruppen`);
    }
    expect(await invites(personId(other))).toContain('Person 903 har gjestekonto');
    expect(world.rows()).toEqual(rows);
  });

  it('writes: it is in the case, the chair is told once, and the card shows it', async () => {
    await invites(personId(guest));
    await world.look();
    const n = (await about()).version;
    expect(await writes('Taket er fra 1974.')).toContain(say('nb', 'guest.thanks'));
    expect(await writes('Taket er fra 1974.', guest, { n })).toContain(say('nb', 'guest.thanks'));
    await world.look();
    expect((await about()).history.filter(({ what }) => what === 'contributed')).toMatchObject([
      { text: 'Taket er fra 1974.', by: { id: personId(guest) } },
    ]);
    expect(to(1, say('nb', 'guest.contributionTitle'))).toHaveLength(1);
    expect(to(1, 'Taket er fra 1974.')).toHaveLength(1);
    expect(to(guest).map(({ call }) => call)).toEqual(['send', 'update']);
    expect(await press(102, 'case.open', { c: caseA })).toContain('Taket er fra 1974.');
  });

  it('loses nothing of what was written when it is too long, and stores none of it', async () => {
    await invites(personId(guest));
    const rows = world.rows();
    const long = `${'x'.repeat(1990)} slutten som er for lang`;
    const said = await writes(long);
    expect(said).toContain(say('nb', 'problem.tooLong', { field: say('nb', 'guest.text'), max: 2000 }).slice(0, 20));
    expect(said).toContain('x'.repeat(1900));
    expect(await writes('  ')).toContain(say('nb', 'guest.refused.noText'));
    expect(world.rows()).toEqual(rows);
  });

  it('sees the case as it changes, and that it is over, and what is not told stays untold', async () => {
    await invites(personId(guest));
    await press(1, 'guest.invite', { c: caseA, n: (await about()).version, guest: personId(other) });
    await writes(secret, other);
    await press(1, 'case.work', { c: caseA, n: (await about()).version, owner: personId(102), due: '2026-12-01' });
    await world.look();
    expect(to(guest).at(-1)?.card).toContain('1. desember');
    await press(1, 'case.close', { c: caseA, n: (await about()).version, closeText: secret });
    await world.look();
    expect(to(guest).at(-1)).toMatchObject({ call: 'update' });
    expect(to(guest).at(-1)?.card).toContain(say('nb', 'guest.title.over'));
    expect(JSON.stringify(to(guest))).not.toContain(secret);
    expect(JSON.stringify(to(guest))).not.toContain('Person 102');
    const rows = world.rows();
    expect(await writes('For sent')).toContain(say('nb', 'guest.refused.over'));
    expect(world.rows()).toEqual(rows);
    expect(saidIn((await sayAs(world.ports, guest, 'saker')) ?? { text: '' })).toContain(say('nb', 'guest.none'));
  });

  it('is told when the invitation ends, and from then on the case is closed to them, old cards too', async () => {
    await invites(personId(guest));
    await world.look();
    const n = (await about()).version;
    const ended = await press(1, 'guest.end', { c: caseA, n, guestLeaving: personId(guest) });
    expect(ended).toContain(say('nb', 'guest.answer.ended'));
    expect(await press(1, 'guest.end', { c: caseA, n, guestLeaving: personId(guest) })).toContain('er avsluttet');
    await world.look();
    const last = to(guest).at(-1);
    expect(last?.call).toBe('update');
    expect(last?.card).toContain(say('nb', 'guest.title.ended'));
    expect(last?.card).not.toContain('Taket lekker.');
    const [rows, sent] = [world.rows(), to(guest).length];
    for (const verb of ['guest.contribute', 'guest.open']) {
      const said = await press(guest, verb, { c: caseA, n: 2, contribution: 'Likevel' });
      expect(said).toContain('Invitasjonen din til denne saken er avsluttet');
      expect(said).not.toContain('Hallen');
    }
    await press(1, 'case.toAgenda', { c: caseA, n: (await about()).version });
    await world.look();
    expect(to(guest)).toHaveLength(sent);
    expect(world.rows()).not.toEqual(rows);
    expect(saidIn((await sayAs(world.ports, guest, 'saker')) ?? { text: '' })).toBe(say('nb', 'reply.noGroup'));
  });

  it('gets a card of its own when they are called in anew, and the old press does not end that', async () => {
    await invites(personId(guest));
    const n = (await about()).version;
    await press(1, 'guest.end', { c: caseA, n, guestLeaving: personId(guest) });
    await world.look();
    expect(to(guest)).toEqual([]);
    await invites(personId(guest));
    await world.look();
    expect(to(guest).map(({ call }) => call)).toEqual(['send']);
    const stale = await press(1, 'guest.end', { c: caseA, n, guestLeaving: personId(guest) });
    expect(stale).toContain(say('nb', 'guest.answer.stale'));
    expect(guestsNow(await about())).toHaveLength(1);
  });

  it('is not called in by a card that shows an older case, nor to one that is over', async () => {
    const n = (await about()).version;
    await press(1, 'case.toAgenda', { c: caseA, n });
    expect(await invites(personId(guest), { n })).toContain(say('nb', 'guest.answer.stale'));
    await press(1, 'case.drop', { c: caseA, n: n + 1, dropText: 'Nei' });
    expect(await invites(personId(guest))).toContain(say('nb', 'guest.answer.over'));
    expect((await about()).guests).toBeUndefined();
  });

  it('loses nothing when the invitation ends or the chair changes the case while they write', async () => {
    await invites(personId(guest));
    const by = { id: personId(guest), name: 'Person 902' };
    const { version } = await about();
    const interrupted = (meanwhile: () => Promise<unknown>): Ports => {
      let isFirst = true;
      const commit: Ports['commit'] = {
        async commit(key, changes) {
          if (isFirst) {
            isFirst = false;
            await meanwhile();
          }
          return world.ports.commit.commit(key, changes);
        },
      };
      return { ...world.ports, commit };
    };
    const given = { caseId: caseA, text: 'Hei', shownVersion: version };
    const moved = await contributeToCase(
      interrupted(() => press(1, 'case.toAgenda', { c: caseA, n: version })),
      world.key,
      given,
      by,
    );
    expect(moved.kind).toBe('contributed');
    const target = { caseId: caseA, shownVersion: version + 2 };
    const chair = { id: chairId, name: 'Person 1' };
    const gone = await contributeToCase(
      interrupted(() => callOff(world.ports, world.key, target, personId(guest), chair)),
      world.key,
      { ...given, text: 'For sent' },
      by,
    );
    expect(gone.kind).toBe('notInvited');
  });

  it('is told of to the chair when they cannot be reached, once, and gets the card when they have the app', async () => {
    world.teams.answer = ({ conversation }: Sent) => (conversation === chat(guest) ? notInstalled : undefined);
    await invites(personId(guest));
    await world.look();
    await world.look();
    expect(to(1, noteTitle)).toHaveLength(1);
    expect(to(1, noteTitle)[0]?.card).toContain(say('nb', 'chairNote.guestNoApp', { person: 'Person 902' }));
    await press(1, 'case.toAgenda', { c: caseA, n: (await about()).version });
    await world.look();
    expect(to(1, noteTitle)).toHaveLength(1);
    world.teams.answer = () => undefined;
    await meetPerson(world.ports, group.tenantId, personId(guest));
    await world.look();
    expect(to(guest).map(({ call }) => call)).toEqual(['send']);
    expect(await world.ports.outbox.pending(world.key)).toEqual([]);
  });

  it('is nobody the bot knows: a forged id reaches nobody, opens nothing, and the chair is told', async () => {
    const nobody = '99999999-0000-4000-8000-000000000099';
    const refused: Outcome = { ...notInstalled, reason: 'unknownPerson' };
    world.teams.answer = ({ conversation }: Sent) => (conversation === `chat:${nobody}` ? refused : undefined);
    expect(await invites(nobody)).toContain(say('nb', 'setup.unknownPerson'));
    await world.look();
    await world.look();
    expect(guestsNow(await about())).toMatchObject([{ id: nobody, name: '' }]);
    expect(world.sent.filter(({ conversation }) => conversation === `chat:${nobody}`)).toEqual([]);
    const person = say('nb', 'setup.unknownPerson');
    expect(to(1, noteTitle).map(({ card }) => card.includes(say('nb', 'chairNote.guestNoApp', { person })))).toEqual([
      true,
    ]);
  });

  it('is stopped when it comes out that the account is a guest account, before anything of the case is sent', async () => {
    const ext = 'elin_nabo.example#ext#@kommune.example';
    const roster: Ports['roster'] = {
      membersOf: ({ id }) =>
        Promise.resolve(id === chat(950) ? [samplePerson(950, { name: 'Elin', signInName: ext })] : undefined),
    };
    const data = { c: caseA, n: 1 };
    const known = await press(1, 'guest.invite', { ...data, guest: personId(950) }, { ...world.ports, roster });
    expect(known).toContain('Elin har gjestekonto');
    // While Teams does not answer nobody knows; it is looked at once more before the card goes out.
    await press(1, 'guest.invite', { ...data, guest: personId(951) });
    await world.ports.directory.learnPerson(samplePerson(951, { signInName: ext }));
    await world.look();
    await world.look();
    expect(to(951)).toEqual([]);
    expect(to(1, noteTitle)[0]?.card).toContain(say('nb', 'chairNote.guestAccountThen'));
    expect(await writes('Hei', 951)).toBe(
      say('nb', 'guest.refused.notInvited', { chair: 'Person 1 eller Person 2', group: group.name }),
    );
  });

  it('stays with the case when the chair is replaced: the new one is told, the old one can do nothing more', async () => {
    await invites(personId(guest));
    await world.look();
    const stored = await world.ports.groups.find(world.key);
    const next = { ...group, chair: personId(105), deputyChair: undefined };
    const saved = { revision: 2, at: world.now(), by: 'test', group: next };
    await world.ports.groups.save(saved, stored?.etag);
    await writes('Til den nye');
    await world.look();
    expect([to(105, 'Til den nye').length, to(1, 'Til den nye').length]).toEqual([1, 0]);
    const rows = world.rows();
    const n = (await about()).version;
    for (const verb of ['guest.invite', 'guest.end']) {
      const said = await press(1, verb, { c: caseA, n, guest: personId(other), guestLeaving: personId(guest) });
      expect(said).toContain('Det er det leder for Samordningsgruppen som gjør');
    }
    expect(world.rows()).toEqual(rows);
    expect(await press(105, 'guest.end', { c: caseA, n, guestLeaving: personId(guest) })).toContain('er avsluttet');
  });

  it('has only the own cases under «saker», of every group that has called them in, and no other of any', async () => {
    const nabo: Group = {
      ...sampleGroup(0, { id: 'nabo', name: 'Nabogruppen', chair: personId(3) }),
      automatic: false,
    };
    await world.ports.groups.save({ revision: 1, at: start, by: 'test', group: nabo }, undefined);
    await learn(3);
    await invites(personId(guest));
    const asked = saidIn((await sayAs(world.ports, guest, 'saker')) ?? { text: '' });
    expect(asked).toContain('Hallen');
    expect(asked).not.toContain(secret);
    expect(await press(guest, 'guest.open', { case: caseA })).toContain('Taket lekker.');
    expect(await press(guest, 'guest.open', { case: caseB })).not.toContain(secret);
    await press(3, 'case.raise', { g: 'nabo', c: 'N', title: 'Naboens sak' });
    await press(3, 'guest.invite', { g: 'nabo', c: raisedCaseId(personId(3), 'N'), n: 1, guest: personId(guest) });
    const both = saidIn((await sayAs(world.ports, guest, 'saker')) ?? { text: '' });
    expect([both.includes('Nabogruppen'), both.includes('Samordningsgruppen')]).toEqual([true, true]);
    const there = await press(guest, 'choose', { g: 'nabo', command: 'cases' });
    expect([there.includes('Naboens sak'), there.includes('Hallen')]).toEqual([true, false]);
    const inChannel = { isPersonal: false, channelId: group.channel.channelId, conversationId: 'x' };
    expect(saidIn((await sayAs(world.ports, guest, 'saker', inChannel)) ?? { text: '' })).not.toContain('Hallen');
  });

  it('is told to the deputy chair when the chair cannot be reached', async () => {
    await invites(personId(guest));
    world.teams.answer = ({ conversation }: Sent) => (conversation === `chat:${chairId}` ? notInstalled : undefined);
    await writes('Hei');
    await world.look();
    expect(world.sent.filter(({ conversation }) => conversation === `chat:${deputyChairId}`)).toHaveLength(1);
  });
});
