import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerCall, type Answer } from './answer-call';
import { parseCall, type Call } from './call';
import { countedBy } from './counted-by';
import { faultBody } from './fault-body';
import type { Faults, Misbehaviour } from './faults';
import type { RateLimits } from './rate-limits';
import { readBody } from './read-body';
import type { RecordedRequest } from './recorded-request';
import type { Town } from './town';

const largestBody = 1024 * 1024;

function send(response: ServerResponse, answer: Answer, record: RecordedRequest): void {
  record.status = answer.status;
  response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers });
  response.end(typeof answer.body === 'object' ? JSON.stringify(answer.body) : answer.body);
}

/** The Bot Connector's side of HTTP: takes a call apart, misbehaves when told to, records what happened. */
export class ConnectorDoor {
  readonly requests: RecordedRequest[] = [];

  constructor(
    private readonly town: Town,
    private readonly faults: Faults,
    private readonly limits: RateLimits,
    private readonly largestPage: number,
  ) {}

  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    let call: Call;
    try {
      call = parseCall(request.method ?? 'GET', url);
    } catch {
      response.writeHead(400);
      response.end();
      return;
    }
    const record: RecordedRequest = {
      kind: call.kind,
      method: call.method,
      path: call.path,
      at: this.town.now(),
      withToken: request.headers.authorization?.startsWith('Bearer ') ?? false,
      status: undefined,
    };
    this.requests.push(record);
    const body = await readBody(request, largestBody);
    const waitSeconds = this.limits.take(countedBy(this.town, call, body), performance.now());
    if (waitSeconds !== undefined) {
      send(response, { status: 429, body: faultBody(429), headers: { 'Retry-After': String(waitSeconds) } }, record);
      this.town.changes.announce();
      return;
    }
    const misbehaviour = this.faults.take(call, (person) => this.isAbout(call, body, person));
    const work = (): Answer => answerCall(this.town, call, body, this.largestPage);
    if (misbehaviour === undefined) send(response, work(), record);
    else await this.misbehave(misbehaviour, work, response, record);
    this.town.changes.announce();
  }

  private async misbehave(
    misbehaviour: Misbehaviour,
    work: () => Answer,
    response: ServerResponse,
    record: RecordedRequest,
  ): Promise<void> {
    if ('delayMs' in misbehaviour) {
      const wait = misbehaviour.delayMs;
      await new Promise((resolve) => setTimeout(resolve, wait).unref());
      send(response, work(), record);
      return;
    }
    if (misbehaviour.afterWork === true) work();
    if ('answer' in misbehaviour) {
      const { answer: status, headers, body } = misbehaviour;
      send(response, { status, body: body ?? faultBody(status), headers }, record);
    } else if ('hang' in misbehaviour) {
      record.status = 'hang';
    } else {
      record.status = 'reset';
      response.socket?.resetAndDestroy();
    }
  }

  /** A call is about somebody when it goes to their chat, opens it, or asks for them. */
  private isAbout(call: Call, body: string, ref: string): boolean {
    const person = this.town.people.get(ref);
    if (call.conversationId === person.chatId) return true;
    if (call.kind === 'member') return person.is(call.memberId ?? '');
    return call.kind === 'create' && (body.includes(`"${person.id}"`) || body.includes(`"${person.teamsId}"`));
  }
}
