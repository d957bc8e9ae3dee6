import { z } from 'zod';
import type { PendingNotice, Release } from '../app/ports/outbox';
import { instantSchema, type Instant } from '../domain/calendar';
import { noticeId, noticeSchema, type Notice } from '../domain/notice';
import { documentSchema } from './document-schema';
import { UnreadableEntityError } from './unreadable-entity-error';
import type { Columns, StoredRow } from './rows';

const name = 'notice';
const longestError = 1_000;

// A merge cannot clear a column, so the empty text stands for «none».
const text = z.string().default('');
const json = z.string().transform((value, context): unknown => {
  try {
    return JSON.parse(value);
  } catch {
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  }
});
const columnsSchema = z.object({
  kind: z.literal(name),
  schema: z.number().max(documentSchema),
  notice: json,
  copy: json.optional(),
  anew: z.string().optional(),
  askedAt: instantSchema,
  attempts: z.number().int().default(0),
  notBefore: text,
  claimedBy: text,
  claimedUntil: text,
  lastError: text,
  stopped: z.boolean().default(false),
  mayBeThere: z.boolean().default(false),
});

/**
 * A notice's row. Asking and claiming write different columns, so that a merge of the one leaves the other: asking for a
 * notice that is in hand changes its etag and nothing of the claim. What only some askers want, a further copy of a card,
 * has columns of its own: it waits until it is met, although the next asker does not mention it.
 */
export const noticeColumns = {
  /** Asked for, and due at once with a fresh count, whatever it waited for. */
  asked(notice: Notice, at: Instant): Columns {
    const { copy, anew, ...shown } = { copy: undefined, anew: undefined, ...noticeSchema.parse(notice) };
    return {
      kind: name,
      schema: documentSchema,
      notice: JSON.stringify(shown),
      ...(copy === undefined ? {} : { copy: JSON.stringify(copy) }),
      ...(anew === undefined ? {} : { anew }),
      askedAt: at,
      attempts: 0,
      notBefore: '',
      stopped: false,
    };
  },

  claimed: (claim: string, until: Instant): Columns => ({ claimedBy: claim, claimedUntil: until }),

  free: { claimedBy: '', claimedUntil: '' },

  released: (next: Release): Columns => ({
    claimedBy: '',
    claimedUntil: '',
    attempts: next.attempts,
    notBefore: next.notBefore ?? '',
    lastError: (next.error ?? '').slice(0, longestError),
    stopped: next.stopped,
    // Once in doubt, in doubt until it is met.
    ...(next.mayBeThere === true && { mayBeThere: true }),
  }),

  /** Throws `UnreadableEntityError`. */
  read({ partition, row, etag, columns }: StoredRow): PendingNotice {
    const unreadable = ({ issues }: z.ZodError) =>
      new UnreadableEntityError(
        partition,
        row,
        issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; '),
      );
    const read = columnsSchema.safeParse(columns);
    if (!read.success) throw unreadable(read.error);
    const { copy, anew, askedAt, attempts, notBefore, claimedUntil, lastError, stopped, mayBeThere } = read.data;
    const whole = noticeSchema.safeParse(Object.assign({ copy, anew }, read.data.notice));
    if (!whole.success) throw unreadable(whole.error);
    return {
      id: noticeId(whole.data),
      notice: whole.data,
      askedAt,
      attempts,
      notBefore: orNone(notBefore),
      claimedUntil: orNone(claimedUntil),
      lastError: orNone(lastError),
      stopped,
      // A claim is cleared with every outcome: one that stands when it is over was left by a worker that died.
      mayBeThere: mayBeThere || claimedUntil !== '' ? true : undefined,
      etag,
    };
  },
};

function orNone(value: string): string | undefined {
  return value === '' ? undefined : value;
}
