import { checkKey } from './check-key';
import type { NewRow } from './rows';
import { TooLargeError } from './too-large-error';

const mostProperties = 252;
const longestText = 32_768;
const mostBytes = 1024 * 1024;

/**
 * The size of the row in bytes, counted as the service counts. Throws `TooLargeError` or `BadKeyError` for one past the
 * limits of Azure Tables:
 * https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model
 */
export function checkRow(partition: string, { row, columns }: NewRow): number {
  checkKey(partition);
  checkKey(row);
  const entries = Object.entries(columns);
  if (entries.length > mostProperties) {
    throw new TooLargeError(`The row ${row} has ${entries.length} properties; Azure Tables takes ${mostProperties}.`);
  }
  const tooLong = entries.find(([, value]) => typeof value === 'string' && value.length > longestText);
  if (tooLong !== undefined) {
    throw new TooLargeError(`The column ${tooLong[0]} of the row ${row} is longer than ${longestText} UTF-16 units.`);
  }
  const bytes = entries.reduce((sum, [name, value]) => sum + 8 + 2 * name.length + sizeOf(value), 4);
  const total = bytes + 2 * (partition.length + row.length);
  if (total > mostBytes) {
    throw new TooLargeError(`The row ${row} would take ${total} bytes; Azure Tables takes ${mostBytes} (1 MiB).`);
  }
  return total;
}

function sizeOf(value: string | number | boolean): number {
  if (typeof value === 'string') return 4 + 2 * value.length;
  return typeof value === 'number' ? 8 : 1;
}
