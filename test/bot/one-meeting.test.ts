import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Message } from '../../simulator/connector/message';
import { startWholeBot, type WholeBot } from '../support/whole-bot';

/** Everything a card shows or holds, as text. */
function textOf(message: Message | undefined): string {
  return JSON.stringify(message?.card ?? message?.text ?? '');
}

describe('one meeting', () => {
  let whole: WholeBot;

  beforeEach(async () => {
    whole = await startWholeBot();
    await whole.teams.team.installs('leder');
  });
  afterEach(() => whole.close());

  async function collect(): Promise<void> {
    await whole.teams.as('leder').says('samle inn');
    await whole.teams.waitFor(() => coordinators.every((key) => cardOf(key) !== undefined), { what: 'seven cards' });
  }
  const coordinators = ['helse', 'oppvekst', 'byutvikling', 'kultur', 'naering', 'okonomi', 'organisasjon'];
  const cardOf = (key: string) => whole.teams.sentTo(key).find((message) => message.card !== undefined);
  async function theCardOf(key: string): Promise<Message> {
    return whole.teams.waitFor(() => cardOf(key), { what: `a card for ${key}` });
  }

  it('goes from card to board, and a late reply corrects the posted board', async () => {
    const { teams } = whole;
    await collect();
    for (const key of coordinators.slice(0, 6)) {
      const outcome = await teams
        .as(key)
        .presses(await theCardOf(key), 'status.send', { level: 'normal', text: `Alt i orden hos ${key}` });
      expect(outcome).toMatchObject({ status: 200 });
    }
    await teams.as('leder').says('aksjon Skaffe flere smittevernvakter');
    const form = await teams.waitFor(() =>
      teams.sentTo('leder').findLast((message) => textOf(message).includes('action.save')),
    );
    await teams.as('leder').presses(form, 'action.save', { area: 'helse', due: '2026-12-01' });

    await teams.as('leder').says('mangler');
    const missing = await teams.waitFor(() =>
      teams.sentTo('leder').findLast((message) => textOf(message).includes('1 av 7')),
    );
    expect(textOf(missing)).toContain('Åse Nordbø fikk kortet');

    await teams.as('leder').says('post');
    const thread = await teams.waitFor(() => teams.threads().find(({ replies }) => replies.length === 2), {
      what: 'board, agenda and log',
    });
    expect(textOf(thread.root)).toContain('Alt i orden hos helse');
    expect(textOf(thread.root)).toContain('Ikke mottatt');
    expect(textOf(thread.root)).not.toContain('Åse Nordbø');
    expect(textOf(thread.replies.find((reply) => textOf(reply).includes('Aksjonslogg')))).toContain(
      'Skaffe flere smittevernvakter',
    );

    const late = await theCardOf('organisasjon');
    await teams.as('organisasjon').presses(late, 'status.send', { level: 'critical', text: 'Lønnskjøringen står' });
    await teams.waitFor(() => textOf(thread.root).includes('Lønnskjøringen står') || undefined, {
      what: 'the corrected board',
    });
    expect(teams.threads()).toHaveLength(1);
    await teams.waitFor(
      () => teams.sentTo('leder').find((message) => textOf(message).includes('Lønnskjøringen står')),
      { what: 'the alert to the chair' },
    );
    await teams.quiet();
    expect(teams.sentTo('organisasjon').filter((message) => message.card !== undefined)).toHaveLength(1);
    expect(textOf(late)).toContain('status.edit');
  });
});
