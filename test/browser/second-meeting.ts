import { expect, it } from '@jest/globals';
import { accessibilityFaults } from './support/accessibility-faults';
import { boardRows } from './support/board-rows';
import type { Cast } from './support/cast';

/** From the first meeting's late replies to the second meeting's board: needs the first week to have been played. */
export function secondMeeting(cast: Cast): void {
  it('corrects the posted board where it stands, and takes nothing from somebody who is writing', async () => {
    const { channel, chair, page, stage } = cast;
    const writing = chair.column.getByRole('textbox', { name: /^Skriv til/ });
    cast.clock.putForwardTo('2026-11-24T06:30:00Z');
    const late = await cast.desk('organisasjon', cast.phone);
    await late.fills({ Kritisk: true, 'Kort forklart': 'Lønnskjøringen står' });
    await writing.fill('Vi må snakke om');
    await late.presses('Send');
    await late.cardShows('kom etter fristen');
    await late.leave();
    await channel.board.getByText('Lønnskjøringen står').waitFor();
    await chair.shows('Et område har meldt kritisk');
    await writing.and(page.locator(':focus')).waitFor();
    expect(await writing.inputValue()).toBe('Vi må snakke om');

    const helse = await cast.desk('helse');
    await helse.presses('Rett svaret');
    await helse.cardShows('Hvordan er situasjonen?');
    expect(await helse.card.getByLabel('Kort forklart').inputValue()).toBe('Sykehjemmet er fullt');
    await helse.fills({ Anstrengt: true, 'Kort forklart': 'To rom er ledige igjen' });
    await helse.presses('Send');
    await helse.cardShows('Statusmeldingen er rettet');
    await channel.board.getByText('To rom er ledige igjen').waitFor();
    expect(await boardRows(channel.board)).toMatchObject({
      'Helse og velferd': ['▲ Anstrengt To rom er ledige igjen'],
      Organisasjon: ['■ Kritisk · kom etter fristen Lønnskjøringen står'],
    });
    expect(await channel.boards.count()).toBe(1);
    await stage.picture(page, 'corrected');
    await helse.leave();
  });

  it('takes «no change» as one press the week after, and says since when', async () => {
    const { chair } = cast;
    await chair.writes('lukk');
    await chair.shows('Møtet tirsdag 24. november kl. 09.00 er lukket.');
    cast.clock.putForwardTo('2026-11-27T09:00:00Z');
    await chair.writes('samle inn');
    await chair.shows('Møtet tirsdag 1. desember kl. 09.00 er åpnet.');
    const helse = await cast.desk('helse');
    await helse.cardShows('Status til møtet tirsdag 1. desember');
    await helse.presses('Ingen endring');
    await helse.cardShows(/▲ Anstrengt, uendret siden .*24\. november/);
    await cast.stage.picture(cast.page, 'no-change');
    await helse.leave();
  });

  it('asks about what was typed before «no change», and sends it when told to', async () => {
    const byutvikling = await cast.desk('byutvikling');
    await byutvikling.cardShows('Status til møtet tirsdag 1. desember');
    await byutvikling.fills({ 'Kort forklart': 'Byggesak er i rute' });
    await byutvikling.presses('Ingen endring');
    await byutvikling.cardShows('Du har skrevet noe som ikke er sendt.');
    expect(await byutvikling.card.getByLabel('Kort forklart').inputValue()).toBe('Byggesak er i rute');
    expect(await accessibilityFaults(cast.page)).toEqual([]);
    await cast.stage.picture(cast.page, 'typed-something');
    await byutvikling.presses('Send det jeg har skrevet');
    await byutvikling.cardShows('Statusmeldingen er mottatt');
    expect(await byutvikling.cardText()).toContain('Byggesak er i rute');
    await byutvikling.leave();
  });

  it('ticks an action off from the next card, and the posted log follows', async () => {
    const { channel, chair, page, phone, stage } = cast;
    await chair.writes('post');
    await chair.shows('2 av 7 områder har svart');
    await channel.cardShows('Skaffe lydteknikere');
    const kultur = await cast.desk('kultur', phone);
    await kultur.cardShows('Status til møtet tirsdag 1. desember');
    await kultur.presses('Flere felt');
    expect(await kultur.cardText()).toMatch(/Meldt .*24\. november.*To lydteknikere/);
    expect(await kultur.card.getByLabel('Behov', { exact: true }).inputValue()).toBe('');
    await kultur.fills({ Normal: true, 'Aksjonspunkt 1 er ferdig': true });
    expect(await accessibilityFaults(phone)).toEqual([]);
    await stage.picture(phone, 'phone-tick');
    await kultur.presses('Send');
    await kultur.cardShows('✓ Skaffe lydteknikere');
    await kultur.leave();
    await channel.board.getByText('bedre enn sist').first().waitFor();
    await channel.cardShows(/Ferdig siden sist.*Skaffe lydteknikere/s);
    expect(await channel.boards.count()).toBe(2);
    expect(await boardRows(channel.board)).toMatchObject({
      'Helse og velferd': [expect.stringContaining('uendret siden'), '▲ Anstrengt'],
      'Kultur og idrett': [expect.stringMatching(/^● Normal .*bedre enn sist/), '▲ Anstrengt'],
      Organisasjon: ['○ Ikke mottatt', '■ Kritisk'],
    });
    expect(await accessibilityFaults(page)).toEqual([]);
    await stage.picture(page, 'second-meeting');
    const board = await cast.desk('channel', phone);
    await stage.picture(phone, 'phone-board');
    expect(await accessibilityFaults(phone)).toEqual([]);
    await board.leave();
  });

  it('has given the browser nothing to complain about', () => {
    expect(cast.stage.complaints).toEqual([]);
  });
}
