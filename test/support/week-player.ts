import type { PressOutcome } from '../../simulator/connector/invoke-answer';
import type { Message } from '../../simulator/connector/message';
import type { Group } from '../../src/domain/group';
import { keyOf } from '../../src/domain/group';
import { ShiftedClock } from './fakes/shifted-clock';
import { MeetingPlayer, textOf } from './meeting-player';
import { groupRowsOf } from './rows-of';
import { startWholeBot, type WholeBot } from './whole-bot';

/**
 * Plays the people of the sample group in a week that runs by itself: asked on Sunday the 1st of November 2026 at 09:00,
 * deadline on Tuesday at 07:00, board at 08:30, meeting at 09:00, all in Oslo, which is an hour ahead of UTC.
 */
export class WeekPlayer extends MeetingPlayer {
  static readonly meetingId = '2026-11-03-0900';
  static readonly nextId = '2026-11-10-0900';

  constructor(
    whole: WholeBot,
    readonly clock: ShiftedClock,
  ) {
    super(whole);
  }

  /** The cards are out. No reminders, unless the group's change says so. */
  static async onSunday(change: Partial<Group> = {}): Promise<WeekPlayer> {
    const clock = new ShiftedClock('2026-11-01T07:50:00.000Z');
    const meeting = { weekday: 'tuesday', time: '09:00', askBefore: 'P2D', deadlineBefore: 'PT2H' } as const;
    const group = { automatic: true, meeting: { ...meeting, remindBefore: [] }, ...change };
    const player = new WeekPlayer(await startWholeBot({ clock, group, wakeUps: { idleMs: 100 } }), clock);
    await player.teams.team.installs('leder');
    await player.bot.ports.wake.arm(player.key, clock.now());
    await player.jumpTo('2026-11-01T08:00:00.000Z');
    await player.comes('the cards', () => player.whole.group.areas.every((area) => player.cards(area.id).length > 0));
    return player;
  }

  get bot() {
    return this.whole.bot;
  }

  get key() {
    return keyOf(this.whole.group);
  }

  /** The clock jumps, and who has something to do then is woken. */
  async jumpTo(at: string): Promise<void> {
    await this.teams.quiet();
    this.clock.jumpTo(at);
    this.bot.wakeAll();
  }

  /** Waits for what the bot does by itself: who was still at work when the clock jumped is woken again. */
  async comes<T>(what: string, look: () => T | undefined | false | null): Promise<T> {
    const waking = setInterval(() => this.bot.wakeAll(), 500);
    try {
      return await this.teams.waitFor(look, { what, timeoutMs: 45_000 });
    } finally {
      clearInterval(waking);
    }
  }

  /** Waits until nothing is left to be delivered. */
  async settles(): Promise<void> {
    for (let times = 0; times < 100; times += 1) {
      await this.teams.quiet();
      if ((await this.bot.ports.outbox.pending(this.key)).length === 0) return;
    }
    throw new Error('Something is left to be delivered.');
  }

  /** The newest message in somebody's chat that holds the text, when there is one. */
  find(key: string, text: string): Message | undefined {
    return this.teams.sentTo(key).findLast((message) => textOf(message).includes(text));
  }

  /** The same, when it has come. */
  finds(key: string, text: string): Promise<Message> {
    return this.comes(`«${text}» to ${key}`, () => this.find(key, text));
  }

  /** What the bot answers to a message. */
  async asks(key: string, text: string): Promise<Message> {
    const before = this.teams.sentTo(key).length;
    await this.teams.as(key).says(text);
    return this.comes(`an answer to «${text}»`, () => this.teams.sentTo(key)[before]);
  }

  /**
   * Somebody sends what a button of another person's card would send, from their own chat: nobody but the person and the
   * bot is ever in a personal chat.
   */
  async tries(key: string, verb: string, data: object): Promise<PressOutcome> {
    const own = this.teams.sentTo(key)[0] ?? (await this.asks(key, 'hjelp'));
    return this.teams.as(key).sends(own, { type: 'Action.Execute', verb }, { v: 1, verb, l: 'nb', ...data });
  }

  /** What is stored of the group, when nothing is left to be delivered. */
  async rows(): Promise<readonly string[]> {
    await this.settles();
    return groupRowsOf(this.whole.tableName);
  }

  async meeting(id = WeekPlayer.meetingId) {
    return (await this.bot.ports.meetings.meeting(this.key, id))?.value;
  }

  async area(areaId: string, id = WeekPlayer.meetingId) {
    return (await this.bot.ports.meetings.area(this.key, id, areaId))?.value;
  }

  async records(): Promise<readonly string[]> {
    return (await this.bot.ports.plans.records(this.key)).map(({ what }) => what).toSorted();
  }
}
