import { ZodError } from 'zod';
import type { Call } from './call';
import { ConnectorError } from './connector-error';
import { createConversation } from './create-conversation';
import { readRoster } from './read-roster';
import type { Town } from './town';
import { writeMessage } from './write-message';

/** Teams counts a message as UTF-16 and stops near 100 KB. */
const largestMessageBytes = 100 * 1024;

/** An HTTP answer that has not left yet. */
export interface Answer {
  readonly status: number;
  /** A text is not JSON yet, and is not made it. */
  readonly body: object | string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

function work(town: Town, call: Call, body: unknown, largestPage: number): Answer {
  switch (call.kind) {
    case 'create':
      return { status: 201, body: createConversation(town, body) };
    case 'send':
    case 'reply':
      return { status: 201, body: writeMessage(town, call, body) };
    case 'update':
    case 'delete':
      return { status: 200, body: writeMessage(town, call, body) };
    case 'unknown':
      throw new ConnectorError(404, 'NotFound', `The simulator does not know ${call.method} ${call.path}.`);
    default:
      return { status: 200, body: readRoster(town, call, largestPage) };
  }
}

/** Does what the call asks, in the way of Teams: refusals are answers and never thrown. */
export function answerCall(town: Town, call: Call, rawBody: string, largestPage: number): Answer {
  try {
    if (rawBody.length * 2 > largestMessageBytes) {
      throw new ConnectorError(413, 'MessageSizeTooBig', `Message size too large: ${rawBody.length * 2} bytes.`);
    }
    const body: unknown = rawBody === '' ? undefined : JSON.parse(rawBody);
    return work(town, call, body, largestPage);
  } catch (error) {
    if (error instanceof ConnectorError) return { status: error.status, body: error.body };
    if (error instanceof ZodError || error instanceof SyntaxError) {
      return { status: 400, body: { error: { code: 'BadSyntax', message: error.message } } };
    }
    throw error;
  }
}
