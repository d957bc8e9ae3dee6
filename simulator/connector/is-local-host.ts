/** Is this Host header one of the machine itself? Anything else is a page elsewhere that has been rebound to us. */
export function isLocalHost(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/.test(host ?? '');
}
