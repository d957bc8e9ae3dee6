import { encodeKeyPart } from './encode-key-part';

const mostParts = 4;

/**
 * An id made of parts with `:` between them, such as a notice's, with each part encoded so that a range of keys by its
 * first parts stays possible. From the fourth part on, a `:` belongs to the part (a sign-in name could hold one).
 */
export function encodeKeyPath(id: string): string {
  const parts = id.split(':');
  const last = parts.slice(mostParts - 1);
  return [...parts.slice(0, mostParts - 1), ...(last.length > 0 ? [last.join(':')] : [])].map(encodeKeyPart).join(':');
}
