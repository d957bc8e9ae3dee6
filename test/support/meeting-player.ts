import type { Message } from '../../simulator/connector/message';
import type { PressOutcome } from '../../simulator/connector/invoke-answer';
import { startWholeBot, type WholeBot } from './whole-bot';

/** Everything a message shows or holds, as text. */
export function textOf(message: Message | undefined): string {
  return JSON.stringify(message?.card ?? message?.text ?? '');
}

/** Plays the people of the sample group, for tests that begin in the middle of a meeting. */
export class MeetingPlayer {
  constructor(readonly whole: WholeBot) {}

  get teams() {
    return this.whole.teams;
  }

  /** The app in the team, the meeting opened, the cards out. */
  static async withOpenMeeting(options: Parameters<typeof startWholeBot>[0] = {}): Promise<MeetingPlayer> {
    const player = new MeetingPlayer(await startWholeBot(options));
    await player.teams.team.installs('leder');
    await player.collect();
    return player;
  }

  async collect(): Promise<void> {
    await this.teams.as('leder').says('samle inn');
    await this.teams.waitFor(
      () => this.whole.group.areas.every((area) => this.cards(area.id).length > 0) || undefined,
      { what: 'the cards' },
    );
    await this.teams.quiet();
  }

  /** The cards in somebody's chat, oldest first. */
  cards(key: string): Message[] {
    return this.teams.sentTo(key).filter((message) => message.card !== undefined && message.deletedAt === undefined);
  }

  /** The status card or its receipt; whatever came last while there is none. */
  card(key: string): Message {
    const cards = this.cards(key);
    const card = cards.findLast((one) => textOf(one).includes('"status.')) ?? cards.at(-1);
    if (card === undefined) throw new Error(`${key} has no card`);
    return card;
  }

  answers(key: string, fields: Record<string, string>, verb = 'status.send'): Promise<PressOutcome> {
    return this.teams.as(key).presses(this.card(key), verb, fields);
  }

  /** What the bot answered in words, newest last. */
  said(key: string): string[] {
    return this.teams
      .sentTo(key)
      .map((message) => message.text)
      .filter((text) => text !== '');
  }

  async post() {
    await this.teams.as('leder').says('post');
    return this.teams.waitFor(() => this.teams.threads().findLast(({ replies }) => replies.length > 1), {
      what: 'board, agenda and log',
    });
  }

  close(): Promise<void> {
    return this.whole.close();
  }
}
