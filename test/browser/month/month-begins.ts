import { expect, it } from '@jest/globals';
import { accessibilityFaults } from '../support/accessibility-faults';
import type { MonthCast } from '../support/month-cast';

/** From a team without a group to the first meeting's board and agenda. */
export function monthBegins(cast: MonthCast): void {
  it('sets the group up from the card in the channel', async () => {
    const { page, stage } = cast;
    const channel = await cast.channel.open();
    await channel.column.getByLabel(/^Mer for/).click();
    await channel.column.getByRole('button', { name: 'Legg til appen i teamet' }).click();
    const card = channel.column.locator('.card').last();
    await card.getByText('Sett opp en samordningsgruppe').waitFor();
    await stage.guidePicture(card, 'oppsett-kort');
    await channel.presses('Fyll ut');
    await channel.cardShows('Oppsett 1 av 5');
    await channel.fills({ 'Navn på gruppen': 'Samordningsgruppen', Møtedag: 'tirsdag', 'Møtet begynner': '09:00' });
    await stage.picture(page, 'set-up-times');
    expect(await accessibilityFaults(page)).toEqual([]);
    await channel.presses('Neste');
    await channel.cardShows('Oppsett 2 av 5');
    await cast.stage.whole.teams.quiet(700);
    await channel.fills({ Leder: 'Ingrid Solbakken', Nestleder: 'Håkon Ødegård' });
    await stage.picture(page, 'set-up-people');
    await channel.presses('Neste');
    await channel.cardShows('Oppsett 3 av 5');
    await cast.stage.whole.teams.quiet(700);
    await channel.fills({
      'Navn på området': 'Helse og velferd',
      Koordinator: 'Kari-Anne Bjørnstad-Mælen',
      Stedfortreder: 'Amina Yusuf',
    });
    await channel.presses('Legg til området');
    await channel.cardShows('Amina Yusuf');
    // The card in the channel follows for everybody, and what is typed before that is gone.
    await cast.stage.whole.teams.quiet(700);
    await channel.fills({ 'Navn på området': 'Oppvekst og utdanning', Koordinator: 'Tore Åsheim' });
    await stage.guidePicture(channel.card, 'oppsett-omrader');
    await channel.presses('Neste');
    await channel.cardShows('Oppsett 4 av 5');
    await cast.stage.whole.teams.quiet(700);
    await channel.presses('Legg til i ledelsen');
    await channel.fills({ 'Person i ledelsen': leaderName(cast), Tittel: 'Kommunedirektør' });
    await channel.card.getByRole('button', { name: 'Legg til', exact: true }).click();
    await channel.cardShows('Kommunedirektør');
    await channel.presses('Neste');
    await channel.cardShows('Oppsett 5 av 5');
    await stage.picture(page, 'set-up-review');
    await channel.presses('Opprett gruppen');
    await channel.cardShows('Samordningsgruppen er satt opp');
    await cast.as('leder', (chair) => chair.shows('Du leder Samordningsgruppen'));
    await cast.as('helse', (helse) => helse.shows('Du er koordinator i Samordningsgruppen'));
  });

  it('asks the areas by itself, and takes a matter from one of them', async () => {
    await cast.as('kommunedirektor', (leader) => leader.writes('hei'));
    cast.clock.putForwardTo('2026-11-01T08:00:05Z');
    await cast.as('helse', async (helse) => {
      await helse.cardShows('Status til møtet tirsdag 3. november');
      await cast.stage.guidePicture(helse.card, 'statuskort');
      await helse.fills({ Kritisk: true, 'Kort forklart': 'Nattevakter mangler' });
      await helse.presses('Send');
      await helse.cardShows('Statusmeldingen er mottatt');
      await cast.stage.guidePicture(helse.card, 'kvittering');
      await helse.writes('sak Felles vikarpool for natten');
      await helse.cardShows('Meld en sak til Samordningsgruppen');
      await helse.presses('Meld saken');
      await helse.shows('Saken du meldte');
      await cast.stage.picture(cast.page, 'case-parked');
    });
    await cast.as('oppvekst', async (oppvekst) => {
      await oppvekst.fills({ Normal: true, 'Kort forklart': 'Alle skoler åpne' });
      await oppvekst.presses('Send');
      await oppvekst.cardShows('Statusmeldingen er mottatt');
    });
  });

  it('posts board, log and agenda as one thread', async () => {
    cast.clock.putForwardTo('2026-11-03T07:30:05Z');
    const { channel } = cast;
    const thread = channel.column.locator('.thread').filter({ hasText: 'Nattevakter mangler' });
    await thread.getByText('Saksliste tirsdag 3. november').first().waitFor();
    const text = await thread.innerText();
    expect(text.indexOf('Felles vikarpool for natten')).toBeGreaterThan(-1);
    await cast.stage.picture(cast.page, 'board-and-agenda');
    await cast.stage.guidePicture(thread, 'trad-i-kanalen');
    expect(await accessibilityFaults(cast.page)).toEqual([]);
  });
}

/** The name of the first leader of the sample municipality. */
function leaderName(cast: MonthCast): string {
  return cast.stage.whole.teams.people.get('kommunedirektor').name;
}
