import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { ClockDesk } from '../../simulator/clock/clock-desk';
import { TownClock } from '../../simulator/clock/town-clock';
import { BotUnreachable } from '../../simulator/connector/bot-link';
import type { Simulator } from '../../simulator/connector/simulator';
import { startConnector } from '../../simulator/connector/start-connector';
import { addPage } from '../../simulator/page-server/add-page';
import { startListeningBot, type ListeningBot } from './support/listening-bot';

const root = process.cwd();

describe('the page of the simulator', () => {
  let bot: ListeningBot;
  let teams: Simulator;

  beforeEach(async () => {
    bot = await startListeningBot();
    teams = await startConnector({ botUrl: bot.url });
    addPage(teams, root);
  });
  afterEach(async () => {
    await teams.close();
    await bot.close();
  });

  const command = async (
    body: object,
    type = 'application/json',
    url = teams.url,
  ): Promise<{ status: number; body: unknown }> => {
    const headers = { 'content-type': type };
    const answer = await fetch(`${url}/page/command`, { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
  };

  it('lets nothing in from elsewhere and runs nothing inline', async () => {
    const answer = await fetch(teams.url);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const html = await answer.text();
    expect(html).toContain('<html lang="nb">');
    expect(html).not.toMatch(/https?:\/\/|<script>|style=/);
  });

  it.each(['/page/../../package.json', '/page/%2e%2e%2fpackage.json', '/page/..%2f..%2f.env', '/page/words.ts'])(
    'does not give away %s',
    async (path) => {
      const answer = await fetch(teams.url + path);
      expect(answer.status).toBe(404);
    },
  );

  it('does not take a command that a form of another site could send', async () => {
    const say = { do: 'say', person: 'helse', text: 'hei' };
    expect((await command(say, 'text/plain')).status).toBe(415);
    expect((await command({ ...say, do: 'format' })).status).toBe(400);
    expect(bot.received).toHaveLength(0);
  });

  it('passes on what a person does, and says when the bot does not answer', async () => {
    expect(await command({ do: 'say', person: 'helse', text: 'hei' })).toEqual({
      status: 200,
      body: { result: 'done' },
    });
    expect(bot.received).toMatchObject([{ type: 'message', text: 'hei' }]);
    const { chatId, id } = teams.people.get('helse');
    const message = teams.town.conversations.post(chatId, 'bot', { type: 'message', text: 'kort' });
    const press = {
      do: 'press',
      person: id,
      messageId: message.id,
      action: { type: 'Action.Execute', verb: 'x' },
      data: { a: 1 },
    };
    expect((await command(press)).body).toEqual({ result: 'done', text: 'Takk' });
    await bot.close();
    expect((await command(press)).body).toEqual({ result: 'botUnreachable' });
  });

  /** What an open page hears, as it comes. */
  const listenTo = async (url: string): Promise<{ events: string[]; leave: () => Promise<void> }> => {
    const abort = new AbortController();
    const answer = await fetch(`${url}/page/events`, { signal: abort.signal });
    const events: string[] = [];
    const reading = (async () => {
      const decoder = new TextDecoder();
      for await (const part of z.custom<AsyncIterable<Uint8Array>>().parse(answer.body)) {
        events.push(...(decoder.decode(part).match(/^event: \w+/gm) ?? []));
      }
    })().catch(() => undefined);
    const leave = async (): Promise<void> => {
      abort.abort();
      await reading;
    };
    return { events, leave };
  };

  it('tells an open page of everything first and then of each change', async () => {
    const { events, leave } = await listenTo(teams.url);
    const { chatId } = teams.people.get('helse');
    await teams.waitFor(() => events.length === 1);
    const { id } = teams.town.conversations.post(chatId, 'bot', { type: 'message', text: 'en' });
    await teams.waitFor(() => events.length === 2);
    teams.town.conversations.update(chatId, id, { type: 'message', text: 'to' });
    teams.as('kultur').blocks();
    await teams.waitFor(() => events.length === 4);
    expect(events).toEqual(['event: all', 'event: message', 'event: world', 'event: message']);
    await leave();
  });

  it('moves the clock as the page may ask, and tells every open page', async () => {
    const clock = new TownClock({ aheadMs: 0, save: () => undefined });
    const nextWake = (): Promise<never> => Promise.reject(new BotUnreachable('gone'));
    const desk = new ClockDesk({ clock, timeZone: 'Europe/Oslo', nextWake, quiet: () => Promise.resolve() });
    const town = await startConnector({ botUrl: bot.url, now: () => clock.now() });
    addPage(town, root, desk);
    const { events, leave } = await listenTo(town.url);
    await town.waitFor(() => events.length === 1);
    expect(await command({ do: 'moveClock', to: 'aDay' }, undefined, town.url)).toEqual({
      status: 200,
      body: { result: 'done' },
    });
    await town.waitFor(() => events.length === 2);
    expect(events).toEqual(['event: all', 'event: clock']);
    expect(clock.aheadMs()).toBeGreaterThan(22 * 3_600_000);
    await town.as('helse').says('hei');
    expect(town.as('helse').chat.at(-1)?.sentAt?.getTime()).toBeGreaterThan(Date.now() + 22 * 3_600_000);
    expect((await command({ do: 'moveClock', to: 'nextStep' }, undefined, town.url)).body).toEqual({
      result: 'botUnreachable',
    });
    const ahead = clock.revision;
    for (const to of ['yesterday', '-1', '', 1, undefined, '2020-01-01T00:00:00Z']) {
      expect((await command({ do: 'moveClock', to }, undefined, town.url)).status).toBe(400);
    }
    expect(clock.revision).toBe(ahead);
    await leave();
    await town.close();
    desk.close();
  });

  it('does not move a clock that it has not got', async () => {
    expect((await command({ do: 'moveClock', to: 'aDay' })).body).toEqual({ result: 'refused' });
  });
});
