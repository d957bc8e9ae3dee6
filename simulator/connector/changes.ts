/** Tells whoever listens that something in the simulator is different now. */
export class Changes {
  private readonly listeners = new Set<() => void>();

  /** Calls `listener` after each change until the returned function is called. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  announce(): void {
    for (const listener of [...this.listeners]) listener();
  }

  /**
   * Waits until `look` finds something and returns it. Looks again after each change, and now and then for what the
   * simulator cannot see change. Rejects after `timeoutMs` (30,000) with `what` in the message.
   */
  async waitFor<T>(
    look: () => T | undefined | false | null,
    { timeoutMs = 30_000, what = 'what the test waits for' }: { timeoutMs?: number; what?: string } = {},
  ): Promise<T> {
    const now = look();
    if (now !== undefined && now !== false && now !== null) return now;
    return new Promise<T>((resolve, reject) => {
      const stop = (): void => {
        unlisten();
        clearInterval(slow);
        clearTimeout(limit);
      };
      const again = (): void => {
        try {
          const found = look();
          if (found === undefined || found === false || found === null) return;
          stop();
          resolve(found);
        } catch (error) {
          stop();
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      };
      const unlisten = this.listen(again);
      const slow = setInterval(again, 50);
      const limit = setTimeout(() => {
        stop();
        reject(new Error(`Waited ${timeoutMs} ms for ${what}, and it did not come.`));
      }, timeoutMs);
    });
  }

  /** Resolves when nothing has changed for `quietMs`. */
  async quiet(quietMs = 350): Promise<void> {
    await new Promise<void>((resolve) => {
      const done = (): void => {
        unlisten();
        resolve();
      };
      let timer = setTimeout(done, quietMs);
      const unlisten = this.listen(() => {
        clearTimeout(timer);
        timer = setTimeout(done, quietMs);
      });
    });
  }
}
