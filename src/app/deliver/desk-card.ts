import { dayIn } from '../../domain/calendar';
import type { DeskCard } from '../../domain/desk/desk-card';
import type { Outcome } from '../../domain/delivery';
import { keyOf, type Group } from '../../domain/group';
import type { Language } from '../../domain/language';
import { noticeId, type Notice } from '../../domain/notice';
import type { Person } from '../../domain/person';
import { readDeskCard } from '../desk/read-desk-card';
import type { CardMessage } from '../ports/messenger';
import type { Ports } from '../ports/ports';
import { attemptOf, messageOf, sentOnce } from './attempt-of';
import { keepsQuiet } from './keeps-quiet';
import { met, type Attempt, type Deliver } from './delivery';
import { deliverAgenda } from './agenda-in-thread';
import { deliverFollowCard } from './follow-card';
import { reachGuest } from './reach-guest';
import { leadersInReach, sendToLeader } from './reach-leader';
import { placeOf, reachPerson, sendToPerson, type Reached } from './reach-person';
import { sendNudge } from './send-nudge';
import { tellNotReached } from './tell-not-reached';

type DeskNotice = Extract<Notice, { kind: 'desk' | 'deskOnce' }>;

/** Brings the card about a record up to date where it stands; sends it when it is not there, or not any more. */
export const deliverDeskCard: Deliver<'desk'> = async (ports, key, notice) => {
  if (notice.card === 'agenda') return deliverAgenda(ports, key, notice);
  const id = noticeId(notice);
  const [stored, sent, card] = await Promise.all([
    ports.groups.find(key),
    ports.messages.find(key, id),
    readDeskCard(ports, key, notice),
  ]);
  if (stored === undefined || card === undefined) return met;
  const { group } = stored.value;
  const standing = await updateInPlace(ports, group, notice, sent, card);
  if (standing !== undefined) {
    await tellNotReached(ports, key, { card, to: notice.to }, standing);
    return standing;
  }
  // Nobody is written to for the first time only to hear that they are not asked any more.
  if (card.card === 'guestCase' && card.about.standing !== 'open') return met;
  const outcome = await send(ports, group, notice, card);
  const now = ports.clock.now();
  if (outcome.kind === 'delivered') return { kind: 'met', message: messageOf(id, outcome, now) };
  const attempt = attemptOf(outcome);
  await tellNotReached(ports, key, { card, to: notice.to }, attempt);
  if (attempt.kind !== 'stopped') return attempt;
  const { reason, error } = attempt;
  return { ...attempt, message: { id, activityIds: [], notReached: { reason, error, at: now } } };
};

/** Sends the card once; the notice is gone before the attempt. To a person by name it is a nudge, like a reminder. */
export const deliverDeskOnce: Deliver<'deskOnce'> = async (ports, key, notice) => {
  const id = noticeId(notice);
  const [stored, sent, card] = await Promise.all([
    ports.groups.find(key),
    ports.messages.find(key, id),
    readDeskCard(ports, key, notice),
  ]);
  if (stored === undefined || sent?.deliveredAt !== undefined || card === undefined) return met;
  const { group } = stored.value;
  if (notice.to === 'thread' || notice.to === 'chair') {
    return sentOnce(id, await send(ports, group, notice, card), ports.clock.now());
  }
  if (card.card === 'news' || card.card === 'digest' || card.card === 'areaText') {
    const drawn = ({ language }: Person) => draw(ports, group, card, language ?? group.language);
    return deliverFollowCard(ports, key, notice, { group, draw: drawn });
  }
  const [reached, isQuiet] = await Promise.all([reachPerson(ports, group, notice.to), keepsQuiet(ports, key)]);
  const attempt =
    'kind' in reached
      ? attemptOf(reached)
      : await sendNudge(ports, reached, {
          ...{ id, group, keepsQuiet: isQuiet },
          card: ({ person }) => draw(ports, group, card, person.language ?? group.language),
        });
  await tellNotReached(ports, key, { card, to: notice.to }, attempt);
  return attempt;
};

