/** A promise of a process that is gone. */
const never = new Promise<never>(() => undefined);

/**
 * Everything that one life of the bot asks of the outside goes through here. When it is cut nothing leaves any more, and
 * no answer arrives: what a killed process leaves behind.
 */
export class Lifeline {
  #busy = 0;
  #callsLeft = Infinity;
  #isLastDone = false;
  #isCut = false;
  #end: () => void = () => undefined;
  /** Resolves when the life is over. */
  readonly over = new Promise<void>((resolve) => (this.#end = resolve));

  /** @param passes what becomes of the time that a call takes */
  constructor(private readonly passes: () => void = () => undefined) {}

  /** Calls that wait for an answer. */
  get busy(): number {
    return this.#isCut ? 0 : this.#busy;
  }

  /** It will end of itself, sooner or later. */
  get isDoomed(): boolean {
    return this.#callsLeft !== Infinity;
  }

  get isCut(): boolean {
    return this.#isCut;
  }

  cut(): void {
    this.#isCut = true;
    this.#end();
  }

  /** So many more calls; then it dies, with the last one done but not answered, or not done. */
  cutAfter(calls: number, isLastDone: boolean): void {
    this.#callsLeft = calls;
    this.#isLastDone = isLastDone;
  }

  /** The same port, on this line. */
  guard<T extends object>(port: T): T {
    return new Proxy(port, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => this.#call(() => Reflect.apply(value, target, args) as unknown);
      },
    });
  }

  #call(ask: () => unknown): unknown {
    if (this.#isCut) return never;
    this.#callsLeft -= 1;
    if (this.#callsLeft < 0) {
      if (this.#isLastDone) void Promise.resolve(ask()).catch(() => undefined);
      this.cut();
      return never;
    }
    this.passes();
    const answer = ask();
    if (!(answer instanceof Promise)) return answer;
    this.#busy += 1;
    return this.#answered(answer);
  }

  async #answered(answer: Promise<unknown>): Promise<unknown> {
    try {
      const value: unknown = await answer;
      return this.#isCut ? await never : value;
    } catch (error) {
      if (this.#isCut) return await never;
      throw error;
    } finally {
      this.#busy -= 1;
    }
  }
}
