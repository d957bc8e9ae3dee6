/** The service's code of a refusal, such as `MessageNotFound`; undefined for any other error. */
export function queueErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('statusCode' in error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
