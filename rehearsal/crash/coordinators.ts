import { setTimeout as sleep } from 'node:timers/promises';
import type { PressOutcome } from '../../simulator/connector/invoke-answer';
import type { Message } from '../../simulator/connector/message';
import { cardParts } from '../../simulator/connector/card-parts';
import type { Simulator } from '../../simulator/connector/simulator';
import { between } from './chance';
import type { CrashPlan } from './crash-plan';
import { tokenOf, type Intent } from './intents';

const mostPresses = 8;

/** The seven coordinators: each has another way of answering in each meeting. */
export class Coordinators {
  readonly intents: Intent[] = [];
  private readonly answered = new Map<string, number>();

  constructor(
    private readonly teams: Simulator,
    private readonly plan: CrashPlan,
  ) {}

  /** Plays one meeting to its end. */
  async play(meetingId: string): Promise<void> {
    await Promise.all(this.plan.areaIds.map((areaId, index) => this.answer(meetingId, areaId, index)));
  }

  private async answer(meetingId: string, areaId: string, index: number): Promise<void> {
    const { deadlineBefore, askBefore, postBefore } = this.plan.pace;
    const number = this.plan.meetingIds.indexOf(meetingId);
    const early = askBefore - between(1, 6);
    const middle = between(deadlineBefore + 2, askBefore - 6);
    const late = between(postBefore + 1, deadlineBefore - 1);
    const corrected = between(-3, postBefore - 1);
    switch ((index + number) % 7) {
      case 0:
        await this.says(meetingId, areaId, early, { level: 'normal' });
        return;
      case 1:
        // Now and then nobody answers at all.
        if (number % 3 !== 2) await this.says(meetingId, areaId, middle, { level: 'strained' });
        return;
      case 2:
        await this.says(meetingId, areaId, middle, { kind: 'noChange' });
        return;
      case 3:
        await this.says(meetingId, areaId, early, { level: 'normal' });
        await this.says(meetingId, areaId, middle, { level: 'strained' });
        return;
      case 4:
        await this.says(meetingId, areaId, late, { level: 'strained' });
        return;
      case 5:
        await this.says(meetingId, areaId, corrected, { level: 'critical' });
        return;
      default:
        await this.says(meetingId, areaId, middle, { level: 'normal', ticks: `${areaId}-${number}` });
        await this.says(meetingId, areaId, corrected, { level: 'strained' });
    }
  }

  /** Says it `before` seconds before the meeting's start, and presses until there is a receipt. */
  private async says(
    meetingId: string,
    areaId: string,
    before: number,
    what: { kind?: Intent['kind']; level?: string; ticks?: string },
  ): Promise<void> {
    const startMs = this.plan.startMs(meetingId);
    await sleep(Math.max(0, startMs - before * 1000 - this.nowMs));
    const card = await this.cardOf(meetingId, areaId);
    if (card === undefined) return;
    const place = `${meetingId} ${areaId}`;
    const number = (this.answered.get(place) ?? 0) + 1;
    this.answered.set(place, number);
    const repeats = what.kind === 'noChange' && buttons(this.teams, areaId, card).has('status.noChange');
    const intent: Intent = {
      meetingId,
      areaId,
      kind: repeats ? 'noChange' : 'send',
      token: tokenOf(meetingId, areaId, number),
      level: what.level ?? 'normal',
      ticks: what.ticks,
      receipt: undefined,
      presses: 0,
    };
    this.intents.push(intent);
    const endMs = startMs + this.plan.pace.closeAfter * 1000;
    while (intent.receipt === undefined && intent.presses < mostPresses && this.nowMs < endMs) {
      intent.presses += 1;
      intent.receipt = await this.press(card, intent).catch(() => undefined);
      if (intent.receipt === undefined) await sleep(between(200, 900));
    }
  }

  /** One try, as a person makes it; the version on the receipt when there is one. */
  private async press(card: Message, intent: Intent): Promise<number | undefined> {
    const person = this.teams.as(intent.areaId);
    let there = buttons(this.teams, intent.areaId, card);
    // What was said stands already: the receipt came when the press was given up.
    if (there.has('status.edit') && this.shows(card, intent)) return there.get('status.edit');
    if (there.has('status.edit')) {
      await person.presses(card, 'status.edit');
      there = buttons(this.teams, intent.areaId, card);
    }
    if (intent.kind === 'noChange' && there.has('status.noChange')) {
      return receiptOf(await person.presses(card, 'status.noChange'));
    }
    if (!there.has('status.send')) return undefined;
    const tick = `done.0.${intent.ticks ?? ''}`;
    const canTick = JSON.stringify(person.sees(card)).includes(`"${tick}"`);
    const filled = { level: intent.level, text: `Sagt ${intent.token}`, ...(canTick && { [tick]: true }) };
    return receiptOf(await person.presses(card, 'status.send', filled), intent.token);
  }

  private shows(card: Message, { areaId, token }: Intent): boolean {
    return JSON.stringify(this.teams.as(areaId).sees(card)).includes(token);
  }

  private async cardOf(meetingId: string, areaId: string): Promise<Message | undefined> {
    const endMs = this.plan.startMs(meetingId) + this.plan.pace.closeAfter * 1000;
    while (this.nowMs < endMs) {
      const card = this.teams
        .sentTo(areaId)
        .findLast((message) => JSON.stringify(message.versions[0]?.activity).includes(`"verb":"status.send"`));
      if (card !== undefined && JSON.stringify(card.versions[0]?.activity).includes(`"m":"${meetingId}"`)) return card;
      await sleep(100);
    }
    return undefined;
  }

  private get nowMs(): number {
    return this.plan.atMs(Date.now());
  }
}

/** The verbs on the card as the person sees it, each with the version it shows. */
function buttons(teams: Simulator, areaId: string, card: Message): ReadonlyMap<string, number> {
  return verbsOn(teams.as(areaId).sees(card));
}

function verbsOn(card: Parameters<typeof cardParts>[0]): ReadonlyMap<string, number> {
  return new Map(
    cardParts(card).flatMap(({ action }) => {
      const data: unknown = action['data'];
      const verb: unknown = Reflect.get(Object(data), 'verb');
      return typeof verb === 'string' ? [[verb, Number(Reflect.get(Object(data), 'r'))]] : [];
    }),
  );
}

/** A receipt has a button to change the answer and none to send one; it shows what was sent. */
function receiptOf({ statusCode, card }: PressOutcome, token = ''): number | undefined {
  if (statusCode !== 200 || card === undefined || !JSON.stringify(card).includes(token)) return undefined;
  const verbs = verbsOn(card);
  return verbs.has('status.send') ? undefined : verbs.get('status.edit');
}
