import type { BotAnswer, BotLink } from './bot-link';
import { composeActivity, type Scene } from './compose-activity';
import { findAction, type ActionChoice } from './find-action';
import { readInvokeAnswer, type PressOutcome } from './invoke-answer';
import { jsonObjectSchema, type JsonObject } from './json-object';
import type { Message } from './message';
import type { Person } from './person';
import { personEvents } from './person-events';
import { personMessage } from './person-message';
import { pressData, type Filled, type GatherOptions } from './press-data';
import type { Town } from './town';

export interface PressOptions extends GatherOptions {
  /** The card that was on the screen; the one the person sees now unless said. */
  readonly card?: JsonObject;
  /** An old client presses the Action.Submit that is the fallback of an Action.Execute. */
  readonly client?: 'new' | 'old';
  readonly trigger?: 'manual' | 'automatic';
}

/** Where in the channel somebody speaks. */
export interface ChannelSpot {
  /** The group's channel, the last of the team's, unless said. */
  readonly channelId?: string;
  /** A message in the thread to answer in. */
  readonly inThreadOf?: Message;
  /** Does the message mention the bot? True unless said; the bot hears nothing else. */
  readonly mention?: boolean;
}

/** One person at the keyboard. What the bot answers is returned; what it sends is in the simulator's messages. */
export class Actor {
  constructor(
    private readonly town: Town,
    private readonly link: BotLink,
    private readonly serviceUrl: () => string,
    readonly person: Person,
  ) {}

  /** Everything in the person's chat with the bot, deleted messages too. */
  get chat(): readonly Message[] {
    return this.town.conversations.in(this.person.chatId);
  }

  /** Writes to the bot in the personal chat. Writing to an app one does not have adds it, as Teams does. */
  async says(text: string): Promise<BotAnswer> {
    if (this.person.app === 'never') this.person.app = 'installed';
    const { chatId, id: author } = this.person;
    this.town.conversations.openChat(chatId);
    const { id } = this.town.conversations.post(chatId, author, { type: 'message', text });
    return this.link.deliver(personMessage(this.town, this.serviceUrl(), this.person, { chatId }, { id, text }));
  }

  /** Writes in the channel, in a thread of its own or in that of a message. Undefined when the bot cannot hear it. */
  async saysInChannel(text: string, spot: ChannelSpot = {}): Promise<BotAnswer | undefined> {
    const { conversations } = this.town;
    const thread = spot.inThreadOf?.conversationId;
    const channelId =
      thread !== undefined
        ? conversations.channelOf(thread)
        : (spot.channelId ?? this.town.team.channels.at(-1)?.id ?? this.town.team.id);
    const mention = spot.mention ?? true;
    const shown = { type: 'message', text: mention ? `@${this.town.world.bot.name} ${text}` : text };
    const message =
      thread === undefined
        ? conversations.startThread(channelId, this.person.id, shown)
        : conversations.post(thread, this.person.id, shown);
    if (!mention || !this.town.team.installed) return undefined;
    const scene = { channelId, threadId: message.conversationId };
    const replyToId = spot.inThreadOf?.id;
    const { id } = message;
    return this.link.deliver(personMessage(this.town, this.serviceUrl(), this.person, scene, { id, text, replyToId }));
  }

  /** The card as this person sees it; throws when the message has none. */
  sees(message: Message): JsonObject {
    const card = message.cardFor(this.person.id);
    if (card === undefined) throw new Error(`Message ${message.id} has no card.`);
    return card;
  }

  /** Fills in and presses a button, found by verb, id or title. A card in the answer is then what the person sees. */
  async presses(
    message: Message,
    choice: ActionChoice,
    filled: Filled = {},
    options: PressOptions = {},
  ): Promise<PressOutcome> {
    const part = findAction(options.card ?? this.sees(message), choice, options.client);
    return this.sends(message, part.action, pressData(part, filled, options), options.trigger);
  }

  /** Sends a press as it is, for a client that has gathered the data itself or means no good. */
  async sends(
    message: Message,
    action: JsonObject,
    data: JsonObject,
    trigger: 'manual' | 'automatic' = 'manual',
  ): Promise<PressOutcome> {
    const inChat = !this.town.conversations.isThread(message.conversationId);
    const channelId = this.town.conversations.channelOf(message.conversationId);
    const scene: Scene = inChat ? { chatId: message.conversationId } : { channelId, threadId: message.conversationId };
    const isExecute = action['type'] === 'Action.Execute';
    const execute = { type: 'Action.Execute', id: action['id'], verb: action['verb'], title: action['title'], data };
    const activity = composeActivity(this.town, this.serviceUrl(), this.person, scene, {
      ...(isExecute
        ? { type: 'invoke', name: 'adaptiveCard/action', value: { action: execute, trigger } }
        : { type: 'message', value: data }),
      replyToId: message.id,
      channelData: { source: { name: 'message' }, ...(!isExecute && { postBack: true }) },
    });
    const answer = await this.link.deliver(jsonObjectSchema.parse(activity));
    if (!isExecute) return { status: answer.status, body: answer.body };
    const outcome = readInvokeAnswer(answer);
    if (outcome.card !== undefined) this.town.conversations.showTo(this.person.id, message, outcome.card);
    return outcome;
  }

  /** Adds the app in the personal chat. */
  async installs(): Promise<void> {
    this.person.app = 'installed';
    this.town.conversations.openChat(this.person.chatId);
    await this.tell('add');
  }

  /** Removes the app from the personal chat; what the bot sends is refused from now on. */
  async removes(): Promise<void> {
    this.person.app = 'removed';
    await this.tell('remove');
  }

  /** Blocks the bot. Teams does not tell the bot. */
  blocks(): void {
    this.person.app = 'blocked';
    this.town.changes.announce();
  }

  unblocks(): void {
    this.person.app = 'installed';
    this.town.changes.announce();
  }

  private async tell(action: 'add' | 'remove'): Promise<void> {
    this.town.changes.announce();
    for (const activity of personEvents(this.town, this.serviceUrl(), this.person, action)) {
      await this.link.deliver(activity);
    }
  }
}
