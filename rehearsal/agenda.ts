/** Something that is to happen at a moment of the year. */
export interface Item {
  readonly atMs: number;
  readonly what: string;
  readonly happen: () => Promise<void>;
}

/** What is to happen, in order of time. */
export class Agenda {
  readonly #items: Item[] = [];

  add(atMs: number, what: string, happen: () => Promise<void>): void {
    const after = this.#items.findLastIndex((item) => item.atMs <= atMs);
    this.#items.splice(after + 1, 0, { atMs, what, happen });
  }

  get nextMs(): number | undefined {
    return this.#items[0]?.atMs;
  }

  take(): Item | undefined {
    return this.#items.shift();
  }

  clear(): void {
    this.#items.length = 0;
  }
}
