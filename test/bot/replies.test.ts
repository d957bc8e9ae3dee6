import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keyOf } from '../../src/domain/group';
import { MeetingPlayer, textOf } from '../support/meeting-player';

describe('replies', () => {
  let play: MeetingPlayer;
  const meetingId = async () =>
    (await play.whole.bot.ports.meetings.head(keyOf(play.whole.group)))?.value.openMeetingId ?? '';
  const stored = async (areaId: string) =>
    play.whole.bot.ports.meetings.replies(keyOf(play.whole.group), await meetingId(), areaId);

  beforeEach(async () => {
    play = await MeetingPlayer.withOpenMeeting();
  });
  afterEach(() => play.close());

  it('changes nothing for a stranger, the chair or another area’s coordinator, and says why', async () => {
    const card = play.card('helse');
    for (const key of ['ansatt', 'leder', 'oppvekst', 'it']) {
      const outcome = await play.teams.as(key).presses(card, 'status.send', { level: 'critical' });
      expect(outcome.text).toContain('bare områdekoordinatoren');
    }
    expect(await stored('helse')).toEqual([]);
  });

  it('refuses a person of another tenant at the door', async () => {
    const outcome = await play.teams.as('fremmed').presses(play.card('helse'), 'status.send', { level: 'critical' });
    expect(outcome.status).toBe(403);
    expect(await stored('helse')).toEqual([]);
  });

  it('changes nothing for tampered ids', async () => {
    const card = play.card('helse');
    const genuine = {
      v: 1,
      verb: 'status.send',
      g: 'samordning',
      m: await meetingId(),
      a: 'helse',
      r: 0,
      level: 'critical',
    };
    const execute = { type: 'Action.Execute', verb: 'status.send' };
    for (const change of [
      { a: 'oppvekst' },
      { a: 'nope' },
      { m: '2020-01-01-0900' },
      { g: 'other' },
      { r: 99 },
      { a: '../x' },
      { m: 7 },
      { v: 2 },
      { verb: 'status.drop' },
    ]) {
      const outcome = await play.teams.as('helse').sends(card, execute, { ...genuine, ...change });
      expect(outcome.status).toBe(200);
      expect(outcome.text).toContain('Ingenting er endret');
    }
    expect(await stored('helse')).toEqual([]);
    expect(await stored('oppvekst')).toEqual([]);
  });

  it('does nothing on a press that a client makes by itself', async () => {
    await play.teams
      .as('helse')
      .presses(play.card('helse'), 'status.send', { level: 'critical' }, { trigger: 'automatic' });
    expect(await stored('helse')).toEqual([]);
  });

  it('lets the second of two see the first’s reply and decide', async () => {
    await play.teams.as('helse-stedfortreder').says('status');
    await play.teams.waitFor(() => play.cards('helse-stedfortreder').length > 0 || undefined);
    const deputysCard = play.teams.as('helse-stedfortreder').sees(play.card('helse-stedfortreder'));
    await play.answers('helse', { level: 'strained', text: 'Fra koordinator' });
    const outcome = await play.teams
      .as('helse-stedfortreder')
      .presses(
        play.card('helse-stedfortreder'),
        'status.send',
        { level: 'critical', text: 'Fra stedfortreder' },
        { card: deputysCard },
      );
    expect(JSON.stringify(outcome.card)).toContain('Fra koordinator');
    expect(JSON.stringify(outcome.card)).toContain('Fra stedfortreder');
    expect(await stored('helse')).toHaveLength(1);

    await play.teams.as('helse-stedfortreder').presses(play.card('helse-stedfortreder'), 'status.send');
    const replies = await stored('helse');
    expect(replies.map((reply) => [reply.version, reply.content.text, reply.onBehalfOf])).toEqual([
      [1, 'Fra koordinator', undefined],
      [2, 'Fra stedfortreder', 'Kari-Anne Bjørnstad-Mælen'],
    ]);
    await play.teams.waitFor(() => textOf(play.card('helse')).includes('Fra stedfortreder') || undefined, {
      what: 'the coordinator’s card to follow',
    });
  });

  it('takes the press of a client that knows only Action.Submit, and changes the card where it stands', async () => {
    await play.teams
      .as('kultur')
      .presses(play.card('kultur'), 'status.send', { level: 'normal', text: 'Gammel klient' }, { client: 'old' });
    await play.teams.waitFor(() => textOf(play.card('kultur')).includes('status.edit') || undefined);
    expect(play.cards('kultur')).toHaveLength(1);
    expect((await stored('kultur')).map((reply) => reply.content.text)).toEqual(['Gammel klient']);
  });

  it('says what is wrong, keeps what was typed and stores nothing when a text is too long', async () => {
    const fields = { level: 'normal', text: 'x'.repeat(201) };
    const outcome = await play.teams
      .as('helse')
      .presses(play.card('helse'), 'status.send', fields, { validate: false });
    expect(JSON.stringify(outcome.card)).toContain('x'.repeat(201));
    expect(await stored('helse')).toEqual([]);
  });

  it('opens the receipt filled in, and stores the correction as version 2', async () => {
    await play.answers('naering', { level: 'strained', text: 'Ferja er innstilt', need: 'Buss for ferje' });
    await play.teams.quiet();
    await play.teams.as('naering').presses(play.card('naering'), 'status.edit');
    await play.teams.as('naering').presses(play.card('naering'), 'status.send', { text: 'Ferja går igjen' });
    const replies = await stored('naering');
    expect(replies.map((reply) => [reply.content.text, reply.content.need])).toEqual([
      ['Ferja er innstilt', 'Buss for ferje'],
      ['Ferja går igjen', 'Buss for ferje'],
    ]);
  });

  it('stores every one of seven areas that answer in the same moment', async () => {
    await Promise.all(
      play.whole.group.areas.map((area) => play.answers(area.id, { level: 'normal', text: `samtidig ${area.id}` })),
    );
    for (const area of play.whole.group.areas) expect(await stored(area.id)).toHaveLength(1);
  });

  it('explains the card of a closed meeting, before and when it is pressed', async () => {
    const open = play.teams.as('helse').sees(play.card('helse'));
    await play.teams.as('leder').says('lukk');
    const outcome = await play.teams
      .as('helse')
      .presses(play.card('helse'), 'status.send', { level: 'normal' }, { card: open });
    expect(outcome.text).toContain('Møtet er lukket');
    expect(await stored('helse')).toEqual([]);
    await play.teams.waitFor(() => !textOf(play.card('helse')).includes('status.send') || undefined, {
      what: 'the card to say it is closed',
    });
  });
});

