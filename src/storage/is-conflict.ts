import { RestError } from '@azure/data-tables';
import { z } from 'zod';

const codeSchema = z.object({ odataError: z.object({ code: z.string() }) });

/**
 * Did the store refuse because the row is not as expected: changed (412), there already (409) or not there (404)?
 * The same statuses about the table itself are something else.
 */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof RestError)) return false;
  if (error.statusCode !== 404 && error.statusCode !== 409 && error.statusCode !== 412) return false;
  // A single call has its code in the details, a transaction in the error itself.
  const details = codeSchema.safeParse(error.details);
  const code = details.success ? details.data.odataError.code : error.code;
  return code?.startsWith('Table') !== true;
}
