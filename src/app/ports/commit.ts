import type { Action } from '../../domain/action';
import type { DeskRecord } from '../../domain/desk/desk-record';
import type { GroupKey } from '../../domain/identifiers';
import type { GroupHead, Meeting, MeetingArea } from '../../domain/meeting';
import type { Notice } from '../../domain/notice';
import type { Plan, PlanRecord } from '../../domain/plan';
import type { Reply } from '../../domain/status-reply';

/** One write of a transaction. Without an etag the row must not exist yet. */
export type Change =
  | { readonly put: 'head'; readonly value: GroupHead; readonly etag: string | undefined }
  | { readonly put: 'meeting'; readonly value: Meeting; readonly etag: string | undefined }
  | { readonly put: 'area'; readonly value: MeetingArea; readonly etag: string | undefined }
  /** A version of a reply, kept for ever. */
  | { readonly put: 'reply'; readonly meetingId: string; readonly areaId: string; readonly value: Reply }
  | { readonly put: 'action'; readonly value: Action; readonly etag: string | undefined }
  /** Moves a done action out of what is read for every log. */
  | { readonly put: 'archivedAction'; readonly value: Action }
  | { readonly put: 'plan'; readonly value: Plan; readonly etag: string | undefined }
  /** One decision about the row of meetings, kept for ever; the same one again is the same row. */
  | { readonly put: 'planRecord'; readonly value: PlanRecord }
  /** A record of the desk, with its version kept; filed ones move out of what is read for every agenda. */
  | {
      readonly put: 'desk';
      readonly record: DeskRecord;
      readonly etag: string | undefined;
      /** Moves it out of what is in use, for good. */
      readonly file?: boolean | undefined;
    }
  | { readonly put: 'notice'; readonly notice: Notice };

/** Most operations of one transaction; an archived action counts as two. Azure Tables' own limit. */
export const maxOperations = 100;

/** State and the notices that follow from it, in one transaction of the group's partition. */
export interface Commit {
  /**
   * `conflict` when a row was changed or created by somebody else since it was read: read again and decide again.
   * Throws `TooLargeError` past 100 operations, 4 MiB, or a row past the store's limits; then nothing is written.
   */
  commit(key: GroupKey, changes: readonly Change[]): Promise<'committed' | 'conflict'>;
}
