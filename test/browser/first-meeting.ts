import { expect, it } from '@jest/globals';
import { accessibilityFaults } from './support/accessibility-faults';
import { boardRows } from './support/board-rows';
import type { Cast } from './support/cast';
import { firstAnswers } from './support/first-answers';

/** The first week: a new group, six answers in time, the board and the log in the channel. */
export function firstMeeting(cast: Cast): void {
  it('gives a stranger nothing of the group, and lets nobody in from another municipality', async () => {
    const { channel } = cast;
    await channel.column.getByLabel('Mer for Samordningsgruppen').click();
    await channel.column.getByRole('button', { name: 'Legg til appen i teamet' }).click();
    await channel.column.getByText('Kanal · Beredskap').waitFor();
    const stranger = await cast.desk('ansatt');
    for (const text of ['status', 'tavle']) {
      const answers = stranger.column.getByText('Du er ikke med i noen samordningsgruppe ennå');
      const before = await answers.count();
      await stranger.writes(text);
      await answers.nth(before).waitFor();
    }
    expect(await stranger.column.locator('.card').count()).toBe(0);
    await stranger.leave();
    const foreigner = await cast.desk('fremmed');
    await foreigner.writes('status');
    await foreigner.column.getByText('Boten slapp ikke inn det som ble sendt.').waitFor();
    await foreigner.leave();
  });

  it('takes an answer from the keyboard alone, once the level is chosen', async () => {
    const { chair, page } = cast;
    const { keyboard } = page;
    await chair.writes('samle inn');
    await chair.shows('Møtet tirsdag 24. november kl. 09.00 er åpnet. Statuskortet går nå til 7 områder.');
    const helse = await cast.desk('helse');
    await helse.cardShows('Frist: tirsdag 24. november kl. 07.00');
    expect(await helse.card.getByRole('button', { name: 'Ingen endring' }).count()).toBe(0);
    await helse.card.getByRole('button', { name: 'Send', exact: true }).focus();
    await keyboard.press('Enter');
    await helse.cardShows('Velg hvordan situasjonen er.');
    await cast.stage.picture(page, 'level-missing');
    await keyboard.press('ArrowUp');
    await keyboard.press('Tab');
    await keyboard.type('Sykehjemmet er fullt');
    for (const stop of ['Flere felt', 'Send']) {
      await keyboard.press('Tab');
      await helse.card.getByRole('button', { name: stop, exact: true }).and(page.locator(':focus')).waitFor();
    }
    await keyboard.press('Enter');
    await helse.cardShows('Statusmeldingen er mottatt');
    expect(await helse.cardText()).toMatch(/■ Kritisk\s+Sykehjemmet er fullt/);
    await helse.card.and(page.locator(':focus')).waitFor();
    await keyboard.press('Tab');
    await helse.card.getByRole('button', { name: 'Rett svaret' }).and(page.locator(':focus')).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await helse.leave();
  });

  it('takes the deputy’s answer on behalf of the area, and shows it to the coordinator', async () => {
    const deputy = await cast.desk('oppvekst-stedfortreder');
    await deputy.writes('status');
    await deputy.cardShows('Du svarer som stedfortreder for Tore Åsheim.');
    const coordinator = await cast.desk('oppvekst');
    await coordinator.fills({ Kritisk: true });
    await deputy.fills({ Normal: true, 'Kort forklart': 'Skolene går som vanlig' });
    expect(await coordinator.card.getByLabel('Kritisk').isChecked()).toBe(true);
    expect(await accessibilityFaults(cast.page)).toEqual([]);
    await deputy.presses('Send');
    await deputy.cardShows('fra Siv Grønnevik, på vegne av Tore Åsheim.');
    await coordinator.cardShows('fra Siv Grønnevik, på vegne av Tore Åsheim.');
    await deputy.leave();
    await coordinator.leave();
  });

  it('keeps what stands behind «Flere felt», from each area its own', async () => {
    for (const [key, fields] of Object.entries(firstAnswers)) {
      const coordinator = await cast.desk(key);
      await coordinator.presses('Flere felt');
      await coordinator.fills(fields);
      expect(await accessibilityFaults(cast.page)).toEqual([]);
      if (key === 'naering') await cast.stage.picture(cast.page, 'more-fields');
      await coordinator.presses('Send');
      await coordinator.cardShows('Statusmeldingen er mottatt');
      const texts = Object.values(fields).filter((value) => value !== true && !/^\d/.test(value));
      for (const text of texts) expect(await coordinator.cardText()).toContain(text);
      await coordinator.leave();
    }
  });

  it('can be answered on a phone without scrolling sideways', async () => {
    const { phone, stage } = cast;
    const kultur = await cast.desk('kultur', phone);
    await stage.picture(phone, 'phone');
    await kultur.presses('Flere felt');
    await kultur.fills({
      Anstrengt: true,
      'Kort forklart': 'Storsalen er i bruk',
      Behov: 'To lydteknikere',
      'Kan bidra med': 'Kulturhuset på dagtid',
    });
    expect(await accessibilityFaults(phone)).toEqual([]);
    await stage.picture(phone, 'phone-filled-in');
    await kultur.presses('Send');
    await kultur.cardShows('Kulturhuset på dagtid');
    await stage.picture(phone, 'phone-receipt');
    await kultur.leave();
  });

  it('tells the chair who is missing, and nobody else', async () => {
    await cast.chair.writes('mangler');
    const missing = await cast.chair.shows('1 av 7 områder har ikke svart');
    expect(await missing.innerText()).toMatch(/Organisasjon\W+Åse Nordbø fikk kortet/);
    const member = await cast.desk('it', cast.phone);
    await member.writes('mangler');
    await member.shows('Ingrid Solbakken eller Håkon Ødegård');
    expect(await accessibilityFaults(cast.phone)).toEqual([]);
    expect(await member.column.innerText()).not.toContain('Nordbø');
    await member.leave();
  });

  it('posts the board and the action log as one thread', async () => {
    const { chair, channel, page } = cast;
    await chair.writes('aksjon Skaffe lydteknikere');
    await chair.cardShows('Nytt aksjonspunkt');
    await chair.card.getByLabel('Ansvarlig').selectOption({ label: 'Per Øyvind Aasen' });
    await chair.card.getByLabel('Område').selectOption({ label: 'Kultur og idrett' });
    await chair.fills({ Frist: '2026-11-30' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await chair.presses('Lagre');
    await chair.cardShows('Aksjonspunktet er lagret');
    await chair.writes('post');
    await chair.shows('6 av 7 områder har svart');
    await channel.cardShows('Skaffe lydteknikere');
    expect(await boardRows(channel.board)).toMatchObject({
      Område: ['Dette møtet'],
      'Helse og velferd': ['■ Kritisk Sykehjemmet er fullt'],
      'Oppvekst og utdanning': ['● Normal · ved stedfortreder Skolene går som vanlig'],
      Byutvikling: ['▲ Anstrengt Byggesak ligger etter'],
      'Kultur og idrett': [expect.stringContaining('Behov: To lydteknikere')],
      'Næring, samferdsel, klima og miljø': [expect.stringContaining('Ferja er innstilt i helga')],
      'Økonomi og eiendom': [expect.stringContaining('Strømprisene stiger igjen')],
      Organisasjon: ['○ Ikke mottatt'],
    });
    expect(await channel.cardText()).toMatch(/Frist 30\. november · Per Øyvind Aasen · Kultur og idrett/);
    expect(await channel.boards.count()).toBe(1);
    await cast.stage.picture(page, 'posted');
  });
}
