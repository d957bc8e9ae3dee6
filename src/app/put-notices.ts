import type { Notice } from '../domain/notice';
import type { Change } from './ports/commit';

/** Asks for the notices in the transaction of what they follow from. */
export function putNotices(notices: readonly Notice[]): readonly Change[] {
  return notices.map((notice) => ({ put: 'notice', notice }));
}
