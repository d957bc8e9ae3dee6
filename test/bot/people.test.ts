import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { say } from '../../src/views/words';
import { textOf } from '../support/meeting-player';
import { WeekPlayer } from '../support/week-player';

describe('people come and go in the middle of a meeting', () => {
  let play: WeekPlayer;
  const asked = (key: string) => play.cards(key).filter((card) => textOf(card).includes('status.send')).length;
  const successorForms = () => play.cards('leder').filter((card) => textOf(card).includes('"successor"'));

  beforeAll(async () => {
    play = await WeekPlayer.onSunday();
  });
  afterAll(() => play.close());

  it('«borte til 24.12» asks the deputy at once; receipt and board say on whose behalf', async () => {
    expect(textOf(await play.asks('helse', 'borte til 24.12'))).toContain('Amina Yusuf blir spurt');
    const card = await play.finds('helse-stedfortreder', 'status.send');
    const outcome = await play.teams
      .as('helse-stedfortreder')
      .presses(card, 'status.send', { level: 'strained', text: 'Fra stedfortreder' });
    expect(JSON.stringify(outcome.card)).toContain('Kari-Anne Bjørnstad-Mælen');
    const board = await play.asks('leder', 'tavle');
    expect(textOf(board)).toContain('Fra stedfortreder');
    expect((await play.area('helse'))?.reply?.onBehalfOf).toBe('Kari-Anne Bjørnstad-Mælen');
  });

  it('the button on the answer says that one is back', async () => {
    const answer = await play.finds('helse', '"back"');
    const outcome = await play.teams.as('helse').presses(answer, 'back');
    expect(JSON.stringify(outcome.card)).toContain(say('nb', 'away.backTitle'));
    expect((await play.area('helse'))?.awayUntil).toBeUndefined();
  });

  it('a day that cannot be read, or is over, gives the form, and the form takes another one', async () => {
    const form = await play.asks('oppvekst', 'borte til jul en gang');
    expect(textOf(form)).toContain('jul en gang');
    const past = await play.teams.as('oppvekst').presses(form, 'away', { day: '2026-10-01' });
    expect(JSON.stringify(past.card)).toContain(say('nb', 'planAnswer.refused.past'));
    expect(textOf(await play.asks('kultur', 'borte'))).toContain('"away"');
    const away = await play.teams.as('oppvekst').presses(form, 'away', { day: '2026-12-24' });
    expect(JSON.stringify(away.card)).toContain('Siv Grønnevik blir spurt');
    await play.comes('the deputy’s card', () => asked('oppvekst-stedfortreder') === 1);
  });

  it('says nothing of who is away in the channel', async () => {
    await play.teams.as('naering').saysInChannel('borte til 24.12');
    await play.teams.as('naering').saysInChannel('tilbake');
    await play.comes(
      'two answers',
      () => play.teams.threads().filter(({ replies }) => replies.length === 1).length === 2,
    );
    const said = JSON.stringify(play.teams.threads().map(({ replies }) => replies.map(textOf)));
    expect(said).not.toMatch(/AdaptiveCard|desember/);
    expect((await play.area('naering'))?.awayUntil).toBeUndefined();
  });

  it('somebody away whom nobody stands in for is told to the chair once', async () => {
    await play.asks('kultur', 'borte til fredag');
    const note = await play.finds('leder', say('nb', 'chairNote.noDeputyTitle'));
    expect(textOf(note)).toContain('Per Øyvind Aasen');
    await play.asks('kultur', 'borte til fredag');
    await play.settles();
    expect(
      play.cards('leder').filter((card) => textOf(card).includes(say('nb', 'chairNote.noDeputyTitle'))),
    ).toHaveLength(1);
  });

  it('a coordinator who leaves the team is gone, and the chair is asked once', async () => {
    await play.teams.team.loses('byutvikling', 'leder');
    const form = await play.comes('the form', () => successorForms()[0]);
    expect(textOf(form)).toContain('Marte Lønning');
    await play.teams.team.loses('ansatt', 'leder');
    await play.settles();
    expect(successorForms()).toHaveLength(1);
    const outcome = await play.answers('byutvikling', { level: 'critical', text: 'Er her ennå' });
    expect(outcome.text).toContain('bare områdekoordinatoren');
    const tried = await play.tries('byutvikling', 'successor', {
      g: 'samordning',
      a: 'byutvikling',
      person: play.teams.people.get('byutvikling').id,
    });
    expect(tried.text).toContain('Ingrid Solbakken');
    expect((await play.area('byutvikling'))?.reply).toBeUndefined();
  });

  it('takes a successor by sign-in name or picked, who gets the card; an unknown one is a sentence', async () => {
    const [form] = successorForms();
    if (form === undefined) throw new Error('no form');
    const unknown = await play.teams.as('leder').presses(form, 'successor', { signInName: 'ingen@fjordvik.example' });
    expect(JSON.stringify(unknown.card)).toContain('ingen@fjordvik.example finnes ikke i teamet');
    const named = await play.teams
      .as('leder')
      .presses(form, 'successor', { signInName: 'Rune.Kvale@fjordvik.example', person: '' });
    expect(JSON.stringify(named.card)).toContain('Rune Kvåle');
    await play.comes('the successor’s card', () => asked('it') === 1);
    await play.answers('it', { level: 'normal', text: 'Ny her' });
    expect((await play.area('byutvikling'))?.reply?.author.name).toBe('Rune Kvåle');
    const picked = { g: 'samordning', a: 'byutvikling', person: play.teams.people.get('kommunikasjon').id };
    expect(JSON.stringify((await play.tries('nestleder', 'successor', picked)).card)).toContain('Nora Fjeldstad');
    await play.finds('kommunikasjon', 'byutvikling');
    const late = await play.teams.as('it').presses(play.card('it'), 'status.edit');
    expect(late.text).toContain('bare områdekoordinatoren');
    expect((await play.area('byutvikling'))?.reply?.content.text).toBe('Ny her');
  });
});
