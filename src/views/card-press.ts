import { z } from 'zod';
import { slugSchema } from '../domain/identifiers';
import { languageSchema, type Language } from '../domain/language';
import { meetingIdSchema } from '../domain/meeting';
import { agendaButtonSchema, type AgendaButton } from './agenda-press';
import type { ButtonData } from './view';
import { guestButtonSchema, type GuestButton } from './guest-press';
import { engineButtonSchema, type EngineButton } from './engine-press';
import { upwardButtonSchema, type UpwardButton } from './upward-press';
import { followButtonSchema, type FollowButton } from './follow-press';
import { registerButtonSchema, type RegisterButton } from './register-press';
import { setupButtonSchema, type SetupButton } from './setup-press';
import { summaryButtonSchema, type SummaryButton } from './summary-press';

const statusVerbs = ['status.send', 'status.noChange', 'status.noChangeAnyway', 'status.edit', 'status.show'] as const;
/** What the buttons of a status card and its receipt ask for. */
export type StatusVerb = (typeof statusVerbs)[number];

/** A press of one of our buttons, with what stood in the card's inputs, and the language the card was written in. */
export type CardPress = PressedButton & { readonly language: Language | undefined };

type PressedButton =
  | {
      readonly verb: StatusVerb;
      readonly groupId: string;
      readonly meetingId: string;
      readonly areaId: string;
      /** The version of the reply that the pressed card showed; 0 for none. */
      readonly shownVersion: number;
      /** For `parseStatusForm`. */
      readonly form: Readonly<Record<string, unknown>>;
    }
  | {
      readonly verb: 'action.save';
      readonly groupId: string;
      readonly actionId: string;
      /** For `parseActionForm`. */
      readonly form: Readonly<Record<string, unknown>>;
    }
  | {
      readonly verb: 'choose';
      readonly command: string;
      readonly groupId: string;
      readonly areaId?: string | undefined;
      /** What was written after the command. */
      readonly argument?: string | undefined;
    }
  | ((
      | EngineButton
      | AgendaButton
      | GuestButton
      | RegisterButton
      | UpwardButton
      | FollowButton
      | SummaryButton
      | SetupButton
    ) & {
      /** For the parser of the card's form, where it has one. */
      readonly form: Readonly<Record<string, unknown>>;
    });

/** The input of a choose card with many choices; its values are `groupId` or `groupId:areaId`. */
export const choiceInput = 'choice';

const maxBytes = 64 * 1024;
const maxKeys = 500;

const statusSchema = z
  .object({
    v: z.literal(1),
    verb: z.enum(statusVerbs),
    g: slugSchema,
    m: meetingIdSchema,
    a: slugSchema,
    r: z.number().int().min(0).max(1_000_000),
  })
  .transform(({ verb, g, m, a, r }) => ({ verb, groupId: g, meetingId: m, areaId: a, shownVersion: r }));
const actionSchema = z
  .object({ v: z.literal(1), verb: z.literal('action.save'), g: slugSchema, id: z.string().min(1).max(80) })
  .transform(({ verb, g, id }) => ({ verb, groupId: g, actionId: id }));
const chooseSchema = z
  .object({
    v: z.literal(1),
    verb: z.literal('choose'),
    command: z.string().min(1).max(100),
    t: z.string().max(4000).optional(),
    g: slugSchema.optional(),
    a: slugSchema.optional(),
    [choiceInput]: z.string().max(210).optional(),
  })
  .transform(({ verb, command, t, g, a, choice }, context) => {
    const [group, area] = (choice ?? '').split(':');
    const groupId = slugSchema.safeParse(g ?? group);
    const areaId = slugSchema.optional().safeParse(g === undefined ? area : a);
    if (groupId.success && areaId.success) {
      return { verb, command, argument: t, groupId: groupId.data, areaId: areaId.data };
    }
    context.addIssue('Nothing was chosen.');
    return z.NEVER;
  });

/** Status first: nearly every press is one, and the first that fits is taken. */
const pressSchema = z.union([
  statusSchema,
  actionSchema,
  agendaButtonSchema,
  engineButtonSchema,
  upwardButtonSchema,
  registerButtonSchema,
  followButtonSchema,
  summaryButtonSchema,
  setupButtonSchema,
  guestButtonSchema,
]);

/**
 * Reads what a client sent for a press: the button's data with the input values merged in. Undefined for what no
 * card of ours can have sent: an unknown verb, ids that are none, more than 64 KiB or 500 keys.
 */
export function parseCardPress(data: unknown): CardPress | undefined {
  if (!isOfFairSize(data)) return undefined;
  const language = languageOf(data);
  if (Reflect.get(data, 'verb') === 'choose') {
    const choose = chooseSchema.safeParse(data);
    return choose.success ? { ...choose.data, language } : undefined;
  }
  const press = pressSchema.safeParse(data);
  return press.success ? { ...press.data, form: { ...data }, language } : undefined;
}

/** The data of a status card's button. */
export function statusPress(
  verb: StatusVerb,
  ids: { g: string; m: string; a: string; r: number; l: Language; c?: string },
): ButtonData {
  return { v: 1, verb, ...ids };
}

function languageOf(data: object): Language | undefined {
  return languageSchema.safeParse(Reflect.get(data, 'l')).data;
}

function isOfFairSize(data: unknown): data is object {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
  if (Object.keys(data).length > maxKeys) return false;
  try {
    return Buffer.byteLength(JSON.stringify(data)) <= maxBytes;
  } catch {
    return false;
  }
}
