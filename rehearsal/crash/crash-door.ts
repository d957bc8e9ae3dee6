import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { activitySchema, type Activity } from '../../simulator/connector/activity';
import { answerCall, type Answer } from '../../simulator/connector/answer-call';
import { parseCall, type Call } from '../../simulator/connector/call';
import { readBody } from '../../simulator/connector/read-body';
import type { Simulator } from '../../simulator/connector/simulator';
import { between } from './chance';
import type { CrashPlan } from './crash-plan';
import type { Fleet } from './fleet';
import type { Replica } from './replica';
import type { SendBook } from './send-book';
import { readSentCard } from './sent-card';

/** When the process that writes to Teams is killed. */
export type SendTrap = 'beforeWork' | 'beforeAnswer' | 'afterAnswer';

const largestPage = 500;
const mostBytes = 1024 * 1024;
const createdSchema = z.object({ id: z.string(), activityId: z.string().optional() });

/** The connector's door: knows who calls, takes its time as Teams does, and kills the caller when a trap is set. */
export class CrashDoor {
  /** Taken by the next write. */
  trap: { when: SendTrap; sprung: () => void } | undefined;
  updates = 0;

  constructor(
    private readonly teams: Simulator,
    private readonly fleet: Fleet,
    private readonly book: SendBook,
    private readonly plan: CrashPlan,
  ) {}

  /** As an annex of the connector: every call of the bot comes here. */
  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> {
    if (!url.pathname.startsWith('/v3/')) return false;
    const port = request.socket.remotePort;
    const body = await readBody(request, mostBytes);
    const call = parseCall(request.method ?? 'GET', url);
    const caller = await this.fleet.callerAt(port);
    const message = call.method === 'GET' ? undefined : messageIn(body);
    const { trap } = this;
    const isTrapped = trap !== undefined && message !== undefined && caller?.killedAt === undefined;
    if (isTrapped) this.trap = undefined;
    if (isTrapped && trap.when === 'beforeWork') {
      await this.spring(caller, trap);
      response.destroy();
      return true;
    }
    await sleep(between(0, 60));
    const answer = await this.work(call, body, message, caller);
    if (isTrapped && trap.when === 'beforeAnswer') await this.spring(caller, trap);
    await sleep(between(0, 60));
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(typeof answer.body === 'object' ? JSON.stringify(answer.body) : answer.body);
    this.teams.town.changes.announce();
    if (isTrapped && trap.when === 'afterAnswer') setTimeout(() => void this.spring(caller, trap), between(0, 40));
    return true;
  }

  private async work(
    call: Call,
    body: string,
    message: Activity | undefined,
    sender: Replica | undefined,
  ): Promise<Answer> {
    const isUpdate = call.kind === 'update';
    const about = message === undefined || isUpdate ? undefined : readSentCard(message, this.plan);
    const inThread = (call.conversationId ?? '').split(';messageid=')[1];
    // A log says nothing of its meeting, but it stands in the thread of the board.
    const board = this.book.sends.find(({ kind, messageId }) => kind === 'board' && messageId === inThread);
    const meetingId = about?.kind === 'log' ? (board?.meetingId ?? '') : (about?.meetingId ?? '');
    const named = about === undefined ? undefined : { ...about, meetingId, key: about.key || `log:${meetingId}` };
    const wasKnown = named !== undefined && (await this.book.isKnown(named));
    const answer = answerCall(this.teams.town, call, body, largestPage);
    if (isUpdate) this.updates += 1;
    const created = createdSchema.safeParse(answer.body).data;
    if (named !== undefined && created !== undefined && answer.status === 201) {
      const messageId = created.activityId ?? created.id;
      const atMs = this.plan.atMs(Date.now());
      this.book.add({ ...named, messageId, sender, arrivedAt: performance.now(), atMs }, wasKnown);
    }
    return answer;
  }

  private async spring(caller: Replica | undefined, trap: { sprung: () => void }): Promise<void> {
    if (caller !== undefined) await this.fleet.kill(caller);
    trap.sprung();
  }
}

/** The message in a send, an update or a new conversation. */
function messageIn(body: string): Activity | undefined {
  const json: unknown = body === '' ? undefined : JSON.parse(body);
  const parsed = z.looseObject({ activity: z.unknown().optional(), type: z.string().optional() }).safeParse(json);
  if (!parsed.success) return undefined;
  const { activity, type } = parsed.data;
  if (type === 'message') return activitySchema.parse(json);
  return activity === undefined || activity === null ? undefined : activitySchema.parse(activity);
}
