import { setTimeout as sleep } from 'node:timers/promises';
import type { Balancer, PressTrap } from './balancer';
import { between, pick } from './chance';
import type { CrashDoor, SendTrap } from './crash-door';
import type { CrashPlan } from './crash-plan';
import type { Fleet } from './fleet';

type Moment = 'last' | 'random' | 'starting' | 'all' | 'step' | `send ${SendTrap}` | `press ${PressTrap}`;

const moments: readonly Moment[] = [
  'random',
  'step',
  'send beforeWork',
  'send beforeAnswer',
  'send afterAnswer',
  'press during',
  'press answered',
  'random',
  'step',
  'send beforeAnswer',
  'send afterAnswer',
  'press during',
  'starting',
  'all',
];
const patienceMs = 2_500;

/** Kills replicas at random moments, and at those that matter: a message on its way, a press in hand, a step that is due. */
export class Killer {
  readonly kills: Record<string, number> = {};

  constructor(
    private readonly fleet: Fleet,
    private readonly door: CrashDoor,
    private readonly balancer: Balancer,
    private readonly plan: CrashPlan,
  ) {}

  get count(): number {
    return Object.values(this.kills).reduce((sum, kills) => sum + kills, 0);
  }

  /** Waits until somebody is up, then kills at the next such moment; after some seconds without one at any. */
  async strike(longestGapMs: number): Promise<void> {
    await sleep(between(0, longestGapMs));
    await this.fleet.until(1);
    const moment = moments[this.count % moments.length] ?? 'random';
    const before = this.fleet.lives.filter(({ killedAt }) => killedAt !== undefined).length;
    await this.at(moment);
    const after = this.fleet.lives.filter(({ killedAt }) => killedAt !== undefined).length;
    if (after > before) this.note(moment, after - before);
  }

  /** Kills one that nobody starts again. */
  async strikeLast(): Promise<void> {
    await this.fleet.until(this.fleet.size);
    this.fleet.stopRestarting();
    await this.fleet.kill(pick(this.fleet.up));
    this.note('last', 1);
  }

  private async at(moment: Moment): Promise<void> {
    switch (moment) {
      case 'last':
      case 'random':
        await this.fleet.kill(pick(this.fleet.up));
        return;
      case 'all':
        await Promise.all(this.fleet.running.map((replica) => this.fleet.kill(replica)));
        return;
      case 'starting':
        await this.fleet.kill(pick(this.fleet.up));
        await sleep(between(50, 600));
        for (const replica of this.fleet.running.filter(({ isUp }) => !isUp).slice(0, 1)) {
          await this.fleet.kill(replica);
        }
        return;
      case 'step':
        await sleep(this.untilStepMs() + between(0, 900));
        for (const replica of this.fleet.up.slice(0, 1)) await this.fleet.kill(replica);
        return;
      case 'send beforeWork':
        return this.trapSend('beforeWork');
      case 'send beforeAnswer':
        return this.trapSend('beforeAnswer');
      case 'send afterAnswer':
        return this.trapSend('afterAnswer');
      case 'press during':
        return this.trapPress('during');
      case 'press answered':
        return this.trapPress('answered');
    }
  }

  private async trapSend(when: SendTrap): Promise<void> {
    await orLater((sprung) => (this.door.trap = { when, sprung }));
    this.door.trap = undefined;
  }

  private async trapPress(when: PressTrap): Promise<void> {
    await orLater((sprung) => (this.balancer.trap = { when, sprung }));
    this.balancer.trap = undefined;
  }

  /** Until the next step of any meeting; none when it is too far away. */
  private untilStepMs(): number {
    const nowMs = this.plan.atMs(Date.now());
    const left = this.plan.meetingIds
      .flatMap((id) => this.plan.stepsMs(id))
      .map((at) => at - nowMs)
      .filter((ms) => ms > 0 && ms < patienceMs);
    return Math.min(...left, Infinity) === Infinity ? 0 : Math.min(...left);
  }

  private note(moment: Moment, count: number): void {
    this.kills[moment] = (this.kills[moment] ?? 0) + count;
  }
}

async function orLater(set: (sprung: () => void) => void): Promise<void> {
  await Promise.race([new Promise<void>((resolve) => set(resolve)), sleep(patienceMs)]);
}
