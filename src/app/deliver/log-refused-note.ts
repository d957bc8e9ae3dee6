import type { ChairNote } from '../../domain/chair-note';
import type { TeamsMessage } from '../../domain/delivery';
import { keyOf, type Group } from '../../domain/group';
import { noticeId } from '../../domain/notice';
import type { Ports } from '../ports/ports';
import { met, type Attempt } from './delivery';
import { takeBack } from './take-back';

/**
 * What is to be done about a word on a refused log: met when it stands already, is not true any more, or says no more than
 * the word on the board; taken back where it stands when the log has come; undefined when it is to be sent.
 */
export async function settleLogRefused(
  ports: Ports,
  group: Group,
  about: Extract<ChairNote, { kind: 'logRefused' }>,
  sent: TeamsMessage | undefined,
): Promise<Attempt | undefined> {
  if (sent?.deliveredAt !== undefined) return about.over === true ? takeBack(ports, group, about, sent) : met;
  if (about.over === true) return met;
  const pending = await ports.outbox.pending(keyOf(group));
  const board = pending.find(({ id }) => id === noticeId({ kind: 'board', meetingId: about.meetingId }));
  const log = pending.find(({ id }) => id === noticeId({ kind: 'actionLog' }));
  if (log === undefined || board?.stopped === true) return met;
  // Both are tried just now: what comes of that is what the chair is to know.
  return log.stopped && board === undefined ? undefined : waitsForLog;
}

const waitsForLog: Attempt = { kind: 'later', error: 'waits for the log', retryAfterSeconds: 30 };
