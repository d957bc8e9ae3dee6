import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { say } from '../../src/views/words';
import { textOf } from '../support/meeting-player';
import { WeekPlayer } from '../support/week-player';

const crisisTitle = say('nb', 'rhythmNote.title', { name: say('nb', 'rhythm.crisis') });
const crisis = { rhythm: 'crisis', untilDay: '2026-11-04', untilTime: '12:00', reason: 'Flom i elva' };

describe('the chair switches to the crisis rhythm', () => {
  let play: WeekPlayer;
  const notes = (key: string, title: string) => play.cards(key).filter((card) => textOf(card).includes(title)).length;
  const inChannel = (title: string) =>
    play.teams.channelMessages().filter((message) => textOf(message).includes(title)).length;
  const everybody = () => ['leder', 'nestleder', ...play.whole.group.areas.map(({ id }) => id)];

  beforeAll(async () => {
    play = await WeekPlayer.onSunday();
  });
  afterAll(() => play.close());

  it('by a form that is drawn again when something is wrong, and is nobody else’s', async () => {
    const before = await play.rows();
    const form = await play.asks('leder', 'rytme');
    const wrong = await play.teams.as('leder').presses(form, 'switchRhythm', { ...crisis, untilDay: '2026-10-01' });
    expect(JSON.stringify(wrong.card)).toContain(say('nb', 'planAnswer.refused.endsBeforeItBegins'));
    expect(JSON.stringify(wrong.card)).toContain('Flom i elva');
    expect(textOf(await play.asks('helse', 'rytme'))).toContain('Ingrid Solbakken');
    expect((await play.tries('helse', 'switchRhythm', { g: 'samordning', ...crisis })).text).toContain(
      'Ingrid Solbakken',
    );
    expect(await play.rows()).toEqual(before);
  });

  it('which tells the channel and each coordinator once, and gives the open meeting its first time', async () => {
    await play.answers('helse', { level: 'strained', text: 'Knapt', challenges: 'Ferie', resources: 'To vikarer' });
    const form = await play.asks('leder', 'rytme');
    await play.teams.as('leder').presses(form, 'switchRhythm', crisis);
    await play.tries('nestleder', 'switchRhythm', { g: 'samordning', ...crisis });
    await play.comes(
      'the notes',
      () => everybody().every((key) => notes(key, crisisTitle) > 0) && inChannel(crisisTitle) > 0,
    );
    await play.settles();
    expect(everybody().map((key) => notes(key, crisisTitle))).toEqual(everybody().map(() => 1));
    expect(inChannel(crisisTitle)).toBe(1);
    expect((await play.meeting())?.startsAt).toBe('2026-11-01T11:00:00.000Z');
    expect((await play.area('helse'))?.reply?.content.text).toBe('Knapt');
    expect(textOf(play.find('kultur', 'status.send'))).toMatch(/1\. november[^"]*11\.40/);
  });

  it('and is asked in short from then on: what lasted stays, in one thread a day', async () => {
    await play.jumpTo('2026-11-01T10:50:00.000Z');
    await play.comes('the first board', () => inChannel('Knapt') > 0);
    await play.jumpTo('2026-11-01T13:30:00.000Z');
    const short = await play.finds('helse', '2026-11-01-1600');
    expect(textOf(short)).not.toContain('"challenges"');
    await play.teams.as('helse').presses(short, 'status.send', { level: 'critical', text: 'Elva går over' });
    expect((await play.area('helse', '2026-11-01-1600'))?.reply?.content).toMatchObject({
      ...{ level: 'critical', text: 'Elva går over', challenges: 'Ferie', resources: 'To vikarer' },
    });
    await play.jumpTo('2026-11-01T14:50:00.000Z');
    const thread = await play.comes('the second board', () =>
      play.teams.threads().find(({ replies }) => replies.some((reply) => textOf(reply).includes('Elva går over'))),
    );
    expect(textOf(thread.root)).toContain('Knapt');
  });

  it('and back by form, with the reason, told once', async () => {
    const form = await play.asks('leder', 'rytme');
    await play.teams
      .as('leder')
      .presses(form, 'switchRhythm', { rhythm: 'normal', reason: 'Elva synker', untilDay: '', untilTime: '' });
    const title = say('nb', 'rhythmNote.normalAgain');
    await play.comes(
      'the notes',
      () => everybody().every((key) => notes(key, title) > 0) && inChannel('Elva synker') > 0,
    );
    await play.settles();
    expect(everybody().map((key) => notes(key, title))).toEqual(everybody().map(() => 1));
    const records = await play.records();
    expect(records.filter((what) => what.startsWith('rhythm'))).toEqual(['rhythm', 'rhythmEnded']);
  });
});
