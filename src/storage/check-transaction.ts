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
  let atMost = 0;
  for (const operation of operations) {
    if (seen.has(operation.row)) throw new Error(`The row ${operation.row} is written twice in one transaction.`);
    seen.add(operation.row);
    atMost += overheadOf(partition, operation.row);
    // The service counts two bytes for a UTF-16 unit; as JSON in UTF-8 it takes six at the very most.
    if (operation.do === 'delete') checkKey(operation.row);
    else atMost += 3 * checkRow(partition, operation);
  }
  // Writing it all as JSON to count it takes as long as sending it.
  if (atMost <= mostBytes) return;
  const bytes = operations.reduce((sum, operation) => sum + bytesOf(partition, operation), 0);
  if (bytes > mostBytes) {
    throw new TooLargeError(
      `A transaction of about ${bytes} bytes; Azure Tables takes ${mostBytes} (4 MiB). Do the work in several steps.`,
    );
  }
}

function bytesOf(partition: string, operation: Operation): number {
  const columns = operation.do === 'delete' ? 0 : Buffer.byteLength(JSON.stringify(operation.columns));
  return overheadOf(partition, operation.row) + columns;
}
