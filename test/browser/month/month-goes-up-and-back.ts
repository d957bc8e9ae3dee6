import { expect, it } from '@jest/globals';
import type { MonthCast } from '../support/month-cast';

/** The first meeting's summary, a follower who sees only what is wide, and a matter to the leadership and back. */
export function monthGoesUpAndBack(cast: MonthCast): void {
  it('lets an employee follow', async () => {
    await cast.as('ansatt', async (follower) => {
      await follower.writes('følg');
      await follower.cardShows('Følg gruppen');
      await cast.stage.guidePicture(follower.card, 'folg');
      await follower.fills({ 'Hvor ofte': 'Med en gang' });
      await follower.presses('Følg');
      await follower.cardShows('Du følger gruppen');
    });
  });

  it('gives the chair a draft, and posts the full summary in the thread and the wide one to followers', async () => {
    cast.clock.putForwardTo('2026-11-03T09:01:00Z');
    await cast.as('leder', async (chair) => {
      await chair.cardShows('Utkast til oppsummering, møtet tirsdag 3. november');
      await cast.stage.guidePicture(chair.card, 'oppsummering-utkast');
      await chair.card.getByRole('button', { name: 'Endre: Situasjonen' }).click();
      await chair.card.getByLabel('Kan deles utenfor gruppen: Oppvekst og utdanning').check();
      await chair.presses('Lagre');
      await chair.cardShows('Ett punkt er merket');
      await chair.presses('Se gjennom og legg ut');
      await cast.stage.guidePicture(chair.card, 'oppsummering-se-gjennom');
      await chair.presses('Legg ut');
      await chair.cardShows('Oppsummeringen er lagt ut');
    });
    await cast.as('ansatt', async (follower) => {
      await follower.shows('Alle skoler åpne');
      await cast.stage.guidePicture(follower.card, 'til-den-som-folger');
    });
    expect(cast.sentTo('ansatt')).not.toMatch(/Nattevakter|vikarpool/);
  });

  it('takes the matter to a leader, and the answer back to thread, area and sender', async () => {
    await cast.as('leder', async (chair) => {
      await chair.writes('saker');
      await chair.cardShows('Felles vikarpool for natten');
      await chair.presses('Åpne saken');
      await chair.cardShows('Historikk');
      await cast.stage.guidePicture(chair.card, 'sak');
      await chair.card.getByRole('button', { name: 'Send opp', exact: true }).click();
      await chair.cardShows('Send saken til ledelsen');
      await chair.fills({ 'Hva ber dere om?': 'Beslutning', 'Hva gjelder det?': 'Kan vi opprette en felles pool?' });
      await chair.presses('Send opp');
      await chair.cardShows('Saken er sendt opp');
    });
    await cast.as('kommunedirektor', async (leader) => {
      await leader.cardShows('Kan vi opprette en felles pool?');
      await cast.stage.guidePicture(leader.card, 'til-ledelsen');
      await leader.card.getByRole('button', { name: 'Ta en beslutning' }).click();
      await leader.fills({ 'Hva er besluttet?': 'Ja, fra 1. desember' });
      await leader.presses('Send beslutningen');
      await leader.cardShows('Takk. Svaret er sendt til gruppen.');
    });
    await cast.channel.column.getByText('Ja, fra 1. desember').first().waitFor();
    await cast.as('helse', (helse) => helse.shows('Ja, fra 1. desember'));
    expect(cast.sentTo('kommunedirektor')).not.toMatch(/Nattevakter|Alle skoler/);
  });

  it('has the answer first on the next agenda', async () => {
    cast.clock.putForwardTo('2026-11-08T08:00:05Z');
    await cast.as('helse', async (helse) => {
      await helse.cardShows('Status til møtet tirsdag 10. november');
      await helse.presses('Ingen endring');
      await helse.cardShows('uendret siden');
    });
    cast.clock.putForwardTo('2026-11-10T07:30:05Z');
    const thread = cast.channel.column.locator('.thread').filter({ hasText: 'Saksliste tirsdag 10. november' });
    await thread.waitFor();
    const agenda = await thread.locator('.card').filter({ hasText: 'Saksliste tirsdag 10. november' }).innerText();
    expect(agenda.indexOf('Ja, fra 1. desember')).toBeGreaterThan(-1);
    expect(agenda.indexOf('Svar fra ledelsen')).toBeGreaterThan(-1);
    expect(agenda.indexOf('Svar fra ledelsen')).toBeLessThan(agenda.search(/Kritisk/));
    await cast.stage.picture(cast.page, 'answer-first');
  });
}
