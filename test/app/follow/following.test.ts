import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Person } from '../../../src/domain/person';
import { answerText } from '../../../src/teams/answer-text';
import { personId, samplePerson } from '../../support/sample';
import { saidIn } from '../../support/press-as';
import { aPublication, postPublication } from '../../support/a-publication';
import { aTown, noon, type Town } from './a-town';

let town: Town;
beforeEach(async () => {
  town = await aTown();
});

async function says(person: number, text: string, sender: object = {}): Promise<string> {
  const turn = {
    sender: {
      tenantId: town.group.tenantId,
      personId: personId(person),
      name: `Person ${person}`,
      serviceUrl: 'https://smba.example/',
      conversationId: `chat:${personId(person)}`,
      isPersonal: true,
      channelId: undefined,
      team: undefined,
      channelName: undefined,
      locale: 'nb-NO',
      activityId: `says ${text}`,
      ...sender,
    },
    language: 'nb' as const,
    afterwards: () => undefined,
  };
  const answer = await answerText(town.ports, turn, text);
  return answer === undefined ? '' : saidIn(answer);
}

const guest: Partial<Person> = { signInName: 'gjest_annet.example#ext#@kommune.example' };

describe('somebody who wants to follow', () => {
  it.each(['følg', 'Følg med', 'abonner', 'follow', 'subscribe'])('is given the form by «%s»', async (text) => {
    const said = await says(601, text);
    expect(said).toContain('follow.save');
    expect(said).toContain('og ikke noe annet');
  });

  it('is asked which group when there are several, and gets the form of the one chosen', async () => {
    const other = { ...town.group, id: 'nabo', name: 'Nabogruppen' };
    await town.ports.groups.save({ revision: 1, at: noon, by: 'test', group: other }, undefined);
    const said = await says(601, 'følg');
    expect(said).toContain('Nabogruppen');
    expect(said).toContain('Samordningsgruppen');
    const form = saidIn(await town.press(601, 'follow.show', { g: 'nabo' }));
    expect(form).toContain('Nabogruppen');
    for (let more = 0; more < 7; more += 1) {
      const group = { ...town.group, id: `g${more}`, name: `Gruppe ${more}` };
      await town.ports.groups.save({ revision: 1, at: noon, by: 'test', group }, undefined);
    }
    expect(await says(601, 'følg')).toContain('follow.pick');
    expect(saidIn(await town.press(601, 'follow.pick', { g: undefined, group: 'g3' }))).toContain('Gruppe 3');
    expect(saidIn(await town.press(601, 'follow.pick', { group: 'finnesikke' }))).toContain('kortet');
  });

  it('sees in `følger` what they follow, and what it is to stop', async () => {
    expect(await says(601, 'følger')).toContain('Du følger ingen grupper');
    await town.follows(601, ['board', 'decisions'], 'weekly');
    const said = await says(601, 'følger');
    expect(said).toContain('situasjonen i områdene og beslutninger');
    expect(said).toContain('samlet mandag kl. 08.00');
    await town.press(601, 'follow.stop', { r: 1 });
    expect(await says(601, 'følger')).toContain('Du følger ingen grupper');
  });

  it('never does so with a guest account, by command or by a forged press, also as a member', async () => {
    await town.ports.directory.learnPerson(samplePerson(602, guest));
    expect(await says(602, 'følg')).toContain('gjestekonto');
    expect(saidIn(await town.follows(602))).toContain('gjestekonto');
    const stored = await town.ports.groups.find(town.key);
    const group = { ...town.group, members: [{ person: personId(602) }] };
    await town.ports.groups.save({ revision: 2, at: noon, by: 'test', group }, stored?.etag);
    expect(saidIn(await town.follows(602))).toContain('gjestekonto');
    expect(await town.subscription(602)).toBeUndefined();
  });

  it('is asked about at Teams when it is not known whether the account is a guest’s, and not let in unseen', async () => {
    const stranger = { id: personId(700), name: 'Ny', tenantId: town.group.tenantId };
    const members: { value: readonly Person[] | undefined } = { value: undefined };
    town = await aTown({}, { roster: { membersOf: () => Promise.resolve(members.value) } });
    expect(await says(700, 'følg')).toContain('hvilken konto');
    expect(saidIn(await town.follows(700))).toContain('hvilken konto');
    members.value = [{ ...stranger, ...guest }];
    expect(await says(700, 'følg')).toContain('gjestekonto');
    town = await aTown({}, { roster: { membersOf: () => Promise.resolve(members.value) } });
    members.value = [{ ...stranger, signInName: 'ny@kommune.example' }];
    expect(saidIn(await town.follows(700))).toContain('Lagret');
  });

  it.each([
    ['group', 601, false],
    ['group', 101, true],
    ['group', 604, true],
    ['nobody', 1, false],
    ['nobody', 601, false],
  ] as const)('of a group that admits %s: person %i is let in: %s', async (followers, person, isIn) => {
    town = await aTown({ followers, leaders: [{ person: personId(604) }] });
    const before = town.rows();
    expect((await says(person, 'følg')).includes('follow.save')).toBe(isIn);
    const said = saidIn(await town.follows(person));
    expect(said.includes('Lagret')).toBe(isIn);
    if (!isIn) {
      expect(said).not.toContain(town.group.name);
      expect(town.rows()).toEqual(before);
    }
  });

  it('does nothing in the channel, where the others read it', async () => {
    const channel = { isPersonal: false, channelId: town.group.channel.channelId };
    const before = town.rows();
    expect(await says(601, 'følg', channel)).toContain('personlige');
    expect(await says(601, 'følger', channel)).toContain('personlige');
    expect(saidIn(await town.press(601, 'follow.save', { r: 0, pace: 'now', summary: 'true' }, channel))).toContain(
      'personlige',
    );
    expect(town.rows()).toEqual(before);
  });
});

