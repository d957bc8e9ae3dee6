import type { Storage } from '../../src/storage/storage';
import type { GroupKey } from '../../src/domain/identifiers';
import { insist } from './insist';
import type { CrashPlan } from './crash-plan';
import type { Replica } from './replica';
import type { SentCard, SentKind } from './sent-card';

/** One new message of the bot, as it came to the connector. */
export interface Sent extends SentCard {
  readonly messageId: string;
  readonly sender: Replica | undefined;
  /** On the monotonic clock, in ms. */
  readonly arrivedAt: number;
  /** In the bot's time, in ms. */
  readonly atMs: number;
}

/** A second message where one was meant. */
interface Doubled {
  readonly sent: Sent;
  readonly first: Sent;
  /** The store said that the first one stands, so nobody had a reason to send another. */
  readonly wasKnown: boolean;
  /** The process that sent the first one had been killed by then. */
  readonly afterKill: boolean;
}

/** So long after a send its outcome is stored, or never by the process that sent it. */
const unsettledForMs = 10_000;

/** Everything new that the bot sent, which of it came twice, and what became of it when its sender was killed. */
export class SendBook {
  readonly sends: Sent[] = [];
  readonly doubled: Doubled[] = [];
  /** Messages whose sender was killed before it had stored that they stand. */
  readonly unknown: Record<string, number> = {};
  private readonly looks: Promise<void>[] = [];

  constructor(
    private readonly storage: Storage,
    private readonly key: GroupKey,
    private readonly plan: CrashPlan,
  ) {}

  /** To be asked before the message is there: does the store know of one like it? */
  async isKnown(about: SentCard): Promise<boolean> {
    const earlier = this.sends.some(({ key }) => key === about.key);
    return earlier && (await this.knownIds(about)).length > 0;
  }

  add(sent: Sent, wasKnown: boolean): void {
    const first = this.sends.find(({ key, messageId }) => key === sent.key && messageId !== sent.messageId);
    this.sends.push(sent);
    if (first === undefined || sent.kind === 'reminder') return;
    const killedAt = first.sender?.killedAt ?? Infinity;
    const copies = this.sends.filter(({ key }) => key === sent.key).slice(0, -1);
    const afterKill = copies.every(({ sender }) => (sender?.killedAt ?? Infinity) < sent.arrivedAt);
    this.doubled.push({ sent, first, wasKnown, afterKill: afterKill && killedAt < sent.arrivedAt });
  }

  /** Looks up what the killed process had sent and not stored. */
  killed(replica: Replica): void {
    const since = performance.now() - unsettledForMs;
    const recent = this.sends.filter(({ sender, arrivedAt }) => sender === replica && arrivedAt > since);
    for (const sent of recent) this.looks.push(this.lookAt(sent));
  }

  /** Resolves when all that was to be looked up is. */
  async settled(): Promise<void> {
    await Promise.all(this.looks);
  }

  count(kind: SentKind): number {
    return this.sends.filter((sent) => sent.kind === kind).length;
  }

  private async lookAt(sent: Sent): Promise<void> {
    const known = await this.knownIds(sent);
    if (!known.includes(sent.messageId)) this.unknown[sent.kind] = (this.unknown[sent.kind] ?? 0) + 1;
  }

  private async knownIds(about: SentCard): Promise<readonly string[]> {
    const id = this.idOf(about);
    if (id === undefined) return [];
    return (await insist(() => this.storage.messages.find(this.key, id)))?.activityIds ?? [];
  }

  /** The id under which the bot keeps the message; undefined where a card does not say it. */
  private idOf({ kind, meetingId, areaId }: SentCard): string | undefined {
    switch (kind) {
      case 'card':
        return ['card', meetingId, areaId, this.plan.personOf(areaId)].join(':');
      case 'agenda':
        return ['desk', kind, meetingId, 'thread'].join(':');
      case 'board':
      case 'log':
      case 'preview':
        return [kind, meetingId].join(':');
      default:
        return undefined;
    }
  }
}
