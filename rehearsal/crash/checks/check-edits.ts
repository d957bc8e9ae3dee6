import { cardParts } from '../../../simulator/connector/card-parts';
import type { Message } from '../../../simulator/connector/message';
import type { Simulator } from '../../../simulator/connector/simulator';
import { say } from '../../../src/views/words';
import { areaOfToken, tokensIn } from '../intents';
import { cardOf } from '../sent-card';
import type { Sent } from '../send-book';
import type { Findings } from './findings';
import type { Stored, StoredMeeting } from './stored';

export interface EditFigures {
  readonly messages: number;
  readonly versions: number;
}

/** No message ever goes back to an older state, and each ends in the last one. */
export function checkEdits(teams: Simulator, stored: Stored, sends: readonly Sent[], findings: Findings): EditFigures {
  let versions = 0;
  const messages = teams.town.conversations.list().filter(({ author }) => author === 'bot');
  for (const sent of sends) {
    const message = messages.find(({ id }) => id === sent.messageId);
    const meeting = stored.meetings.find((one) => one.meeting.id === sent.meetingId);
    if (message === undefined || meeting === undefined) continue;
    versions += message.versions.length;
    if (sent.kind === 'card') checkCard(message, meeting, sent, findings);
    if (sent.kind === 'board' || sent.kind === 'preview') checkRows(message, meeting, sent, findings);
    if (sent.kind === 'log') checkLog(message, sent, findings);
  }
  checkLast(messages, stored, sends, findings);
  return { messages: sends.length, versions };
}

const closedRank = 1_000_000;

/** A form, then the receipt of each version, then that the meeting is closed. */
function checkCard(message: Message, { areas }: StoredMeeting, sent: Sent, findings: Findings): void {
  const ranks = message.versions.map(({ activity }) => {
    const card = cardOf(activity);
    const shown =
      card === undefined
        ? []
        : cardParts(card).map(({ action }) => Reflect.get(Object(action['data']), 'r') as unknown);
    const version = shown.find((one) => typeof one === 'number');
    return typeof version === 'number' ? version : closedRank;
  });
  expectRising(ranks, `card ${sent.meetingId} ${sent.areaId} ${sent.messageId}`, findings);
  const area = areas.find(({ areaId }) => areaId === sent.areaId);
  const wanted = area?.closedAt === undefined ? (area?.reply?.version ?? 0) : closedRank;
  findings.expect(
    // A copy that nobody knows of cannot be kept right; it still takes presses.
    ranks.at(-1) === wanted || !isKept(message, sent),
    () => `card ${sent.meetingId} ${sent.areaId} ${sent.messageId} ends at ${ranks.join(' ')} and not at ${wanted}`,
  );
}

/** The boards's rows: for each area the version that is shown. */
function checkRows(message: Message, { replies }: StoredMeeting, sent: Sent, findings: Findings): void {
  const shown = message.versions.map(({ activity }) => tokensIn(JSON.stringify(cardOf(activity) ?? {})));
  for (const [areaId, history] of replies) {
    const ranks = shown.map((tokens) => {
      const token = tokens.find((one) => areaOfToken(one) === areaId);
      if (token === undefined) return 0;
      return history.find(({ content }) => content.text.includes(token))?.version ?? -1;
    });
    const isBoard = sent.kind === 'board';
    // A closed preview has no rows.
    expectRising(isBoard ? ranks : ranks.filter((rank) => rank !== 0), `${sent.key} ${areaId}`, findings);
    findings.expect(!ranks.includes(-1), () => `${sent.key} shows of ${areaId} what is not in the store`);
  }
}

function checkLog(message: Message, sent: Sent, findings: Findings): void {
  const states = message.versions.map(({ activity }) => {
    const text = JSON.stringify(cardOf(activity) ?? {});
    const doneFrom = text.indexOf(say('nb', 'log.done'));
    return [...text.matchAll(/Aksjon ([a-z]+ \d+)/g)].map((match) => ({
      action: match[1] ?? '',
      isDone: doneFrom >= 0 && match.index > doneFrom,
    }));
  });
  const done = new Set<string>();
  for (const rows of states) {
    for (const { action, isDone } of rows) {
      findings.expect(isDone || !done.has(action), () => `${sent.key}: ${action} is open again`);
      if (isDone) done.add(action);
    }
  }
}

/** Of several copies of a board the newest is the one that is kept. */
function checkLast(messages: readonly Message[], stored: Stored, sends: readonly Sent[], findings: Findings): void {
  for (const { meeting, areas } of stored.meetings) {
    const boards = sends.filter(({ key }) => key === `board:${meeting.id}`);
    findings.expect(meeting.postedAt === undefined || boards.length > 0, () => `${meeting.id} has no board`);
    const board = boards.map(({ messageId }) => messages.find(({ id }) => id === messageId)).at(-1);
    if (board === undefined) continue;
    const text = JSON.stringify(board.card ?? {});
    for (const { areaId, reply } of areas) {
      const isRight = reply === undefined || text.includes(reply.content.text);
      findings.expect(isRight, () => `${meeting.id}: the board ends without the last reply of ${areaId}`);
    }
  }
}

function isKept(message: Message, sent: Sent): boolean {
  return message.versions.length > 1 || sent.sender?.killedAt === undefined;
}

function expectRising(ranks: readonly number[], what: string, findings: Findings): void {
  const isRising = ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0));
  findings.expect(isRising, () => `${what} went back: ${ranks.join(' ')}`);
}
