/** More than Azure Tables takes in one row or one transaction. Nothing has been written. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}