describe('the next week', () => {
  let play: MeetingPlayer;
  beforeEach(async () => {
    play = await MeetingPlayer.withOpenMeeting();
  });
  afterEach(() => play.close());

  it('repeats a critical answer with one press and says since when', async () => {
    await play.answers('helse', {
      level: 'critical',
      text: 'Sykehjemmet er fullt',
      need: 'To sykepleiere',
      signal: 'Flere med feber',
    });
    await play.teams.as('leder').says('lukk');
    const before = play.cards('helse').length;
    await play.teams.as('leder').says('samle inn');
    await play.teams.waitFor(() => play.cards('helse').length > before || undefined);
    expect(textOf(play.card('helse'))).toContain('To sykepleiere');
    const outcome = await play.answers('helse', {}, 'status.noChange');
    expect(JSON.stringify(outcome.card)).toContain('endret siden');
    const head = await play.whole.bot.ports.meetings.head(keyOf(play.whole.group));
    const area = await play.whole.bot.ports.meetings.area(
      keyOf(play.whole.group),
      head?.value.openMeetingId ?? '',
      'helse',
    );
    expect(area?.value.reply).toMatchObject({ confirmedUnchanged: true, content: { level: 'critical', need: '' } });
    expect(area?.value.reply?.standing.map((item) => item.kind)).toEqual(['need', 'signal']);
    expect(area?.value.reply?.unchangedSince).toBe(area?.value.earlierLevels[0]?.day);
  });
});
