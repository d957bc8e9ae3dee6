import type { TableClient } from '@azure/data-tables';
import { withinDeadline } from './within-deadline';

type Policy = Parameters<TableClient['pipeline']['addPolicy']>[0];

/**
 * Ends a call with all its retries after `milliseconds`. A call that brings its own abort signal keeps to that one.
 */
export function answerDeadline(milliseconds: number): Policy {
  return {
    name: 'answerDeadline',
    async sendRequest(request, next) {
      if (request.abortSignal !== undefined) return next(request);
      return withinDeadline('Azure Tables', milliseconds, (abortSignal) => {
        request.abortSignal = abortSignal;
        return next(request);
      });
    },
  };
}
