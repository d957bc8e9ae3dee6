import type { NotReachedReason, TeamsMessage } from '../../domain/delivery';
import type { Notice } from '../../domain/notice';
import type { GroupKey } from '../../domain/identifiers';
import type { Ports } from '../ports/ports';

/** What one attempt to meet a notice came to. With a message: how it stands in Teams now, to be stored with the outcome. */
export type Attempt =
  | { readonly kind: 'met'; readonly message?: TeamsMessage | undefined }
  /** Not now: again after the given time, or after a backoff that grows with the attempts. */
  | {
      readonly kind: 'later';
      readonly error: string;
      readonly retryAfterSeconds?: number | undefined;
      /** It may have arrived: a notice that is sent at most once is not tried again. */
      readonly isUnknown?: boolean | undefined;
      readonly message?: TeamsMessage | undefined;
    }
  /** Not before somebody has acted: the person, the chair or the administrator. */
  | {
      readonly kind: 'stopped';
      readonly reason: NotReachedReason;
      readonly error: string;
      readonly message?: TeamsMessage | undefined;
    };

/** What meets one kind of notice. */
export type Deliver<K extends Notice['kind']> = (
  ports: Ports,
  key: GroupKey,
  notice: Extract<Notice, { kind: K }>,
) => Promise<Attempt>;

export const met: Attempt = { kind: 'met' };
