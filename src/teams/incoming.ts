import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { guidSchema } from '../domain/identifiers';
import { cutText } from '../domain/cut-text';
import { typedText } from '../views/typed-text';
import { maybe, rawActivitySchema, type RawActivity } from './raw-activity';

/** Longest message that is looked at; what is longer gets help. */
const maxText = 4000;

/** Longest name that is kept of a person; the directory takes no longer one. */
const maxName = 256;

/** Teams' ids of channels, threads and group chats: more than one person reads there. */
const sharedConversation = /@thread\.|;messageid=/;

/** Who wrote or pressed, and where. */
export interface Sender {
  readonly tenantId: string;
  /** The Entra object id; missing for somebody Teams cannot place in the organisation. */
  readonly personId: string | undefined;
  readonly name: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly isPersonal: boolean;
  /** The channel that was written in, without the thread. */
  readonly channelId: string | undefined;
  readonly team: { readonly id: string; readonly name: string | undefined } | undefined;
  readonly channelName: string | undefined;
  readonly locale: string | undefined;
  /** One of our own where the client gave none: two messages without an id are not the same message. */
  readonly activityId: string;
}

/** What an activity asks of us. */
export type Incoming =
  | { readonly kind: 'text'; readonly sender: Sender; readonly text: string }
  | {
      readonly kind: 'press';
      readonly sender: Sender;
      readonly data: unknown;
      readonly answersInPlace: boolean;
      readonly pressedId: string | undefined;
    }
  | {
      readonly kind: 'installed';
      readonly sender: Sender;
      /** The channel that was chosen when the app was added to a team. */
      readonly chosenChannelId: string | undefined;
      /** A new version of the app: nobody added anything. */
      readonly isUpgrade: boolean;
    }
  | { readonly kind: 'removed'; readonly sender: Sender }
  | { readonly kind: 'teamChanged'; readonly sender: Sender; readonly removedChannelId: string | undefined }
  | { readonly kind: 'unknownInvoke' }
  | { readonly kind: 'nothing' };

/** Reads an activity into what it asks; what has no meaning for us is `nothing`. */
export function readIncoming(activity: unknown): Incoming {
  const parsed = rawActivitySchema.safeParse(activity);
  if (!parsed.success) return { kind: 'nothing' };
  const raw = parsed.data;
  const sender = senderOf(raw);
  if (sender === undefined) return { kind: 'nothing' };
  switch (raw.type) {
    case 'invoke':
      return raw.name === 'adaptiveCard/action' ? readExecute(raw, sender) : { kind: 'unknownInvoke' };
    case 'message':
      return readMessage(raw, sender);
    case 'installationUpdate':
      return raw.action?.startsWith('remove') === true
        ? { kind: 'removed', sender }
        : { kind: 'installed', sender, chosenChannelId: chosenChannel(raw), isUpgrade: raw.action === 'add-upgrade' };
    case 'conversationUpdate':
      return readConversationUpdate(raw, sender);
    default:
      return { kind: 'nothing' };
  }
}

function senderOf(raw: RawActivity): Sender | undefined {
  const tenant = guidSchema.safeParse(raw.conversation.tenantId ?? raw.channelData?.tenant?.id);
  if (!tenant.success) return undefined;
  const person = guidSchema.safeParse(raw.from.aadObjectId);
  const isPersonal = isOneToOne(raw);
  const team = raw.channelData?.team;
  return {
    tenantId: tenant.data,
    personId: person.success ? person.data : undefined,
    name: cutText(typedText(raw.from.name ?? '').replace(/\n/g, ' '), maxName),
    serviceUrl: raw.serviceUrl,
    conversationId: raw.conversation.id,
    isPersonal,
    channelId: isPersonal ? undefined : (raw.channelData?.channel?.id ?? raw.conversation.id.split(';')[0]),
    team: team === undefined ? undefined : { id: team.id, name: team.name },
    channelName: raw.channelData?.channel?.name,
    locale: raw.locale,
    activityId: raw.id === undefined || raw.id === '' ? randomUUID() : raw.id,
  };
}

/** Where the client does not say what kind of conversation it is, any sign of others means that it is not private. */
function isOneToOne({ conversation, channelData }: RawActivity): boolean {
  if (conversation.conversationType !== undefined) return conversation.conversationType === 'personal';
  const isShared = conversation.isGroup === true || sharedConversation.test(conversation.id);
  return !isShared && channelData?.team === undefined && channelData?.channel === undefined;
}

function chosenChannel({ channelData }: RawActivity): string | undefined {
  return channelData?.settings?.selectedChannel?.id;
}

/** Whatever the card's inputs have: parsed where it is known what card it is. */
const dataSchema = z.custom<Readonly<Record<string, unknown>>>(
  (data) => typeof data === 'object' && data !== null && !Array.isArray(data),
);

const executeSchema = z.object({
  trigger: maybe(z.string()),
  action: z.object({ verb: maybe(z.string()), data: maybe(dataSchema) }),
});

/** A press that a client makes by itself (`automatic`) must never change anything, so it is not a press. */
function readExecute(raw: RawActivity, sender: Sender): Incoming {
  const value = executeSchema.safeParse(raw.value);
  if (!value.success || value.data.trigger === 'automatic')
    return { kind: 'press', sender, data: undefined, answersInPlace: true, pressedId: undefined };
  const { verb, data } = value.data.action;
  return {
    kind: 'press',
    sender,
    data: { ...(verb === undefined ? {} : { verb }), ...data },
    answersInPlace: true,
    pressedId: raw.replyToId,
  };
}

function readMessage(raw: RawActivity, sender: Sender): Incoming {
  const isSubmit = typeof raw.value === 'object' && raw.value !== null;
  if (isSubmit) return { kind: 'press', sender, data: raw.value, answersInPlace: false, pressedId: raw.replyToId };
  return { kind: 'text', sender, text: withoutMentions(raw).slice(0, maxText) };
}

/** The text without the mentions of the bot, whatever names it goes by; anybody else who is mentioned stays, by name. */
function withoutMentions(raw: RawActivity): string {
  const mentions = (raw.entities ?? []).filter((one) => one.type === 'mention');
  const ofBot = mentions.filter((one) => one.mentioned === undefined || one.mentioned.id === raw.recipient?.id);
  const rest = ofBot.reduce(
    (left, one) => (one.text === undefined ? left : left.replaceAll(one.text, ' ')),
    raw.text ?? '',
  );
  // A client that marks a mention and does not list it begins with the bot's.
  const words = mentions.length === 0 ? rest.replace(/^\s*<at>[^<]*<\/at>/i, '') : rest;
  return words
    .replaceAll(/<at\b[^>]*>([^<]*)<\/at>/gi, '$1')
    .replaceAll(/&nbsp;|\u00a0/g, ' ')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
}

function readConversationUpdate(raw: RawActivity, sender: Sender): Incoming {
  const eventType = raw.channelData?.eventType ?? '';
  if (sender.team !== undefined) {
    const removedChannelId = eventType === 'channelDeleted' ? raw.channelData?.channel?.id : undefined;
    return eventType === 'teamDeleted'
      ? { kind: 'removed', sender }
      : { kind: 'teamChanged', sender, removedChannelId };
  }
  const addsBot = raw.membersAdded?.some((member) => member.id === raw.recipient?.id) ?? false;
  return addsBot && sender.isPersonal
    ? { kind: 'installed', sender, chosenChannelId: undefined, isUpgrade: false }
    : { kind: 'nothing' };
}
