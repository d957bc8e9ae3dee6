import type { Activity } from './activity';
import { jsonObjectSchema, type JsonObject } from './json-object';

/** One state of a message. */
export interface MessageVersion {
  readonly at: Date;
  readonly activity: Activity;
}

const cardType = 'application/vnd.microsoft.card.adaptive';

/** A message that stands, or stood, in a chat or a channel. */
export class Message {
  /** Everything the message has been, oldest first. */
  readonly versions: MessageVersion[];
  /** Cards that only one person sees, by object id, until the message is really updated. */
  readonly views = new Map<string, JsonObject>();
  deletedAt: Date | undefined;
  /** Counts every change of what anybody sees. */
  revision = 0;

  constructor(
    readonly id: string,
    /** The chat, or the thread (`19:…;messageid=N`). */
    readonly conversationId: string,
    /** `bot`, or the object id of a person. */
    readonly author: string,
    /** Counts up over everything that is sent anywhere. */
    readonly order: number,
    first: MessageVersion,
  ) {
    this.versions = [first];
  }

  get sentAt(): Date | undefined {
    return this.versions[0]?.at;
  }

  get activity(): Activity | undefined {
    return this.versions.at(-1)?.activity;
  }

  get text(): string {
    return this.activity?.text ?? '';
  }

  /** The text of the notification. */
  get summary(): string {
    return this.activity?.summary ?? '';
  }

  get isEdited(): boolean {
    return this.versions.length > 1;
  }

  /** The card everybody sees; undefined for plain text. */
  get card(): JsonObject | undefined {
    const attachment = this.activity?.attachments?.find((candidate) => candidate.contentType === cardType);
    return attachment === undefined ? undefined : jsonObjectSchema.parse(attachment.content);
  }

  /** The card this person sees: the answer to the person's own press while it lasts. */
  cardFor(personId: string): JsonObject | undefined {
    return this.views.get(personId) ?? this.card;
  }
}
