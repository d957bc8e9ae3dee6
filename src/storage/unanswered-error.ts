/** The store did not answer in time. What was asked may or may not have been done. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError';
}
