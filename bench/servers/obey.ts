/** Takes orders from the bench: says that it is ready, answers each order, and ends when the bench is gone. */
export function obey(
  ready: { readonly url?: string },
  work: (order: object) => Promise<void> = () => Promise.resolve(),
): void {
  process.on('disconnect', () => process.exit());
  process.on('message', (order: object) => {
    const { user, system } = process.cpuUsage();
    work(order).then(
      () => process.send?.({ cpuMs: (user + system) / 1000 }),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
  process.send?.(ready);
}
