/** A write lost to somebody else so often in a row that something else is wrong. */
export class TooBusyError extends Error {
  override readonly name = 'TooBusyError';
}

/** Most times one decision is taken anew after a conflict. Fifty areas answering at once settle within a few. */
const maxTries = 20;

/**
 * Reads, decides and commits until no one else was faster: `attempt` returns undefined on a conflict.
 * @throws TooBusyError after 20 conflicts in a row.
 */
export async function untilCommitted<T extends object>(attempt: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const result = await attempt();
    if (result !== undefined) return result;
  }
  throw new TooBusyError(`gave up after ${maxTries} conflicting writes`);
}
