import type { Message } from '../../simulator/connector/message';
import type { PressOutcome } from '../../simulator/connector/invoke-answer';
import type { Group } from '../../src/domain/group';
import { ShiftedClock } from './fakes/shifted-clock';
import { textOf } from './meeting-player';
import { startWholeBot, type WholeBot } from './whole-bot';

type Fields = Record<string, string>;

/** Plays a team without a group, from Thursday the 29th of October 2026 at 09:00 in Oslo. */
export class SetupPlayer {
  private constructor(
    readonly whole: WholeBot,
    readonly clock: ShiftedClock,
  ) {}

  static async start(): Promise<SetupPlayer> {
    const clock = new ShiftedClock('2026-10-29T08:00:00.000Z');
    return new SetupPlayer(await startWholeBot({ clock, withoutGroup: true, wakeUps: { idleMs: 100 } }), clock);
  }

  get teams() {
    return this.whole.teams;
  }

  get general(): string {
    return this.teams.town.team.id;
  }

  id(key: string): string {
    return this.teams.people.get(key).id;
  }

  /** The cards of the set-up in a channel. */
  cards(channelId = this.general): Message[] {
    return this.teams
      .channelMessages(channelId)
      .filter((message) => message.author === 'bot' && message.deletedAt === undefined);
  }

  /** Somebody adds the app, and the card is there. */
  async installs(by: string): Promise<Message> {
    await this.teams.team.installs(by);
    return this.entry();
  }

  entry(channelId = this.general): Promise<Message> {
    return this.teams.waitFor(() => this.cards(channelId).at(-1), { what: 'the card in the channel' });
  }

  press(key: string, verb: string, fields: Fields = {}, card?: Message): Promise<PressOutcome> {
    const message = card ?? this.cards().at(-1);
    if (message === undefined) throw new Error('no card in the channel');
    return this.teams.as(key).presses(message, verb, fields);
  }

  /** A press by its title: several buttons of a card have the same verb. */
  async pressTitled(key: string, title: string, fields: Fields = {}, card?: Message): Promise<PressOutcome> {
    const message = card ?? this.cards().at(-1);
    if (message === undefined) throw new Error('no card in the channel');
    return this.teams.as(key).presses(message, title, fields);
  }

  /** Everything up to the look at it all, with two areas. */
  async fillsIn(key: string, card?: Message): Promise<PressOutcome> {
    await this.pressTitled(key, 'Fyll ut', {}, card);
    const times = { name: 'Samordningsgruppen', weekday: 'tuesday', time: '09:00' };
    await this.pressTitled(key, 'Neste', times, card);
    await this.pressTitled(key, 'Neste', { chair: this.id('leder'), deputyChair: this.id('nestleder') }, card);
    const helse = {
      areaName: 'Helse og velferd',
      coordinator: this.id('helse'),
      deputy: this.id('helse-stedfortreder'),
    };
    await this.pressTitled(key, 'Legg til området', helse, card);
    await this.pressTitled(key, 'Neste', { areaName: 'Oppvekst', coordinator: this.id('oppvekst') }, card);
    return this.pressTitled(key, 'Neste', { focusAreas: 'Fravær\nBeredskap' }, card);
  }

  async groups(): Promise<Group[]> {
    const { groups } = this.whole.bot.ports;
    const found = await Promise.all((await groups.list()).map((one) => groups.find(one)));
    return found.flatMap((stored) => (stored === undefined ? [] : [stored.value.group]));
  }

  /** The newest message in somebody's chat that holds the text, when it has come. */
  async finds(key: string, text: string): Promise<Message> {
    const waking = setInterval(() => this.whole.bot.wakeAll(), 500);
    try {
      return await this.teams.waitFor(() => this.teams.sentTo(key).findLast((one) => textOf(one).includes(text)), {
        what: `«${text}» to ${key}`,
        timeoutMs: 45_000,
      });
    } finally {
      clearInterval(waking);
    }
  }

  close(): Promise<void> {
    return this.whole.close();
  }
}
