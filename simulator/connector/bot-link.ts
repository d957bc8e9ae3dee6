import type { JsonObject } from './json-object';

/** What the bot answered to an activity. */
export interface BotAnswer {
  readonly status: number;
  /** Parsed when it is JSON, text when it is not, undefined when it is empty. */
  readonly body: unknown;
}

/** The bot did not answer: not started, gone, or slower than Teams waits. */
export class BotUnreachable extends Error {}

export interface BotLinkOptions {
  /** A bearer token for the activity; none when it is left out or gives undefined. */
  readonly token?: ((activity: JsonObject) => string | undefined | Promise<string | undefined>) | undefined;
  /** How long Teams waits for the bot, in ms. */
  readonly timeoutMs: number;
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Where activities are sent. The bot may be named after the connector has started. */
export class BotLink {
  url: string | undefined;

  constructor(
    url: string | undefined,
    private readonly options: BotLinkOptions,
  ) {
    this.url = url;
  }

  /** `POST /api/messages`; throws `BotUnreachable`, never for a status. */
  async deliver(activity: JsonObject): Promise<BotAnswer> {
    if (this.url === undefined) throw new BotUnreachable('The simulator does not know the address of the bot yet.');
    const token = await this.options.token?.(activity);
    const endpoint = new URL('/api/messages', this.url).href;
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(this.options.timeoutMs),
      });
      return { status: response.status, body: parse(await response.text()) };
    } catch (cause) {
      throw new BotUnreachable(`The bot does not answer at ${endpoint}.`, { cause });
    }
  }
}
