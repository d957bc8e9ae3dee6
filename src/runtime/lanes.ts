/** Work in lanes: at most so many at once in each, and what comes then waits in order, each once. */
export class Lanes {
  readonly #lanes = new Map<string, { running: number; readonly waiting: Map<string, () => void> }>();

  /** @param most how much of one lane runs at once */
  constructor(private readonly most: number) {}

  /** Begins now, or when there is room; what waits under `id` already is replaced and keeps its place. */
  enter(lane: string, id: string, begin: () => void): void {
    const room = this.#lanes.get(lane) ?? { running: 0, waiting: new Map<string, () => void>() };
    this.#lanes.set(lane, room);
    room.waiting.set(id, begin);
    this.#admit(lane);
  }

  /** To be called once for each that has begun. */
  leave(lane: string): void {
    const room = this.#lanes.get(lane);
    if (room === undefined) return;
    room.running -= 1;
    this.#admit(lane);
    if (room.running === 0) this.#lanes.delete(lane);
  }

  #admit(lane: string): void {
    const room = this.#lanes.get(lane);
    if (room === undefined) return;
    for (const [id, begin] of room.waiting) {
      if (room.running >= this.most) return;
      room.waiting.delete(id);
      room.running += 1;
      begin();
    }
  }
}
