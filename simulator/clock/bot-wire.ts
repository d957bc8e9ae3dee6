import { BotUnreachable } from '../connector/bot-link';
import type { Channel } from './channel';
import type { ClockSetting } from './clock-setting';
import { wireMessages } from './wire-messages';

interface Question {
  readonly answered: (at: string | undefined) => void;
  readonly failed: (error: Error) => void;
}

/** The simulator's end of the wire to the process of the bot. */
export class BotWire {
  private readonly open = new Map<number, Question>();
  private lastId = 0;

  constructor(
    private readonly channel: Channel,
    private readonly patienceMs = 5000,
  ) {
    channel.listen((message) => this.hear(message));
  }

  /** From now on the bot's clock goes like this. */
  steer(setting: ClockSetting): void {
    this.channel.send({ say: 'clock', setting });
  }

  /** When the bot will next do something of itself; undefined when it does not know. Throws `BotUnreachable`. */
  async nextWake(): Promise<string | undefined> {
    const id = (this.lastId += 1);
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<string | undefined>((answered, failed) => {
        this.open.set(id, { answered, failed });
        timer = setTimeout(() => failed(new BotUnreachable('The bot does not say what is next.')), this.patienceMs);
        this.channel.send({ say: 'nextWake?', id });
      });
    } finally {
      clearTimeout(timer);
      this.open.delete(id);
    }
  }

  private hear(message: unknown): void {
    const parsed = wireMessages.fromBot.safeParse(message);
    if (!parsed.success) return;
    const question = this.open.get(parsed.data.id);
    if (parsed.data.say === 'nextWake') question?.answered(parsed.data.at);
    else question?.failed(new BotUnreachable('The bot could not say what is next.'));
  }
}
