import { z } from 'zod';
import { instantSchema } from './calendar';
import { chairNoteId, chairNoteSchema } from './chair-note';
import { deskCardKinds, deskReaderSchema } from './desk/desk-card';
import { recordIdSchema } from './desk/record-id';
import { personRefSchema, slugSchema } from './identifiers';
import { meetingIdSchema } from './meeting';

/**
 * A promise, stored with the state it follows from, to bring something outside up to date with that state.
 * It says what to show and never how it looks: the card is made when it is sent.
 */
export const noticeSchema = z.discriminatedUnion('kind', [
  /** Make the area's card in this person's chat show the area's current state; send it when it is not there yet. */
  z.object({
    kind: z.literal('statusCard'),
    meetingId: meetingIdSchema,
    areaId: slugSchema,
    person: personRefSchema,
    /** A copy of the card that was pressed and is to be kept right too, known to us or not. */
    copy: z.object({ conversationId: z.string().max(500), activityId: z.string().max(500) }).optional(),
    /** Send one more copy, since the person asked for the card; the id of the message that asked. */
    anew: z.string().max(500).optional(),
  }),
  /** Make the meeting's board in the channel show the current replies. */
  z.object({ kind: z.literal('board'), meetingId: meetingIdSchema }),
  /** Make the action log under the latest posted board show the current actions. */
  z.object({ kind: z.literal('actionLog') }),
  /** Tell the chair that an area turned critical after the board was posted. Sent once per reply version. */
  z.object({
    kind: z.literal('criticalAlert'),
    meetingId: meetingIdSchema,
    areaId: slugSchema,
    version: z.number().int(),
  }),
  /** Finish an opening: the area rows and their cards. */
  z.object({ kind: z.literal('openMeeting'), meetingId: meetingIdSchema }),
  /** Finish a change of the open meeting's times: the area rows, the cards and the posted board. */
  z.object({ kind: z.literal('retimeMeeting'), meetingId: meetingIdSchema }),
  /** Remind the person that the area has not answered. Sent at most once. */
  z.object({
    kind: z.literal('reminder'),
    meetingId: meetingIdSchema,
    areaId: slugSchema,
    person: personRefSchema,
    nth: z.number().int().min(1).max(999),
  }),
  /** Make the chair's preview of the meeting show who has answered and what will be posted when. */
  z.object({
    kind: z.literal('chairPreview'),
    meetingId: meetingIdSchema,
    /** Send it as a new message, since this deadline is over: an earlier one may stand, of before the meeting was moved. */
    anew: z.string().max(500).optional(),
  }),
  z.object({ kind: z.literal('chairNote'), about: chairNoteSchema }),
  /** Tell the channel or a person of another rhythm, as it is when this is sent, or of another end of it; `everybody` asks for one for each. */
  z.object({
    kind: z.literal('rhythmNote'),
    since: instantSchema,
    until: instantSchema.optional(),
    /** When it was decided: an end that is moved and moved back is told again. */
    at: instantSchema.optional(),
    to: z.union([z.literal(['channel', 'everybody']), personRefSchema]),
  }),
  /** Tell the channel that the group has got with this revision, or the one it had, who changed it. Nothing when it has moved again. */
  z.object({
    kind: z.literal('channelNote'),
    revision: z.number().int().positive(),
    where: z.enum(['new', 'old']),
    channelId: z.string().min(1).max(200),
    by: z.string().max(256),
  }),
  /** Make a card about a record of the desk show the record's current state; send it when it is not there yet. */
  z.object({
    kind: z.literal('desk'),
    card: z.enum(deskCardKinds),
    /** The record's id, and the meeting it lies under where it does. */
    id: recordIdSchema,
    shelf: meetingIdSchema.optional(),
    to: deskReaderSchema,
    /** Which card of several about the same record: each has a message of its own that is kept right. */
    mark: z.string().min(1).max(60).optional(),
  }),
  /** Send a card about a record of the desk, at most once for each mark: reminders and digests. */
  z.object({
    kind: z.literal('deskOnce'),
    card: z.enum(deskCardKinds),
    id: recordIdSchema,
    shelf: meetingIdSchema.optional(),
    to: deskReaderSchema,
    mark: z.string().min(1).max(60),
  }),
  /** Bring a posted summary to the followers and to the areas. */
  z.object({ kind: z.literal('news'), meetingId: meetingIdSchema, publicationId: z.string().min(1).max(40) }),
  /** Make the card in a channel that sets up a group show how far that is; send it when it is not there yet. */
  z.object({
    kind: z.literal('setupCard'),
    /** A copy of the card that was pressed and is to be kept right too. */
    copy: z.object({ conversationId: z.string().max(500), activityId: z.string().max(500) }).optional(),
  }),
]);
export type Notice = z.infer<typeof noticeSchema>;

/** The same thing to show has the same id, so that a burst of changes is one notice. */
export function noticeId(notice: Notice): string {
  switch (notice.kind) {
    case 'statusCard':
      return ['card', notice.meetingId, notice.areaId, notice.person].join(':');
    case 'board':
      return ['board', notice.meetingId].join(':');
    case 'actionLog':
      return 'log';
    case 'criticalAlert':
      return ['alert', notice.meetingId, notice.areaId, String(notice.version)].join(':');
    case 'openMeeting':
      return ['open', notice.meetingId].join(':');
    case 'retimeMeeting':
      return ['retime', notice.meetingId].join(':');
    case 'reminder':
      return ['remind', notice.meetingId, `${notice.nth}.${notice.areaId}`, notice.person].join(':');
    case 'chairPreview':
      return ['preview', notice.meetingId].join(':');
    case 'chairNote':
      return ['note', chairNoteId(notice.about)].join(':');
    case 'rhythmNote':
      return [
        'rhythm',
        [notice.since, notice.until ?? '', ...(notice.at ? [notice.at] : [])].join('.').replaceAll(':', ''),
        notice.to,
      ].join(':');
    case 'channelNote':
      return ['channel', String(notice.revision), notice.where].join(':');
    case 'desk':
      return ['desk', notice.card, [...(notice.mark ? [notice.mark] : []), notice.id].join('.'), notice.to].join(':');
    case 'setupCard':
      return 'setupCard';
    case 'news':
      return ['news', notice.publicationId].join(':');
    case 'deskOnce':
      return ['once', notice.card, `${notice.mark}.${notice.id}`, notice.to].join(':');
  }
}

/**
 * Reminders and digests are sent at most once: the platform has no idempotency key, and a second nudge is worse than none. All else
 * is sent at least once, and each copy works.
 */
export function isAtMostOnce(notice: Notice): boolean {
  return atMostOnce.includes(notice.kind);
}

const atMostOnce: readonly Notice['kind'][] = ['reminder', 'deskOnce'];
