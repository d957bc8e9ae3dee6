import { maxOperations } from '../app/ports/commit';
import { checkKey } from './check-key';
import { checkRow } from './check-row';
import type { Operation } from './rows';
import { TooLargeError } from './too-large-error';

const mostBytes = 4 * 1024 * 1024;
// Boundary, request line and headers of one operation took 410 bytes when measured, beside the keys, which stand in the
// request line, percent-encoded at worst, and in the body.
const overheadOf = (partition: string, row: string) => 500 + 4 * (partition.length + row.length);

/** Throws before anything is sent when Azure Tables would refuse the transaction for its size, its keys or a row twice. */
export function checkTransaction(partition: string, operations: readonly Operation[]): void {
  if (operations.length > maxOperations) {
    throw new TooLargeError(
      `A transaction of ${operations.length} operations; Azure Tables takes ${maxOperations}. Do the work in several steps.`,
    );
  }
  const seen = new Set<string>();
  let bytes = 0;
  for (const operation of operations) {
    if (seen.has(operation.row)) throw new Error(`The row ${operation.row} is written twice in one transaction.`);
    seen.add(operation.row);
    bytes += overheadOf(partition, operation.row);
    if (operation.do === 'delete') {
      checkKey(operation.row);
    } else {
      checkRow(partition, operation);
      bytes += Buffer.byteLength(JSON.stringify(operation.columns));
    }
  }
  if (bytes > mostBytes) {
    throw new TooLargeError(
      `A transaction of about ${bytes} bytes; Azure Tables takes ${mostBytes} (4 MiB). Do the work in several steps.`,
    );
  }
}
