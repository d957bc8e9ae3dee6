import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Activity } from '../../simulator/connector/activity';
import { cardParts } from '../../simulator/connector/card-parts';
import { jsonObjectSchema, type JsonObject } from '../../simulator/connector/json-object';
import { say } from '../../src/views/words';
import type { CrashPlan } from './crash-plan';

export type SentKind = 'card' | 'reminder' | 'board' | 'agenda' | 'log' | 'preview' | 'alert' | 'note';

/** What a message of the bot is about. */
export interface SentCard {
  readonly kind: SentKind;
  /** The same for every copy of the same message. */
  readonly key: string;
  readonly meetingId: string;
  readonly areaId: string;
}

/** What the buttons of a card about a meeting carry. */
const dataSchema = z.object({ verb: z.string(), m: z.string(), a: z.string().optional() });

const cardType = 'application/vnd.microsoft.card.adaptive';

/** The card of an activity; undefined for plain text. */
export function cardOf(activity: Activity): JsonObject | undefined {
  const found = activity.attachments?.find(({ contentType }) => contentType === cardType);
  return found === undefined ? undefined : jsonObjectSchema.parse(found.content);
}

/** Reads what a new message is from its buttons and its title; undefined for an answer in words. */
export function readSentCard(activity: Activity, plan: CrashPlan): SentCard | undefined {
  const card = cardOf(activity);
  if (card === undefined) return undefined;
  const data = cardParts(card)
    .map(({ action }) => dataSchema.safeParse(action['data']).data)
    .find((one) => one !== undefined);
  const verb = data?.verb ?? '';
  const text = JSON.stringify(card);
  const meetingId = data?.m ?? plan.meetingIn(text) ?? '';
  const areaId = data?.a ?? '';
  const about = { meetingId, areaId };
  if (verb.startsWith('status.')) return { kind: 'card', key: `card:${meetingId}:${areaId}`, ...about };
  if (verb === 'showCard') return { kind: 'reminder', key: `remind:${meetingId}:${areaId}`, ...about };
  if (startsWith(text, 'board.title')) return { kind: 'board', key: `board:${meetingId}`, ...about };
  if (startsWith(text, 'agenda.title')) return { kind: 'agenda', key: `agenda:${meetingId}`, ...about };
  if (startsWith(text, 'chairPreview.title')) return { kind: 'preview', key: `preview:${meetingId}`, ...about };
  if (text.includes(say('nb', 'log.title'))) return { kind: 'log', key: '', ...about };
  if (text.includes(say('nb', 'alert.title')))
    return { kind: 'alert', key: `alert:${meetingId}:${digest(text)}`, ...about };
  return { kind: 'note', key: `note:${meetingId}:${digest(text)}`, ...about };
}

/** Notes and alerts are told apart by their words alone. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** The title before the time in it. */
function startsWith(text: string, title: 'board.title' | 'agenda.title' | 'chairPreview.title'): boolean {
  return text.includes(say('nb', title, { when: '\u0000' }).split('\u0000')[0] ?? title);
}
