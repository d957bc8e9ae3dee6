import { z } from 'zod';
import { localDateSchema } from './calendar';
import { notReachedReasonSchema } from './delivery';
import { recordIdSchema } from './desk/record-id';
import { personRefSchema, slugSchema } from './identifiers';
import { meetingIdSchema } from './meeting';
import { namedPersonSchema } from './person';
import { wallTimeSchema } from './weekday';

const goneReasonSchema = z.enum(['leftTeam', 'leftOrganisation']);
const area = { areaId: slugSchema, areaName: z.string(), personName: z.string() };
/** The card itself did come; what was sent after it does not. */
const hadCard = z.boolean().optional();

/** What the chair is told of beside the meetings themselves, and has to do something about or to know. */
export const chairNoteSchema = z.discriminatedUnion('kind', [
  /** Meetings that were never opened, since everything was down. */
  z.object({
    kind: z.literal('missed'),
    /** The latest ones. */
    meetingIds: z.array(meetingIdSchema),
    /** How many there were before those. */
    older: z.number().int().positive().optional(),
    /** Where those were to be held that do not stand where their id says. */
    stands: z.record(meetingIdSchema, z.object({ day: localDateSchema, time: wallTimeSchema })).optional(),
  }),
  /** A step whose time was over when it could have been done. */
  z.object({ kind: z.literal('stepSkipped'), meetingId: meetingIdSchema, step: z.string().max(40) }),
  /** A free day skips the meeting, or moves it. */
  z.object({
    kind: z.literal('freeDay'),
    meetingId: meetingIdSchema,
    day: localDateSchema,
    name: z.string().max(120),
    movedTo: z.object({ day: localDateSchema, time: wallTimeSchema }).optional(),
  }),
  /** The coordinator or the deputy is gone; somebody has to be found. */
  z.object({
    kind: z.literal('vacant'),
    /** The coordinator's unless said. */
    post: z.literal('deputy').optional(),
    ...area,
    reason: goneReasonSchema,
    /** The group's revision that had the person: who comes back and leaves again is told of again. */
    revision: z.number().int().optional(),
  }),
  /** Somebody without an area is gone; a deputy chair has followed the chair. */
  z.object({
    kind: z.literal('left'),
    post: z.enum(['chair', 'deputyChair', 'member']),
    person: personRefSchema,
    personName: z.string(),
    reason: goneReasonSchema,
    revision: z.number().int(),
  }),
  /** The coordinator is away, and nobody stands in. */
  z.object({ kind: z.literal('noDeputy'), ...area, until: localDateSchema }),
  /** The one who is asked for the area does not get the card of the meeting. */
  z.object({
    kind: z.literal('notReached'),
    meetingId: meetingIdSchema,
    person: personRefSchema,
    ...area,
    reason: notReachedReasonSchema,
    /** The card has come after all: the word is taken back where it stands. */
    over: z.boolean().optional(),
  }),
  /** A leader does not get what was put to them. */
  z.object({
    kind: z.literal('leaderNotReached'),
    caseId: recordIdSchema,
    title: z.string(),
    leader: namedPersonSchema,
    reason: notReachedReasonSchema,
    hadCard,
  }),
  /** A leader has left before answering what was put to them. */
  z.object({
    kind: z.literal('leaderLeft'),
    caseId: recordIdSchema,
    nth: z.number().int().positive(),
    title: z.string(),
    leader: namedPersonSchema,
    reason: goneReasonSchema,
  }),
  /** Somebody who was asked in for a case does not get it. */
  z.object({
    kind: z.literal('guestNotReached'),
    caseId: recordIdSchema,
    title: z.string(),
    guest: namedPersonSchema,
    nth: z.number().int().positive(),
    reason: notReachedReasonSchema,
    hadCard,
  }),
  /** Teams refuses the board for good. */
  z.object({ kind: z.literal('boardRefused'), meetingId: meetingIdSchema, error: z.string().max(300) }),
  /** Teams takes nothing for the channel that the group has got with this revision. */
  z.object({ kind: z.literal('channelRefused'), revision: z.number().int().positive(), error: z.string().max(300) }),
  /** Teams refuses the action log for good, and takes the board. */
  z.object({
    kind: z.literal('logRefused'),
    meetingId: meetingIdSchema,
    error: z.string().max(300),
    /** It has come after all: the word is taken back where it stands. */
    over: z.boolean().optional(),
  }),
]);
export type ChairNote = z.infer<typeof chairNoteSchema>;

/** The same thing is told once: the id of the note about it. */
export function chairNoteId(note: ChairNote): string {
  switch (note.kind) {
    case 'missed':
      return ['missed', note.meetingIds.at(-1) ?? ''].join('.');
    case 'stepSkipped':
      return ['step', note.meetingId, note.step].join('.');
    case 'freeDay':
      return ['free', note.meetingId].join('.');
    case 'vacant':
      return [
        'vacant',
        note.areaId,
        note.personName,
        String(note.revision ?? ''),
        ...(note.post ? [note.post] : []),
      ].join('.');
    case 'left':
      return ['left', note.post, note.person, String(note.revision)].join('.');
    case 'noDeputy':
      return ['noDeputy', note.areaId, note.until].join('.');
    case 'notReached':
      return ['notReached', note.meetingId, note.areaId, note.person, note.reason].join('.');
    case 'leaderNotReached':
      return ['leader', note.caseId, note.leader.id, note.reason, ...later(note)].join('.');
    case 'leaderLeft':
      return ['leaderLeft', `${note.nth}.${note.caseId}`, note.leader.id].join('.');
    case 'guestNotReached':
      return ['guest', `${note.nth}.${note.caseId}`, note.guest.id, note.reason, ...later(note)].join('.');
    case 'boardRefused':
      return ['board', note.meetingId].join('.');
    case 'channelRefused':
      return ['channel', String(note.revision)].join('.');
    case 'logRefused':
      return ['log', note.meetingId].join('.');
  }
}

function later(note: { readonly hadCard?: boolean | undefined }): readonly string[] {
  return note.hadCard === true ? ['later'] : [];
}
