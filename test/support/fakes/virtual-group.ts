import type { CardMessage, Messenger, Place } from '../../../src/app/ports/messenger';
import type { Ports } from '../../../src/app/ports/ports';
import type { Outcome } from '../../../src/domain/delivery';
import { keyOf, type Group } from '../../../src/domain/group';
import { runGroup } from '../../../src/run-group';
import { silentMetrics } from '../../../src/runtime/metrics/silent-metrics';
import { cardWriter } from '../../../src/teams/card-writer';
import { recordingLog } from '../../contracts/recording-log';
import { createFakeStorage } from './create-fake-storage';
import { FakeRows } from './fake-rows';
import { noHolidays } from './no-holidays';
import { quietWake } from './quiet-wake';

/** One call that reached Teams. */
export interface Sent {
  readonly at: string;
  readonly call: 'send' | 'update' | 'startThread';
  readonly conversation: string;
  readonly summary: string;
  readonly card: string;
}

/** A group that lives on a virtual clock, with everything in memory and Teams as a list of what was sent. */
export async function virtualGroup(group: Group, start: string, changes: Partial<Ports> = {}) {
  let now = start;
  const sent: Sent[] = [];
  const clock = { now: () => now };
  /** What Teams answers, to be replaced by a test: delivered unless said otherwise. */
  const teams: { answer: (call: Sent) => Outcome | undefined } = { answer: () => undefined };
  let ids = 0;
  const take = (call: Sent['call'], conversation: string, { card, summary }: CardMessage): Promise<Outcome> => {
    const one: Sent = { at: now, call, conversation, summary, card: JSON.stringify(card) };
    const answer = teams.answer(one);
    if (answer !== undefined) return Promise.resolve(answer);
    sent.push(one);
    ids += 1;
    const conversationId = call === 'startThread' ? `${conversation};messageid=${ids}` : conversation;
    return Promise.resolve({ kind: 'delivered', conversationId, activityId: String(ids) });
  };
  const messenger: Messenger = {
    openChat: ({ id }) => Promise.resolve({ kind: 'delivered', conversationId: `chat:${id}` }),
    send: ({ conversationId }: Place, message) => take('send', conversationId, message),
    update: ({ conversationId }: Place, _, message) => take('update', conversationId, message),
    startThread: ({ channelId }, message) => take('startThread', channelId, message),
  };
  const rows = new FakeRows();
  const ports: Ports = {
    ...createFakeStorage(clock, rows),
    clock,
    log: recordingLog(),
    messenger,
    roster: { membersOf: () => Promise.resolve(undefined) },
    cards: cardWriter,
    wake: quietWake,
    holidays: noHolidays,
    metrics: silentMetrics,
    ...changes,
  };
  const key = keyOf(group);
  await ports.groups.save({ revision: 1, at: start, by: 'test', group }, undefined);
  await ports.directory.learnTeam({
    tenantId: group.tenantId,
    id: group.channel.teamId,
    serviceUrl: 'https://smba.example/',
    channels: [],
  });
  return {
    key,
    ports,
    sent,
    teams,
    now: () => now,
    /** Every row that is stored, people and teams excepted. */
    rows: () => rows.all(),
    /** Remembers what is stored, people and teams excepted; what it gives back brings it back. */
    keep: () => rows.keep(),
    /** The clock jumps, with nobody looking. */
    jump: (to: string) => {
      now = to;
    },
    look: () => runGroup(ports, key),
    /** Wakes the group whenever it asks to be woken, until `to`. */
    async live(to: string): Promise<void> {
      for (let next = await runGroup(ports, key); next !== undefined && next <= to; next = await runGroup(ports, key)) {
        if (next > now) now = next;
      }
      now = to;
    },
  };
}
