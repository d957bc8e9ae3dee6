import { ActivityTypes, type Activity, type ChannelAccount, type ConversationParameters } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { CardMessage, Messenger, Place } from '../../app/ports/messenger';
import type { Outcome } from '../../domain/delivery';
import type { Person } from '../../domain/person';
import { ConnectorError } from './connector-error';
import { outcomeOf } from './outcome-of-error';

export interface ConnectorAccess {
  /** A kept client that writes as the bot. */
  readonly connectorFor: (serviceUrl: string) => Promise<ConnectorClient>;
  readonly isAllowed: (serviceUrl: string) => boolean;
  /** `28:` and the app id. */
  readonly botId: string;
}

function activityOf(message: CardMessage): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    summary: message.summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: message.card }],
  };
}

/** The message id that a thread's conversation id carries: `19:…@thread.tacv2;messageid=1700000000000`. */
function messageIdOf(conversationId: string): string | undefined {
  return /;messageid=(\d+)$/.exec(conversationId)?.[1];
}

function idOf(id: unknown): string | undefined {
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/**
 * Teams over the Bot Connector's REST calls, without a turn or an adapter. Each call is tried once; what Teams answers
 * is an outcome. Throws only for a fault of our own.
 */
export class ConnectorMessenger implements Messenger {
  constructor(private readonly access: ConnectorAccess) {}

  async openChat(person: Pick<Person, 'tenantId' | 'id'>, serviceUrl: string): Promise<Outcome> {
    // Teams takes the Entra object id as the member's id, and needs no name.
    const members = [{ id: person.id }] as ChannelAccount[];
    const parameters = this.parametersOf({ members, isGroup: false, tenantId: person.tenantId });
    const outcome = await this.call(serviceUrl, async (client) => {
      const conversationId = idOf((await client.conversations.createConversation(parameters)).id);
      return conversationId === undefined
        ? { kind: 'later', error: 'no conversation id' }
        : { kind: 'delivered', conversationId };
    });
    // Nothing was written that could be there twice: a chat that is opened again is the same chat.
    return outcome.kind === 'later' ? { ...outcome, isUnknown: false } : outcome;
  }

  send({ serviceUrl, conversationId }: Place, message: CardMessage): Promise<Outcome> {
    return this.call(serviceUrl, async (client) => {
      const sent = await client.conversations.sendToConversation(
        conversationId,
        this.addressed(message, conversationId),
      );
      return { kind: 'delivered', conversationId, activityId: idOf(sent.id) };
    });
  }

  update({ serviceUrl, conversationId }: Place, activityId: string, message: CardMessage): Promise<Outcome> {
    return this.call(serviceUrl, async (client) => {
      const activity = { ...this.addressed(message, conversationId), id: activityId };
      await client.conversations.updateActivity(conversationId, activityId, activity);
      return { kind: 'delivered', conversationId, activityId };
    });
  }

  startThread(
    place: { readonly tenantId: string; readonly serviceUrl: string; readonly channelId: string },
    message: CardMessage,
  ): Promise<Outcome> {
    const { tenantId, serviceUrl, channelId } = place;
    const channelData = { channel: { id: channelId }, tenant: { id: tenantId } };
    const activity = activityOf(message) as Activity;
    const parameters = this.parametersOf({ isGroup: true, tenantId, channelData, activity });
    return this.call(serviceUrl, async (client) => {
      const started = await client.conversations.createConversation(parameters);
      const thread = idOf(started.id);
      // Without an id the thread exists but cannot be named: the channel is the nearest place that can.
      return {
        kind: 'delivered',
        conversationId: thread ?? channelId,
        activityId: messageIdOf(thread ?? '') ?? idOf(started.activityId),
      };
    });
  }

  private addressed(message: CardMessage, conversationId: string): Partial<Activity> {
    const conversation = { id: conversationId } as Activity['conversation'];
    return { ...activityOf(message), from: { id: this.access.botId, name: '' }, conversation };
  }

  /** The SDK's type asks for every field; Teams for those that the kind of conversation needs. */
  private parametersOf(parameters: Partial<ConversationParameters>): ConversationParameters {
    return { bot: { id: this.access.botId, name: '' }, ...parameters } as ConversationParameters;
  }

  private async call(serviceUrl: string, ask: (client: ConnectorClient) => Promise<Outcome>): Promise<Outcome> {
    if (!this.access.isAllowed(serviceUrl)) return { kind: 'refused', error: 'ServiceUrlNotAllowed' };
    try {
      return await ask(await this.access.connectorFor(serviceUrl));
    } catch (error) {
      if (error instanceof ConnectorError) return outcomeOf(error);
      throw error;
    }
  }
}
