import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { refreshOpenMeeting } from '../../src/app/refresh-open-meeting';
import { keyOf } from '../../src/domain/group';
import { MeetingPlayer, textOf } from '../support/meeting-player';
import { startWholeBot } from '../support/whole-bot';

describe('deliveries', () => {
  let play: MeetingPlayer;
  const pending = () => play.whole.bot.ports.outbox.pending(keyOf(play.whole.group));

  beforeEach(async () => {
    play = new MeetingPlayer(await startWholeBot());
    await play.teams.team.installs('leder');
  });
  afterEach(() => play.close());

  it('reaches coordinators who have never written to the bot, through the team’s install', async () => {
    expect(play.teams.people.get('helse').app).toBe('never');
    await play.collect();
    expect(play.cards('helse')).toHaveLength(1);
  });

  it('lets one person who has blocked the bot harm nobody else, tells the chair, and comes back by itself', async () => {
    play.teams.as('helse').blocks();
    await play.teams.as('leder').says('samle inn');
    await play.teams.waitFor(
      () => play.whole.group.areas.slice(1).every((area) => play.cards(area.id).length === 1) || undefined,
      { what: 'the other six' },
    );
    await play.teams.quiet();
    await play.teams.as('leder').says('mangler');
    const said = await play.teams.waitFor(() =>
      play
        .cards('leder')
        .map(textOf)
        .find((text) => text.includes('7 av 7')),
    );
    expect(said).toContain('Kari-Anne Bjørnstad-Mælen har blokkert meg');
    expect(said).toContain('Tore Åsheim fikk kortet');

    await play.teams.as('helse').installs();
    await play.teams.waitFor(() => play.cards('helse').length === 1 || undefined, {
      what: 'the card after the install',
    });
  });

  it.each([412, 429, 500, 502, 503, 504])('tries a card again after %i, and it comes once', async (answer) => {
    play.teams.faults.next({ kind: 'send', person: 'kultur' }, { answer, headers: { 'Retry-After': '1' } });
    await play.collect();
    expect(play.cards('kultur')).toHaveLength(1);
    expect(await pending()).toEqual([]);
  });

  it('keeps the error of what was refused for good, and tries it no more', async () => {
    play.teams.faults.next(
      { kind: 'send', person: 'kultur' },
      { answer: 400, body: { error: { code: 'BadSyntax', message: 'x' } } },
      Infinity,
    );
    await play.teams.as('leder').says('samle inn');
    await play.teams.waitFor(() => play.cards('helse').length === 1 || undefined);
    await play.teams.quiet(500);
    const [notice] = await pending();
    expect(notice).toMatchObject({ stopped: true, notice: { kind: 'statusCard', areaId: 'kultur' } });
    expect(notice?.lastError).toMatch(/400|BadSyntax/);
  });

  it('does not wait for a person whom Teams never answers for', async () => {
    play.teams.faults.next({ kind: 'send', person: 'kultur' }, { hang: true });
    await play.teams.as('leder').says('samle inn');
    await play.teams.waitFor(() => play.cards('organisasjon').length === 1 || undefined);
    await play.answers('organisasjon', { level: 'normal', text: 'Rekker det' });
    const thread = await play.post();
    expect(textOf(thread.root)).toContain('Rekker det');
    // Ends the call that hangs, which the bot would wait for when it stops.
    await play.teams.close();
  });

  it('does not give up a card whose chat, just opened, is not found yet', async () => {
    play.teams.faults.next({ kind: 'send', person: 'kultur' }, { answer: 404 });
    await play.collect();
    expect(play.cards('kultur')).toHaveLength(1);
    expect(await pending()).toEqual([]);
  });

  it('does not leave a successor without the card when the area has answered already', async () => {
    await play.collect();
    await play.answers('kultur', { level: 'strained', text: 'Sagt av forgjengeren' });
    const { ports } = play.whole.bot;
    const key = keyOf(play.whole.group);
    const stored = await ports.groups.find(key);
    const it = play.teams.people.get('it').id;
    const areas = play.whole.group.areas.map((area) =>
      area.id === 'kultur' ? { ...area, coordinators: [{ person: it }] } : area,
    );
    const group = { ...play.whole.group, areas };
    await ports.groups.save({ revision: 2, at: '2026-11-02T00:00:00.000Z', by: 'test', group }, stored?.etag);
    await refreshOpenMeeting(ports, key);
    ports.wake.hint(key);
    const card = await play.teams.waitFor(() => play.cards('it')[0], { what: 'the successor’s card' });
    expect(textOf(card)).toContain('Sagt av forgjengeren');
  });

  it('opens a chat anew when the old one is gone', async () => {
    await play.teams.as('helse').says('hei');
    play.teams.faults.next({ kind: 'send', person: 'helse' }, { answer: 404 });
    await play.collect();
    expect(play.cards('helse').some((message) => textOf(message).includes('status.send'))).toBe(true);
  });

  it('posts the board anew when it was deleted in Teams, with the agenda and the log under it', async () => {
    await play.collect();
    const first = await play.post();
    play.teams.deleteMessage(first.root);
    await play.answers('helse', { level: 'strained', text: 'Etter slettingen' });
    const second = await play.teams.waitFor(
      () =>
        play.teams
          .threads()
          .find(({ root, replies }) => root !== first.root && root.author === 'bot' && replies.length > 1),
      { what: 'a new thread' },
    );
    expect(textOf(second.root)).toContain('Etter slettingen');
    const under = second.replies.map(textOf);
    for (const title of ['Saksliste', 'Aksjonslogg'])
      expect(under.filter((text) => text.includes(title))).toHaveLength(1);
  });

  it('makes a burst of late replies one or two edits of the board, the last one right', async () => {
    await play.close();
    play = new MeetingPlayer(await startWholeBot({ burstSeconds: 1 }));
    await play.teams.team.installs('leder');
    await play.collect();
    const thread = await play.post();
    await play.teams.quiet();
    const before = thread.root.versions.length;
    await Promise.all(
      play.whole.group.areas.map((area) => play.answers(area.id, { level: 'normal', text: `sent ${area.id}` })),
    );
    await play.teams.waitFor(
      () => play.whole.group.areas.every((area) => textOf(thread.root).includes(`sent ${area.id}`)) || undefined,
    );
    await play.teams.quiet(1500);
    expect(thread.root.versions.length - before).toBeLessThanOrEqual(2);
    expect(play.teams.threads()).toHaveLength(1);
  });

  it('posting twice leaves one board, one agenda and one log', async () => {
    await play.collect();
    await play.post();
    await play.teams.as('leder').says('POST');
    await play.teams.quiet(1500);
    expect(play.teams.threads().map(({ replies }) => replies.length)).toEqual([2]);
  });

  it('collecting twice opens one meeting and sends no second card', async () => {
    await play.collect();
    await play.teams.as('nestleder').says('collect');
    await play.teams.quiet(500);
    expect(play.cards('helse')).toHaveLength(1);
    expect(play.said('nestleder').at(-1)).toContain('allerede åpent');
  });

  it('delivers after a restart what was stored before it', async () => {
    play.teams.faults.next({ kind: ['send', 'create'] }, { answer: 503 }, Infinity);
    await play.teams.as('leder').says('samle inn');
    await play.teams.quiet();
    for (const step of play.whole.bot.stopSteps) await step.stop();
    play.teams.faults.clear();
    const again = await startWholeBot({ tableName: play.whole.tableName, teams: play.teams });
    await play.teams.waitFor(
      () => play.whole.group.areas.every((area) => play.cards(area.id).length === 1) || undefined,
      { timeoutMs: 45_000, what: 'the cards after the restart' },
    );
    await again.close();
  });

  it('two replicas on one store send each card once', async () => {
    const other = await startWholeBot({ tableName: play.whole.tableName, teams: play.teams });
    await play.teams.as('leder').says('samle inn');
    play.whole.bot.ports.wake.hint(keyOf(play.whole.group));
    await play.teams.waitFor(() => play.whole.group.areas.every((area) => play.cards(area.id).length > 0) || undefined);
    await play.teams.quiet(500);
    for (const area of play.whole.group.areas) expect(play.cards(area.id)).toHaveLength(1);
    await other.close();
  });
});
