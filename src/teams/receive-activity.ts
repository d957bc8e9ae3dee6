import { randomUUID } from 'node:crypto';
import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Log } from '../app/ports/log';
import type { Authenticate } from './authentication/authentication';
import { inboundActivitySchema, type InboundActivity } from './authentication/inbound-activity';
import type { TeamsAdapter } from './authentication/teams-adapter';

const timeSchema = z.coerce.date().optional().catch(undefined);
const answerSchema = z.object({ status: z.number().int().min(200).max(599), body: z.unknown().optional() });

/** The SDK works with Dates where JSON has text; it does this itself in the part of its adapter that is not used here. */
function toActivity(inbound: InboundActivity): Activity {
  const times = { timestamp: timeSchema.parse(inbound.timestamp ?? undefined) };
  return { ...inbound, ...times } as unknown as Activity;
}

/**
 * From a parsed post to an answer: is it an activity (400), may it come in (401, 403, 503), then one turn. An invoke is
 * answered with what the turn left, a failing turn with 500 and no text. Every line that the turn logs has the same
 * correlation id.
 * @param options.logic the turn; gets the log that belongs to this activity
 */
export function createReceiveActivity(options: {
  readonly authenticate: Authenticate;
  readonly adapter: TeamsAdapter;
  readonly logic: (context: TurnContext, log: Log) => Promise<void>;
  readonly log: Log;
}): (posted: object, authorization: string) => Promise<{ readonly status: number; readonly body?: unknown }> {
  return async (posted, authorization) => {
    const log = options.log.child({ correlationId: randomUUID() });
    const parsed = inboundActivitySchema.safeParse(posted);
    if (!parsed.success) return { status: 400, body: { error: 'not_an_activity' } };
    const verdict = await options.authenticate(parsed.data, authorization);
    if (!verdict.ok) {
      log.warn('activity refused', { status: verdict.status, reason: verdict.reason });
      return { status: verdict.status, body: { error: verdict.status === 503 ? 'unavailable' : 'refused' } };
    }
    const { type, name, id } = parsed.data;
    log.info('activity received', { type, name: name ?? undefined, activityId: id ?? undefined });
    try {
      const turn = (context: TurnContext): Promise<void> => options.logic(context, log);
      const response = await options.adapter.process(verdict.result, toActivity(parsed.data), turn);
      return response === undefined ? { status: 200 } : answerSchema.parse(response);
    } catch (error) {
      log.error('turn failed', error, { type });
      return { status: 500, body: { error: 'internal' } };
    }
  };
}
