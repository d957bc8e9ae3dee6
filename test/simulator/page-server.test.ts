import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
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

  const command = async (body: object, type = 'application/json'): Promise<{ status: number; body: unknown }> => {
    const headers = { 'content-type': type };
    const answer = await fetch(`${teams.url}/page/command`, { method: 'POST', headers, body: JSON.stringify(body) });
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

  it('tells an open page of everything first and then of each change', async () => {
    const abort = new AbortController();
    const answer = await fetch(`${teams.url}/page/events`, { signal: abort.signal });
    const events: string[] = [];
    const reading = (async () => {
      const decoder = new TextDecoder();
      for await (const part of z.custom<AsyncIterable<Uint8Array>>().parse(answer.body)) {
        events.push(...(decoder.decode(part).match(/^event: \w+/gm) ?? []));
      }
    })().catch(() => undefined);
    const { chatId } = teams.people.get('helse');
    await teams.waitFor(() => events.length === 1);
    const { id } = teams.town.conversations.post(chatId, 'bot', { type: 'message', text: 'en' });
    await teams.waitFor(() => events.length === 2);
    teams.town.conversations.update(chatId, id, { type: 'message', text: 'to' });
    teams.as('kultur').blocks();
    await teams.waitFor(() => events.length === 4);
    expect(events).toEqual(['event: all', 'event: message', 'event: world', 'event: message']);
    abort.abort();
    await reading;
  });
});
