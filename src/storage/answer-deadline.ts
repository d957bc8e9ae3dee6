import type { TableClient } from '@azure/data-tables';
import { UnansweredError } from './unanswered-error';

type Policy = Parameters<TableClient['pipeline']['addPolicy']>[0];

/**
 * Ends a call with all its retries after `milliseconds`; without it a store that accepts the connection and says nothing
 * would hold a call for ever. A call that brings its own abort signal keeps to that one.
 */
export function answerDeadline(milliseconds: number): Policy {
  return {
    name: 'answerDeadline',
    async sendRequest(request, next) {
      if (request.abortSignal !== undefined) return next(request);
      // Not AbortSignal.timeout: it goes on until it fires, and makes its error, long after the answer has come.
      const deadline = new AbortController();
      const timer = setTimeout(() => deadline.abort(), milliseconds);
      request.abortSignal = deadline.signal;
      try {
        return await next(request);
      } catch (error) {
        if (!deadline.signal.aborted) throw error;
        throw new UnansweredError(`Azure Tables did not answer within ${milliseconds} ms. Is the account reachable?`, {
          cause: error,
        });
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
