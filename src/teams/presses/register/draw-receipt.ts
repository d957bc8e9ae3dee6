import type { Ports } from '../../../app/ports/ports';
import { entryReceipt } from '../../../app/register/entry-receipt';
import type { Entry } from '../../../domain/desk/entry';
import { entryReceiptCard } from '../../../views/desk/register/entry-receipt-card';
import type { Answer } from '../../turn';
import type { Registrar } from './as-one-of';

/** The entry's receipt as it is now, with what has to be said of the press. */
export async function drawReceipt(
  ports: Pick<Ports, 'desk' | 'meetings'>,
  { key, options }: Registrar,
  entry: Entry,
  told?: string,
): Promise<Answer> {
  const receipt = await entryReceipt(ports, key, entry);
  return entryReceiptCard(receipt, told === undefined ? options : { ...options, told: [told] });
}
