import { dayIn } from '../../domain/calendar';
import type { Outcome, TeamsMessage } from '../../domain/delivery';
import type { Group } from '../../domain/group';
import type { MeetingArea } from '../../domain/meeting';
import { noticeId, type Notice } from '../../domain/notice';
import type { Person } from '../../domain/person';
import { cardActions } from '../open-status-form';
import type { CardMessage } from '../ports/messenger';
import type { Ports } from '../ports/ports';
import { met, type Attempt, type Deliver } from './delivery';
import { placeOf, reachPerson, sendToPerson, type Reached } from './reach-person';
import { tellOfReach } from './tell-of-reach';

/** Copies of one card that are kept right; older ones still work, since a press carries the version it shows. */
const maxCopies = 5;

type CardNotice = Extract<Notice, { kind: 'statusCard' }>;

/**
 * Makes every copy of the area's card in the person's chat show the current state, and sends the first one. The chair is
 * told when that cannot be done.
 */
export const deliverStatusCard: Deliver<'statusCard'> = async (ports, key, notice) => {
  const [row, stored, known] = await Promise.all([
    ports.meetings.area(key, notice.meetingId, notice.areaId),
    ports.groups.find(key),
    ports.messages.find(key, noticeId(notice)),
  ]);
  if (row === undefined || stored === undefined) return met;
  const attempt = await bringUpToDate(ports, stored.value.group, row.value, known, notice);
  await tellOfReach(ports, key, { area: row.value, person: notice.person, before: known, attempt });
  return attempt;
};

async function bringUpToDate(
  ports: Ports,
  group: Group,
  area: MeetingArea,
  known: TeamsMessage | undefined,
  notice: CardNotice,
): Promise<Attempt> {
  const message = withPressedCopy(known ?? { id: noticeId(notice), activityIds: [] }, notice);
  const reached = await reachPerson(ports, group, notice.person);
  if ('kind' in reached) return giveUp(ports, message, reached);

  const card = await cardFor(ports, group, area, notice, reached.person);
  const kept = await updateCopies(ports, reached, message, card);
  if (kept.failed !== undefined) return giveUp(ports, kept.message, kept.failed);
  const asksForCopy = notice.anew !== undefined && notice.anew !== message.lastAnew;
  const isThere = kept.message.activityIds.length > 0 || kept.message.withoutId === true;
  const isWanted = area.reply === undefined && area.closedAt === undefined && !isThere;
  if (!asksForCopy && !isWanted) return { kind: 'met', message: { ...kept.message, notReached: undefined } };
  const outcome = await sendToPerson(ports, reached, card);
  if (outcome.kind !== 'delivered') return giveUp(ports, kept.message, outcome);
  return { kind: 'met', message: withNewCopy(kept.message, outcome, notice, ports.clock.now()) };
}

function withPressedCopy(message: TeamsMessage, { copy }: CardNotice): TeamsMessage {
  if (copy === undefined || message.activityIds.includes(copy.activityId)) return message;
  const others =
    message.conversationId === copy.conversationId || message.conversationId === undefined ? message.activityIds : [];
  return {
    ...message,
    conversationId: copy.conversationId,
    activityIds: [...others, copy.activityId].slice(-maxCopies),
  };
}

function withNewCopy(
  message: TeamsMessage,
  outcome: Extract<Outcome, { kind: 'delivered' }>,
  notice: CardNotice,
  now: string,
): TeamsMessage {
  const others = message.conversationId === outcome.conversationId ? message.activityIds : [];
  const copies = outcome.activityId === undefined ? others : [...others, outcome.activityId].slice(-maxCopies);
  return {
    id: message.id,
    conversationId: outcome.conversationId,
    activityIds: copies,
    lastAnew: notice.anew ?? message.lastAnew,
    deliveredAt: now,
    withoutId: outcome.activityId === undefined,
  };
}

async function cardFor(
  ports: Ports,
  group: Group,
  area: MeetingArea,
  notice: CardNotice,
  person: Person,
): Promise<CardMessage> {
  const isForm = area.reply === undefined && area.closedAt === undefined;
  const needsActions = isForm || (area.reply?.actionsDone.length ?? 0) > 0;
  const current = needsActions ? await ports.actions.current({ tenantId: group.tenantId, groupId: group.id }) : [];
  return ports.cards.areaCard(area, {
    groupId: group.id,
    language: person.language ?? area.language,
    role: area.coordinator?.ref === notice.person ? 'coordinator' : 'deputy',
    actions: cardActions(
      area,
      current.map(({ value }) => value),
    ),
    today: dayIn(area.timeZone, ports.clock.now()),
  });
}

type Failed = Exclude<Outcome, { kind: 'delivered' | 'gone' }>;

function hasFailed(outcome: Outcome): outcome is Failed {
  return outcome.kind !== 'delivered' && outcome.kind !== 'gone';
}

async function updateCopies(
  ports: Ports,
  { person, serviceUrl }: Reached,
  message: TeamsMessage,
  card: CardMessage,
): Promise<{ message: TeamsMessage; failed?: Failed }> {
  const { conversationId } = message;
  if (conversationId === undefined) return { message };
  const place = placeOf(person, serviceUrl, conversationId);
  const outcomes = await Promise.all(
    message.activityIds.map(async (id) => ({ id, outcome: await ports.messenger.update(place, id, card) })),
  );
  const failed = outcomes.map(({ outcome }) => outcome).find(hasFailed);
  if (failed !== undefined) return { message, failed };
  const gone = new Set(outcomes.filter(({ outcome }) => outcome.kind === 'gone').map(({ id }) => id));
  return { message: { ...message, activityIds: message.activityIds.filter((id) => !gone.has(id)) } };
}

function giveUp(ports: Ports, message: TeamsMessage, outcome: Exclude<Outcome, { kind: 'delivered' }>): Attempt {
  if (outcome.kind === 'later') return { ...outcome, message };
  const reason = outcome.kind === 'notReached' ? outcome.reason : 'refused';
  const failed = { ...message, notReached: { reason, error: outcome.error, at: ports.clock.now() } };
  // A chat that was just opened and is not found may be there in a moment: nobody else would try it again.
  if (outcome.kind === 'gone') return { kind: 'later', error: outcome.error, message: failed };
  return { kind: 'stopped', reason, error: outcome.error, message: failed };
}