describe('a choice', () => {
  it('keeps what was chosen last: a redelivered press changes nothing, an old card shows how it is', async () => {
    const first = { activityId: 'a1' };
    await town.press(601, 'follow.save', { r: 0, pace: 'now', summary: 'true' }, first);
    await town.press(601, 'follow.save', { r: 1, pace: 'weekly', board: 'true' }, { activityId: 'a2' });
    const before = town.rows();
    await town.press(601, 'follow.save', { r: 0, pace: 'now', summary: 'true' }, first);
    expect(town.rows()).toEqual(before);
    const stale = saidIn(await town.press(601, 'follow.save', { r: 1, pace: 'now', critical: 'true' }));
    expect(stale).toContain('Du har valgt noe annet');
    expect(town.rows()).toEqual(before);
    expect(await town.subscription(601)).toMatchObject({ topics: ['board'], pace: 'weekly', choice: 2 });
  });

  it('to stop is one press, from the form and from anything that was sent, and holds when it is redelivered late', async () => {
    await town.follows(601);
    await postPublication(town.ports, town.key, aPublication(1));
    await town.live(noon);
    expect(town.got(601)[0]).toContain('follow.leave');
    const leave = { activityId: 'leave' };
    expect(saidIn(await town.press(601, 'follow.leave', {}, leave))).toContain('Du følger ikke Samordningsgruppen');
    expect((await town.subscription(601))?.endedAt).toBe(noon);
    expect(await town.ports.desk.list(town.key, 'subscription')).toEqual([]);
    await town.follows(601, ['summary'], 'now', 2);
    await town.press(601, 'follow.leave', {}, leave);
    expect((await town.subscription(601))?.endedAt).toBeUndefined();
    expect(await town.ports.desk.list(town.key, 'subscription')).toHaveLength(1);
    await town.press(601, 'follow.stop', { r: 3 });
    expect(await town.ports.desk.list(town.key, 'subscription')).toEqual([]);
  });

  it('of nothing at all, or of nonsense, is asked again and stored by nobody', async () => {
    const before = town.rows();
    for (const data of [
      { pace: 'now' },
      { pace: 'aldri', summary: 'true' },
      { summary: 'true' },
      { pace: ['now', 'daily'], summary: 'true' },
      { pace: 'now', summary: 'x', board: '{}' },
    ]) {
      const said = saidIn(await town.press(601, 'follow.save', { r: 0, ...data }));
      expect(said).toContain('follow.save');
      expect(said).not.toContain('Lagret');
    }
    expect(town.rows()).toEqual(before);
  });

  it('of somebody else’s group, or of a group that is not there, is told nothing', async () => {
    const before = town.rows();
    for (const verb of ['follow.show', 'follow.save', 'follow.stop', 'follow.leave']) {
      for (const g of ['finnesikke', '../samordning', 7, undefined]) {
        const said = saidIn(await town.press(601, verb, { g, r: 0, pace: 'now', summary: 'true' }));
        expect(said).not.toContain('Samordning');
      }
      const elsewhere = { tenantId: '10000000-0000-4000-8000-00000000000f' };
      const said = saidIn(await town.press(601, verb, { r: 0, pace: 'now', summary: 'true' }, elsewhere));
      expect(said).not.toContain(town.group.name);
    }
    // Who does not follow has nothing to stop, and learns nothing of the group by trying.
    expect(saidIn(await town.press(601, 'follow.leave'))).not.toContain(town.group.name);
    expect(town.rows()).toEqual(before);
  });
});
