import { z } from 'zod';
import { jsonObjectSchema, type JsonObject } from './json-object';
import type { BotAnswer } from './bot-link';

const invokeSchema = z.looseObject({ statusCode: z.number(), type: z.string(), value: z.unknown() });

/** What came of a press. */
export interface PressOutcome {
  /** The HTTP status of the bot's answer. */
  readonly status: number;
  /** `statusCode` of the invoke response; undefined for Action.Submit. */
  readonly statusCode?: number | undefined;
  readonly type?: string | undefined;
  /** The card that replaces this one for the person who pressed. */
  readonly card?: JsonObject | undefined;
  /** The sentence the client shows beside the card. */
  readonly text?: string | undefined;
  /** The bot's answer, untouched. */
  readonly body: unknown;
}

/** Reads the bot's answer to a press as a Teams client does. */
export function readInvokeAnswer(answer: BotAnswer): PressOutcome {
  const parsed = invokeSchema.safeParse(answer.body);
  if (!parsed.success) return { status: answer.status, body: answer.body };
  const { statusCode, type, value } = parsed.data;
  const outcome = { status: answer.status, statusCode, type, body: answer.body };
  if (type === 'application/vnd.microsoft.card.adaptive') return { ...outcome, card: jsonObjectSchema.parse(value) };
  if (typeof value === 'string') return { ...outcome, text: value };
  const error = z.looseObject({ message: z.string() }).safeParse(value);
  return error.success ? { ...outcome, text: error.data.message } : outcome;
}
