import type { Channel } from './channel';
import { SteeredClock } from './steered-clock';
import { wireMessages } from './wire-messages';

/** How often the bot looks at its groups while the clock runs fast, in ms of the machine's clock. */
const lookEveryMs = 500;

/** What of a running bot the clock has to do with. */
interface DrivenBot {
  readonly url: string;
  /** Looks at every group now. */
  wakeAll?(): void;
  /** When it will next do something of itself. */
  nextWake?(): Promise<string | undefined>;
}

/** The bot's end of the wire: keeps its clock as the simulator says, and wakes the bot when time has jumped. */
export class BotSteering {
  private bot: DrivenBot | undefined;
  private clock: SteeredClock | undefined;
  private timer: NodeJS.Timeout | undefined;
  private begin: ((clock: SteeredClock) => void) | undefined;
  /** Resolves with the clock when the simulator has said for the first time how it goes. */
  readonly started = new Promise<SteeredClock>((resolve) => (this.begin = resolve));

  constructor(
    private readonly channel: Channel,
    private readonly machine: () => number = () => Date.now(),
  ) {
    channel.listen((message) => this.hear(message));
  }

  /** From now on the bot is woken and asked. */
  drive(bot: DrivenBot): void {
    this.bot = bot;
    this.wake();
  }

  /** The bot is woken no more. */
  stop(): void {
    clearTimeout(this.timer);
    this.bot = undefined;
  }

  private hear(message: unknown): void {
    const parsed = wireMessages.toBot.safeParse(message);
    if (!parsed.success) return;
    if (parsed.data.say === 'nextWake?') {
      void this.answer(parsed.data.id);
      return;
    }
    if (this.clock === undefined) {
      this.clock = new SteeredClock(parsed.data.setting, this.machine);
      this.begin?.(this.clock);
    } else this.clock.steer(parsed.data.setting);
    this.wake();
  }

  /** Once after each change, every half second of a fast run, and once when it is over. */
  private wake(): void {
    clearTimeout(this.timer);
    this.bot?.wakeAll?.();
    const left = this.clock?.fastMsLeft() ?? 0;
    if (left > 0) this.timer = setTimeout(() => this.wake(), Math.min(lookEveryMs, left));
  }

  private async answer(id: number): Promise<void> {
    try {
      if (this.bot === undefined) throw new Error('The bot has not started.');
      const at = await this.bot.nextWake?.();
      this.channel.send({ say: 'nextWake', id, ...(at !== undefined && { at }) });
    } catch {
      this.channel.send({ say: 'noAnswer', id });
    }
  }
}
