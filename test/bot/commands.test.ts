import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeetingPlayer, textOf } from '../support/meeting-player';

describe('commands', () => {
  let play: MeetingPlayer;
  beforeAll(async () => {
    play = await MeetingPlayer.withOpenMeeting();
  });
  afterAll(() => play.close());

  /** What the bot says or shows after a message, as text. */
  async function answerTo(key: string, text: string): Promise<string> {
    const before = play.teams.sentTo(key).length;
    await play.teams.as(key).says(text);
    return textOf(await play.teams.waitFor(() => play.teams.sentTo(key)[before], { what: `an answer to ${text}` }));
  }

  it.each(['hjelp', 'HJELP', 'help', 'hi', 'Hei', 'hello', '  hjelp  ', 'hjelp!'])('helps on «%s»', async (text) => {
    expect(await answerTo('helse', text)).toContain('status');
  });

  it('answers anything else with help, never with silence', async () => {
    for (const text of ['vet ikke', '<b>', 'status status status', '🙂', 'a'.repeat(10_000), '${x}', '/samle']) {
      expect(await answerTo('kultur', text)).toContain('Det forsto jeg ikke');
    }
  });

  it.each(['situasjonsbilde', 'Tavle', 'board', 'situasjonsbilete'])('shows the board on «%s»', async (text) => {
    expect(await answerTo('it', text)).toContain('Helse og velferd');
  });

  it.each(['aksjoner', 'tiltak', 'actions', 'Aksjonar'])('shows the log on «%s»', async (text) => {
    expect(await answerTo('it', text)).toContain('AdaptiveCard');
  });

  it.each(['samle inn', 'collect', 'post', 'publiser', 'mangler', 'missing', 'lukk'])(
    'tells somebody else than the chair who the chair is, on «%s»',
    async (text) => {
      expect(await answerTo('helse', text)).toContain('Ingrid Solbakken');
    },
  );

  it('gives a stranger nothing of the group', async () => {
    for (const text of ['status', 'tavle', 'aksjoner', 'mangler', 'samle inn', 'aksjon Ta over']) {
      expect(await answerTo('ansatt', text)).toContain('ikke med i noen samordningsgruppe');
    }
  });

  it('never says who is missing in the channel', async () => {
    await play.teams.as('leder').saysInChannel('mangler');
    const thread = await play.teams.waitFor(() => play.teams.threads().find(({ replies }) => replies.length > 0));
    expect(textOf(thread.replies[0])).toContain('personlige chatten');
    expect(textOf(thread.replies[0])).not.toContain('Tore Åsheim');
  });

  it('does not show the board in the channel before the chair has posted it', async () => {
    await play.teams.as('helse').saysInChannel('tavle');
    const thread = await play.teams.waitFor(() =>
      play.teams.threads().find(({ root, replies }) => root.text.includes('tavle') && replies.length > 0),
    );
    expect(textOf(thread.replies[0])).toContain('ikke lagt ut');
  });

  it('lets only chair and deputy chair save an action, whoever sees the form in the channel', async () => {
    await play.teams.as('nestleder').saysInChannel('tiltak Bestille flere tester');
    const thread = await play.teams.waitFor(() =>
      play.teams.threads().find(({ root, replies }) => root.text.includes('Bestille') && replies.length > 0),
    );
    const [form] = thread.replies;
    if (form === undefined) throw new Error('no form');
    const refused = await play.teams.as('ansatt').presses(form, 'action.save');
    expect(refused.text).toContain('Ingrid Solbakken');
    expect(await answerTo('it', 'tiltak')).not.toContain('Bestille flere tester');
    await play.teams.as('nestleder').presses(form, 'action.save', { text: 'Bestille flere tester' });
    await play.teams
      .as('nestleder')
      .presses(form, 'action.save', { text: 'Bestille flere tester' }, { card: form.card ?? {} });
    const log = await answerTo('it', 'tiltak');
    expect(log.split('Bestille flere tester').length - 1).toBe(1);
  });

  it('speaks the language the person has chosen, on cards too', async () => {
    expect(await answerTo('okonomi', 'språk nynorsk')).toContain('skriv eg nynorsk');
    expect(await answerTo('okonomi', 'mangler')).toContain('leiar');
    await play.teams.as('okonomi').says('status');
    const [first, second] = await play.teams.waitFor(() =>
      play.cards('okonomi').length === 2 ? play.cards('okonomi') : undefined,
    );
    expect(textOf(second)).toContain('Korleis');
    await play.teams.waitFor(() => textOf(first).includes('Korleis') || undefined, {
      what: 'the first copy in nynorsk',
    });
    expect(await answerTo('okonomi', 'language klingon')).toContain('nynorsk');
  });

  it('sends one more copy of the card on «status», and no second one when the message is redelivered', async () => {
    const before = play.cards('byutvikling').length;
    await play.teams.as('byutvikling').says('Status');
    await play.teams.waitFor(() => play.cards('byutvikling').length === before + 1 || undefined);
    await play.answers('byutvikling', { level: 'normal', text: 'Begge kopier følger med' });
    await play.teams.waitFor(
      () => play.cards('byutvikling').every((card) => textOf(card).includes('Begge kopier')) || undefined,
      { what: 'both copies' },
    );
  });
});
