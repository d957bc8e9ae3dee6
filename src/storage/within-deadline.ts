import { UnansweredError } from './unanswered-error';

/**
 * Ends a call after `milliseconds`, with `UnansweredError`; without it a store that accepts the connection and says
 * nothing would hold a call for ever. `service` names the store in the error.
 */
export async function withinDeadline<T>(
  service: string,
  milliseconds: number,
  call: (abortSignal: AbortSignal) => Promise<T>,
): Promise<T> {
  // Not AbortSignal.timeout: it goes on until it fires, and makes its error, long after the answer has come.
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), milliseconds);
  try {
    return await call(deadline.signal);
  } catch (error) {
    if (!deadline.signal.aborted) throw error;
    throw new UnansweredError(`${service} did not answer within ${milliseconds} ms. Is the account reachable?`, {
      cause: error,
    });
  } finally {
    clearTimeout(timer);
  }
}