/** Undefined when there is no message to update. */
async function updateInPlace(
  ports: Ports,
  group: Group,
  { to }: DeskNotice,
  sent: Awaited<ReturnType<Ports['messages']['find']>>,
  card: DeskCard,
): Promise<Attempt | undefined> {
  if (sent?.conversationId === undefined) return undefined;
  const activityId = sent.activityIds.at(-1);
  const where = await whereIs(ports, group, to, sent.conversationId);
  // It stands with somebody who does not lead the group any more, and is no business of theirs.
  if (where === 'former') return isToBeActedOn(card) ? undefined : met;
  if (sent.withoutId === true || activityId === undefined) return met;
  if (where === undefined) return undefined;
  const outcome = await ports.messenger.update(
    placeOf({ tenantId: group.tenantId }, where.serviceUrl, sent.conversationId),
    activityId,
    draw(ports, group, card, where.language),
  );
  return outcome.kind === 'gone' ? undefined : attemptOf(outcome);
}

async function whereIs(
  ports: Ports,
  group: Group,
  to: DeskNotice['to'],
  conversationId: string,
): Promise<{ serviceUrl: string; language: Language } | 'former' | undefined> {
  if (to === 'thread') {
    const team = await ports.directory.team(group.tenantId, group.channel.teamId);
    return team && { serviceUrl: team.serviceUrl, language: group.language };
  }
  const languageOf = ({ person }: Reached) => person.language ?? group.language;
  if (to === 'chair') {
    const { leaders } = await leadersInReach(ports, group);
    const holder = leaders.find(({ person }) => person.conversationId === conversationId);
    return holder === undefined ? 'former' : { serviceUrl: holder.serviceUrl, language: languageOf(holder) };
  }
  const reached = await reachPerson(ports, group, to);
  return 'kind' in reached ? undefined : { serviceUrl: reached.serviceUrl, language: languageOf(reached) };
}

/** Something of the chair's that waits for whoever leads the group now. */
function isToBeActedOn(card: DeskCard): boolean {
  switch (card.card) {
    case 'summaryDraft':
      return card.summary.state !== 'posted';
    case 'unanswered':
      return card.about.state === 'open';
    case 'assignment':
      return !card.about.isOver;
    default:
      return false;
  }
}

async function send(ports: Ports, group: Group, { to, shelf }: DeskNotice, card: DeskCard): Promise<Outcome> {
  if (to === 'thread') return sendToThread(ports, group, draw(ports, group, card, group.language), shelf);
  const cardFor = ({ person }: { person: { language?: Language | undefined } }) =>
    draw(ports, group, card, person.language ?? group.language);
  if (to === 'chair') return sendToLeader(ports, group, cardFor);
  const reached = await (card.card === 'guestCase' ? reachGuest : reachPerson)(ports, group, to);
  return 'kind' in reached ? reached : sendToPerson(ports, reached, cardFor(reached));
}

/** As an answer in the thread of the meeting's board, or of the latest; a thread of its own when there is none. */
async function sendToThread(
  ports: Ports,
  group: Group,
  message: CardMessage,
  ofMeeting: string | undefined,
): Promise<Outcome> {
  const { tenantId } = group;
  const key = keyOf(group);
  const [team, head] = await Promise.all([
    ports.directory.team(tenantId, group.channel.teamId),
    ports.meetings.head(key),
  ]);
  if (team === undefined) return { kind: 'notReached', reason: 'notInstalled', error: 'AppNotInTeam' };
  const boardOf = (meetingId: string | undefined) =>
    meetingId === undefined ? undefined : ports.messages.find(key, noticeId({ kind: 'board', meetingId }));
  const board = (await boardOf(ofMeeting)) ?? (await boardOf(head?.value.postedMeetingId));
  const { serviceUrl } = team;
  if (board?.conversationId !== undefined) {
    const place = { tenantId, serviceUrl, conversationId: board.conversationId };
    const outcome = await ports.messenger.send(place, message);
    if (outcome.kind !== 'gone') return outcome;
  }
  return ports.messenger.startThread({ tenantId, serviceUrl, channelId: group.channel.channelId }, message);
}

function draw(ports: Ports, group: Group, card: DeskCard, language: Language): CardMessage {
  return ports.cards.desk(card, group, { language, today: dayIn(group.timeZone, ports.clock.now()) });
}
