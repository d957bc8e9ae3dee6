import { z } from 'zod';
import { slugSchema } from '../domain/identifiers';
import { meetingIdSchema } from '../domain/meeting';

const v = z.literal(1);
const g = slugSchema;
const m = meetingIdSchema;
const a = slugSchema;

/**
 * The buttons of the cards about the week itself. What they ask for:
 * a fresh status card; the posting of the board; a meeting's place in the plan; the plan itself; a successor;
 * another rhythm; who is away. Those about a person have no group, as one is away from all of them.
 */
export const engineButtonSchema = z.union([
  z
    .object({ v, verb: z.literal('showCard'), g, m, a })
    .transform(({ verb, g: groupId, m: meetingId, a: areaId }) => ({ verb, groupId, meetingId, areaId })),
  z
    .object({ v, verb: z.enum(['postNow', 'hold', 'release']), g, m })
    .transform(({ verb, g: groupId, m: meetingId }) => ({ verb, groupId, meetingId })),
  z
    .object({ v, verb: z.enum(['skipMeeting', 'keepMeeting', 'moveMeeting']), g, m })
    .transform(({ verb, g: groupId, m: meetingId }) => ({ verb, groupId, meetingId })),
  z
    .object({ v, verb: z.enum(['showPlan', 'extraMeeting', 'pauseUntil', 'resumeMeetings']), g })
    .transform(({ verb, g: groupId }) => ({ verb, groupId })),
  z.object({ v, verb: z.literal('switchRhythm'), g }).transform(({ verb, g: groupId }) => ({ verb, groupId })),
  z
    .object({ v, verb: z.literal('successor'), g, a, p: z.literal('deputy').optional() })
    .transform(({ verb, g: groupId, a: areaId, p }) => ({
      verb,
      groupId,
      areaId,
      post: p ?? ('coordinator' as const),
    })),
  z.object({ v, verb: z.enum(['away', 'back']) }).transform(({ verb }) => ({ verb })),
]);
/** A press of one of these buttons; its inputs are for the form's own parser. */
export type EngineButton = z.infer<typeof engineButtonSchema>;
/** What the buttons ask for. */
export type EngineVerb = EngineButton['verb'];
