/** A partition or row key that Azure Tables would refuse: a fault in this program, never in what a person wrote. */
export class BadKeyError extends Error {
  override readonly name = 'BadKeyError';
}
