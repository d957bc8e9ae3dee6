import { comeBackIn, type ComeBack, type Turn } from './turn';

const failuresToOpen = 5;
/** One recipient that always fails says nothing of the others: so many failures of one count, and no more. */
const countedOfOne = 2;
const withinMs = 30_000;
const firstWaitMs = 5_000;
const longestWaitMs = 120_000;
/** A fifth of the wait by chance either way, so that processes do not knock all at once. */
const jitter = 0.2;

/** What a call is for the circuit: one of many, or the one that tries whether Teams is back. */
export type Pass = 'normal' | 'probe';
/** What a call showed: `down` a connector in trouble, `none` nothing at all; any other answer, a refusal too, is `up`. */
export type Sign = 'down' | 'up' | 'none';

/**
 * One tenant's connector as this process sees it. Closed until five calls in a row, to three
 * recipients or more, have failed within half a minute;
 * then nothing goes but one probe at a time, the first after five seconds, each later one after twice the wait, two
 * minutes at most. Times in milliseconds of one clock.
 */
export class Circuit {
  #failures: { readonly atMs: number; readonly recipient: string | undefined }[] = [];
  /** 0 when closed. */
  #waitMs = 0;
  #probeAtMs = 0;
  #isProbing = false;

  /** @param random between 0 and 1, for the jitter */
  constructor(private readonly random: () => number = Math.random) {}

  /** Whether a call may go; looks only. */
  look(nowMs: number): Turn {
    if (this.#waitMs === 0) return 'go';
    if (this.#isProbing) return comeBackIn(firstWaitMs);
    return nowMs >= this.#probeAtMs ? 'go' : comeBackIn(this.#probeAtMs - nowMs);
  }

  /** Lets a call go, or says when to come back. Each pass has to be given back with `leave`. */
  enter(nowMs: number): Pass | ComeBack {
    const turn = this.look(nowMs);
    if (turn !== 'go') return turn;
    if (this.#waitMs === 0) return 'normal';
    this.#isProbing = true;
    return 'probe';
  }

  /**
   * What the call showed; the answer is what became of the circuit, when something did. Calls without a `recipient` count
   * each for itself.
   */
  leave(pass: Pass, sign: Sign, nowMs: number, recipient?: string): 'opened' | 'closed' | undefined {
    if (pass === 'probe') return this.#probed(sign, nowMs);
    // A call from before it opened says nothing about now.
    if (this.#waitMs > 0 || sign === 'none') return undefined;
    if (sign === 'up') {
      this.#failures = [];
      return undefined;
    }
    const recent = this.#failures.filter(({ atMs }) => atMs > nowMs - withinMs);
    const ofSame = recent.filter((one) => recipient !== undefined && one.recipient === recipient);
    const counted = ofSame.length < countedOfOne ? recent : recent.filter((one) => one !== ofSame[0]);
    this.#failures = [...counted, { atMs: nowMs, recipient }];
    if (this.#failures.length < failuresToOpen) return undefined;
    this.#open(firstWaitMs, nowMs);
    return 'opened';
  }

  #probed(sign: Sign, nowMs: number): 'closed' | undefined {
    this.#isProbing = false;
    if (sign === 'none') return undefined;
    if (sign === 'down') {
      this.#open(Math.min(longestWaitMs, this.#waitMs * 2), nowMs);
      return undefined;
    }
    this.#waitMs = 0;
    return 'closed';
  }

  #open(waitMs: number, nowMs: number): void {
    this.#waitMs = waitMs;
    this.#probeAtMs = nowMs + waitMs * (1 - jitter + 2 * jitter * this.random());
    this.#failures = [];
  }
}
