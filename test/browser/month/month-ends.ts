import { expect, it } from '@jest/globals';
import type { MonthCast } from '../support/month-cast';

/** The chair is ill in the third week, and the deputy chair does the chair's part; the fourth is as usual. */
export function monthEnds(cast: MonthCast): void {
  it('registers what is agreed in the meeting, from the channel', async () => {
    const { channel } = cast;
    await channel.writes('aksjon Lage turnus for natten');
    const form = channel.column.locator('.card').filter({ has: channel.page.getByRole('button', { name: 'Lagre' }) });
    await form.last().getByRole('button', { name: 'Lagre' }).click();
    await channel.column.locator('.card').filter({ hasText: 'Lage turnus for natten' }).first().waitFor();
  });

  it('lets the deputy chair lead while the chair is ill', async () => {
    cast.clock.putForwardTo('2026-11-13T10:00:00Z');
    await cast.as('leder', async (chair) => {
      await chair.writes('borte til 20.11.');
      await chair.shows('20. november');
    });
    cast.clock.putForwardTo('2026-11-15T08:00:05Z');
    await cast.as('oppvekst', async (oppvekst) => {
      await oppvekst.cardShows('Status til møtet tirsdag 17. november');
      await oppvekst.fills({ Anstrengt: true, 'Kort forklart': 'Mange lærere syke' });
      await oppvekst.presses('Send');
      await oppvekst.cardShows('Statusmeldingen er mottatt');
    });
    cast.clock.putForwardTo('2026-11-17T06:00:05Z');
    await cast.as('nestleder', async (deputy) => {
      await deputy.shows('1 av 2 områder');
      await cast.stage.guidePicture(deputy.card, 'oversikt-ved-fristen');
    });
    cast.clock.putForwardTo('2026-11-17T07:30:05Z');
    await cast.channel.column.getByText('Mange lærere syke').first().waitFor();
    cast.clock.putForwardTo('2026-11-17T09:01:00Z');
    await cast.as('nestleder', async (deputy) => {
      await deputy.shows('Utkast til oppsummering, møtet tirsdag 17. november');
    });
  });

  it('is as before in the fourth week', async () => {
    cast.clock.putForwardTo('2026-11-22T08:00:05Z');
    await cast.as('helse', (helse) => helse.cardShows('Status til møtet tirsdag 24. november'));
    cast.clock.putForwardTo('2026-11-24T06:00:05Z');
    await cast.as('leder', (chair) => chair.shows('2 av 2 områder'));
    cast.clock.putForwardTo('2026-11-24T07:30:05Z');
    await cast.channel.column.getByText('Saksliste tirsdag 24. november').first().waitFor();
    expect(cast.sentTo('ansatt')).not.toMatch(/Nattevakter|vikarpool|lærere syke/);
    expect(cast.stage.complaints).toEqual([]);
  });
}
