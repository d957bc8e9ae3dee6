import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { textOf } from '../support/meeting-player';
import { SetupPlayer } from '../support/setup-player';

const told = (outcome: { readonly card?: unknown; readonly text?: string | undefined }) =>
  outcome.text ?? JSON.stringify(outcome.card);

describe('a group is set up in Teams', () => {
  let play: SetupPlayer;
  beforeEach(async () => {
    play = await SetupPlayer.start();
  });
  afterEach(() => play.close());

  it('goes from nothing to a group and its first collected meeting', async () => {
    const entry = await play.installs('leder');
    expect(textOf(entry)).toContain('Ingrid Solbakken la til appen');
    const review = await play.fillsIn('leder');
    expect(told(review)).toContain('Opprett gruppen');
    const created = await play.pressTitled('leder', 'Opprett gruppen');
    expect(told(created)).toContain('Samordningsgruppen er satt opp');
    const [group] = await play.groups();
    expect(group).toMatchObject({
      id: 'samordningsgruppen',
      chair: play.id('leder'),
      deputyChair: play.id('nestleder'),
      channel: { teamId: play.general, channelId: play.general },
      meeting: { weekday: 'tuesday', time: '09:00' },
      focusAreas: ['Fravær', 'Beredskap'],
      areas: [
        { id: 'helse-og-velferd', coordinators: [{ person: play.id('helse') }] },
        { id: 'oppvekst', coordinators: [{ person: play.id('oppvekst') }] },
      ],
    });
    await play.teams.waitFor(() => textOf(play.cards()[0]).includes('er satt opp') || undefined, {
      what: 'the card in the channel to say so to everybody',
    });
    expect(play.cards()).toHaveLength(1);
    expect(textOf(await play.finds('leder', 'Du leder Samordningsgruppen'))).toContain('tirsdag 3. november');
    expect(textOf(await play.finds('leder', 'Du leder Samordningsgruppen'))).toContain('Bjarne Myhre');
    expect(textOf(await play.finds('helse', 'Du svarer for Helse og velferd'))).toContain('2 døgn før hvert møte');
    await play.finds('helse-stedfortreder', 'Du står i for Helse og velferd');
    await play.finds('nestleder', 'Du er nestleder');

    await play.teams.as('leder').says('samle inn');
    const card = await play.finds('helse', 'status.send');
    await play.finds('oppvekst', 'status.send');
    const receipt = await play.teams.as('helse').presses(card, 'status.send', { level: 'normal', text: 'Alt i orden' });
    expect(JSON.stringify(receipt.card)).toContain('Alt i orden');
    await play.teams.as('leder').says('post');
    await play.teams.waitFor(() => play.cards().find((message) => textOf(message).includes('Alt i orden')), {
      what: 'the board in the channel',
    });
  });

  it('posts one card when the app is added twice, and keeps what was filled in', async () => {
    await play.installs('leder');
    await play.pressTitled('leder', 'Fyll ut');
    await play.pressTitled('leder', 'Neste', { name: 'Kriseledelsen' });
    await play.teams.team.removes('leder');
    await play.teams.team.installs('nestleder');
    await play.teams.quiet(500);
    expect(play.cards()).toHaveLength(1);
    const again = await play.pressTitled('nestleder', 'Fyll ut');
    expect(told(again)).toContain('Kriseledelsen');
    expect(told(again)).toContain('Ingrid Solbakken la til appen');
  });

  it('posts the card again when it was deleted', async () => {
    const entry = await play.installs('leder');
    play.teams.deleteMessage(entry);
    await play.teams.team.installs('leder');
    await play.entry();
    expect(play.cards()).toHaveLength(1);
  });

  it('changes no role and says so when the team has a group already', async () => {
    await play.installs('leder');
    await play.fillsIn('leder');
    await play.pressTitled('leder', 'Opprett gruppen');
    await play.teams.waitFor(() => textOf(play.cards()[0]).includes('er satt opp') || undefined);
    const [before] = await play.groups();
    await play.teams.team.removes('ansatt');
    await play.teams.team.installs('ansatt');
    await play.teams.quiet(500);
    expect(play.cards()).toHaveLength(1);
    expect(await play.groups()).toEqual([before]);
  });

  it('lets nobody outside the team see or fill in anything', async () => {
    await play.installs('leder');
    await play.pressTitled('leder', 'Fyll ut');
    await play.pressTitled('leder', 'Neste', { name: 'Kriseledelsen' });
    await play.teams.team.loses('kultur', 'leder');
    const [entry] = play.cards();
    if (entry === undefined) throw new Error('no card');
    const outside = await play.teams.as('kultur').presses(entry, 'Fyll ut');
    expect(outside.text).toContain('Bare de som er i teamet');
    expect(told(outside)).not.toContain('Kriseledelsen');
    const data = { v: 1, verb: 'setup.save', s: 'setup-000000000000000000000000', part: 'times', then: 'people', r: 1 };
    const forged = await play.teams.as('leder').sends(entry, { type: 'Action.Execute', verb: 'setup.save' }, data);
    expect(forged.card).toBeUndefined();
  });

  it('lets somebody who is neither chair nor offered it fill in, and not create', async () => {
    await play.installs('leder');
    const review = await play.fillsIn('ansatt');
    expect(told(review)).not.toContain('"setup.create"');
    expect(told(review)).toContain('Ingrid Solbakken');
    const [entry] = play.cards();
    const [setupId = ''] = /setup-[0-9a-f]{24}/.exec(textOf(entry)) ?? [];
    const forged = { v: 1, verb: 'setup.create', s: setupId, r: 6, l: 'nb' };
    if (entry === undefined) throw new Error('no card');
    const tried = await play.teams.as('ansatt').sends(entry, { type: 'Action.Execute', verb: 'setup.create' }, forged);
    expect(tried.text).toContain('Gruppen opprettes av Ingrid Solbakken');
    expect(await play.groups()).toEqual([]);
  });

  it('is taken up by another where it was left, who names somebody else as chair', async () => {
    await play.installs('ansatt');
    await play.pressTitled('ansatt', 'Fyll ut');
    await play.pressTitled('ansatt', 'Neste', { name: 'Kriseledelsen' });
    const resumed = await play.pressTitled('nestleder', 'Fyll ut');
    expect(told(resumed)).toContain('Oppsett 2 av 5');
    await play.pressTitled('nestleder', 'Neste', { chair: play.id('nestleder') });
    await play.pressTitled('nestleder', 'Neste', { areaName: 'Helse', coordinator: play.id('helse') });
    await play.pressTitled('nestleder', 'Neste');
    expect(told(await play.pressTitled('nestleder', 'Opprett gruppen'))).toContain('Kriseledelsen er satt opp');
    expect(await play.groups()).toMatchObject([{ chair: play.id('nestleder'), name: 'Kriseledelsen' }]);
    await play.finds('nestleder', 'Du leder Kriseledelsen');
  });

  it('does not let two at once overwrite each other unseen', async () => {
    await play.installs('leder');
    await play.pressTitled('leder', 'Fyll ut');
    await play.pressTitled('nestleder', 'Fyll ut');
    await play.pressTitled('leder', 'Neste', { name: 'Kriseledelsen' });
    const late = await play.pressTitled('nestleder', 'Neste', { name: 'Samordningsgruppen' });
    expect(told(late)).toContain('Ingrid Solbakken har endret oppsettet');
    expect(told(late)).toContain('Kriseledelsen');
    const again = await play.pressTitled('nestleder', 'Neste', { name: 'Samordningsgruppen' });
    expect(told(again)).toContain('Oppsett 2 av 5');
  });

  it('says at the field what is wrong, in the words of the form', async () => {
    await play.installs('leder');
    await play.pressTitled('leder', 'Fyll ut');
    const times = await play.pressTitled('leder', 'Neste', { name: '', askBefore: 'PT4H', deadlineBefore: 'P1D' });
    expect(told(times)).toContain('Navn på gruppen: Må fylles ut.');
    const order = await play.pressTitled('leder', 'Neste', { name: 'G', askBefore: 'PT4H', deadlineBefore: 'P1D' });
    expect(told(order)).toContain('Kortene må gå ut før svarfristen.');
    await play.pressTitled('leder', 'Neste', { name: 'G', askBefore: 'P2D', deadlineBefore: 'PT2H' });
    const people = await play.pressTitled('leder', 'Neste', { chair: play.id('leder'), deputyChair: play.id('leder') });
    expect(told(people)).toContain('Nestlederen må være en annen enn lederen.');
    const outside = await play.pressTitled('leder', 'Neste', { chair: play.id('fremmed') });
    expect(told(outside)).toContain('er ikke i teamet');
    await play.pressTitled('leder', 'Neste', { chair: play.id('leder'), deputyChair: 'none' });
    const review = await play.pressTitled('leder', 'Neste').then(() => play.pressTitled('leder', 'Neste'));
    expect(told(review)).toContain('Gruppen må ha minst ett område.');
    expect(told(review)).not.toContain('setup.create');
  });

  it('is asked for in another channel with «oppsett», and the group lives there', async () => {
    await play.installs('leder');
    const channelId = play.teams.town.team.channels.at(-1)?.id ?? '';
    await play.teams.as('leder').saysInChannel('oppsett');
    const entry = await play.entry(channelId);
    await play.fillsIn('leder', entry);
    await play.pressTitled('leder', 'Opprett gruppen', {}, entry);
    expect(await play.groups()).toMatchObject([{ channel: { channelId } }]);
  });
});
