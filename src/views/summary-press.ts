import { z } from 'zod';
import { summarySections } from '../domain/desk/summary';
import { slugSchema } from '../domain/identifiers';
import { meetingIdSchema } from '../domain/meeting';

const v = z.literal(1);
const ids = { v, g: slugSchema, m: meetingIdSchema };
const r = z.number().int().min(0).max(1_000_000);
/** Which page of a section, or of a preview, from 0. */
const p = z.number().int().min(0).max(200);

/** What a form of the draft is about: a section of the lines, or the words before them. */
const draftParts = ['intro', ...summarySections] as const;
export type DraftPart = (typeof draftParts)[number];

/** The buttons of the cards about a summary. `r`: the version, or for the approver what goes wide, that the card showed. */
export const summaryButtonSchema = z.union([
  z
    .object({ ...ids, verb: z.enum(['summaryOpen', 'summaryNews']) })
    .transform(({ verb, g: groupId, m: meetingId }) => ({ verb, groupId, meetingId })),
  z
    .object({ ...ids, verb: z.literal('summaryCorrect') })
    .transform(({ verb, g: groupId, m: meetingId }) => ({ verb, groupId, meetingId })),
  z
    .object({ ...ids, verb: z.literal('summaryPreview'), p })
    .transform(({ verb, g: groupId, m: meetingId, p: page }) => ({ verb, groupId, meetingId, page })),
  z
    .object({ ...ids, verb: z.literal('summaryEdit'), s: z.enum(draftParts), p })
    .transform(({ verb, g: groupId, m: meetingId, s: part, p: page }) => ({ verb, groupId, meetingId, part, page })),
  z
    .object({ ...ids, verb: z.literal('summarySave'), s: z.enum(draftParts), p, r })
    .transform(({ verb, g: groupId, m: meetingId, s: part, p: page, r: shown }) => ({
      ...{ verb, groupId, meetingId, part, page, shown },
    })),
  z
    .object({ ...ids, verb: z.literal('summaryTakeIn'), r })
    .transform(({ verb, g: groupId, m: meetingId, r: shown }) => ({ verb, groupId, meetingId, shown })),
  z
    .object({ ...ids, verb: z.enum(['summaryForApproval', 'summaryPost']), r })
    .transform(({ verb, g: groupId, m: meetingId, r: shown }) => ({ verb, groupId, meetingId, shown })),
  z
    .object({ ...ids, verb: z.literal('approveWide'), r })
    .transform(({ verb, g: groupId, m: meetingId, r: shown }) => ({ verb, groupId, meetingId, shown })),
  z
    .object({ ...ids, verb: z.literal('returnWide'), r })
    .transform(({ verb, g: groupId, m: meetingId, r: shown }) => ({ verb, groupId, meetingId, shown })),
]);
/** A press of one of these buttons; its inputs are for the form's own parser. */
export type SummaryButton = z.infer<typeof summaryButtonSchema>;
export type SummaryVerb = SummaryButton['verb'];
