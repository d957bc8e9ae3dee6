import { raisedIn } from './board';
import type { Instant } from './calendar';
import { coversAfter } from './covered-needs';
import type { EarlierReply, MeetingArea } from './meeting';
import type { Notice } from './notice';
import type { NamedPerson } from './person';
import { standingBefore } from './standing';
import { maxStanding, type RaisedItem, type Reply, type ReplyContent } from './status-reply';
import type { ActionTick, StatusSubmission } from './status-submission';

/** Somebody pressed Send or «no change» on an area's card. */
export interface StatusPress {
  /** The same press redelivered has the same one, and no other press has it. */
  readonly id: string;
  readonly person: NamedPerson;
  readonly kind: 'send' | 'noChange' | 'noChangeAnyway';
  /** The version of the reply that the pressed card showed; 0 when it showed none. */
  readonly shownVersion: number;
  readonly submission: StatusSubmission;
  /** Nothing was typed or changed on the card. */
  readonly untouched: boolean;
  /** Where the pressed card stands, to be kept right with the others. */
  readonly copy?: { readonly conversationId: string; readonly activityId: string } | undefined;
}

/** Why nothing was changed; each has a sentence that says what to do. */
export type ReplyRefusal = 'notYours' | 'meetingClosed' | 'nothingToRepeat' | 'cardFromElsewhere' | 'tooMuchStands';

export type ReplyDecision =
  | { readonly kind: 'saved'; readonly area: MeetingArea; readonly reply: Reply; readonly notices: readonly Notice[] }
  /** The same press, or the same words once more from the same person: already stored. */
  | { readonly kind: 'again' }
  /** The card showed an older reply than the one stored: the person sees the newer one and decides. */
  | { readonly kind: 'seenOther' }
  /** «No change» with something typed: ask before it is thrown away. */
  | { readonly kind: 'typedSomething' }
  | { readonly kind: 'refused'; readonly why: ReplyRefusal };

/** How many presses a row remembers; a redelivery comes within minutes. */
const rememberedPresses = 10;

/** Decides what one press does to the area's row. Pure: the caller stores what comes back, in one transaction. */
export function decideReply(area: MeetingArea, press: StatusPress, now: Instant): ReplyDecision {
  const role = roleIn(area, press.person.id);
  if (role === undefined) return { kind: 'refused', why: 'notYours' };
  if (area.presses.includes(press.id)) return { kind: 'again' };
  if (area.closedAt !== undefined) return { kind: 'refused', why: 'meetingClosed' };
  const current = area.reply;
  if (press.kind !== 'send' && current !== undefined)
    return saysTheSame(area, press) ? { kind: 'again' } : { kind: 'seenOther' };
  if ((current?.version ?? 0) !== press.shownVersion) return staleCard(area, press);
  if (press.kind !== 'send' && area.previous === undefined) return { kind: 'refused', why: 'nothingToRepeat' };
  if (press.kind === 'noChange' && !press.untouched) return { kind: 'typedSomething' };

  const reply = replyOf(area, press, role, now);
  if (raisedIn({ ...area, reply }).length + reply.standing.length > maxStanding) {
    return { kind: 'refused', why: 'tooMuchStands' };
  }
  const presses = [press.id, ...area.presses].slice(0, rememberedPresses);
  const next: MeetingArea = { ...area, reply, presses, covered: coversAfter(area, reply.content) };
  return { kind: 'saved', area: next, reply, notices: noticesOf(area, next, press) };
}

/** Coordinator or deputy of the area in this meeting, by Entra object id. */
export function roleIn(area: MeetingArea, personId: string): 'coordinator' | 'deputy' | undefined {
  if (area.coordinator?.id === personId) return 'coordinator';
  return area.deputy?.id === personId ? 'deputy' : undefined;
}

function staleCard(area: MeetingArea, press: StatusPress): ReplyDecision {
  if (area.reply === undefined) return { kind: 'refused', why: 'cardFromElsewhere' };
  return saysTheSame(area, press) ? { kind: 'again' } : { kind: 'seenOther' };
}

function saysTheSame(area: MeetingArea, press: StatusPress): boolean {
  const { reply } = area;
  if (reply === undefined || reply.author.id !== press.person.id) return false;
  if (press.kind !== 'send') return reply.confirmedUnchanged;
  const { content, ticks } = press.submission;
  const isTicked = ticks.every((tick) => !tick.done || reply.actionsDone.includes(tick.actionId));
  return isTicked && JSON.stringify(ordered(reply.content)) === JSON.stringify(ordered(content));
}

function replyOf(area: MeetingArea, press: StatusPress, role: 'coordinator' | 'deputy', now: Instant): Reply {
  const { reply: current, previous } = area;
  const repeats = press.kind !== 'send' && previous !== undefined;
  const content = ordered(repeats ? repeated(previous) : press.submission.content);
  const standing: readonly RaisedItem[] = standingBefore(area).filter((item) => !content.ended.includes(item.id));
  return {
    version: (current?.version ?? 0) + 1,
    content,
    author: press.person,
    onBehalfOf: role === 'deputy' ? (area.coordinator?.name ?? '') : undefined,
    at: now,
    late: current?.late ?? now > area.deadline,
    confirmedUnchanged: repeats,
    unchangedSince: unchangedSince(content, previous),
    standing: [...standing],
    actionsDone: actionsDone(current, repeats ? [] : press.submission.ticks),
  };
}

/** A tick says only what changed: what an earlier version ticked off stays so, unless this one takes it back. */
function actionsDone(current: Reply | undefined, ticks: readonly ActionTick[]): string[] {
  const taken = new Set(ticks.filter((tick) => !tick.done).map((tick) => tick.actionId));
  const before = (current?.actionsDone ?? []).filter((id) => !taken.has(id));
  return [...new Set([...before, ...ticks.filter((tick) => tick.done).map((tick) => tick.actionId)])];
}

/** Last week's lasting answers; what was raised then stands and is not raised again. */
function repeated(previous: EarlierReply): ReplyContent {
  return { ...previous.content, signal: { text: '' }, need: '', offer: '', matter: { text: '', areas: [] }, ended: [] };
}

function unchangedSince(content: ReplyContent, previous: EarlierReply | undefined): string | undefined {
  if (previous === undefined) return undefined;
  const lasting = ({ level, text, resourceLevel, resources, challenges }: ReplyContent) =>
    JSON.stringify([level, text, resourceLevel ?? '', resources, challenges]);
  const isSame = lasting(previous.content) === lasting(content);
  return isSame ? (previous.unchangedSince ?? previous.day) : undefined;
}

/** One order of keys, and none that is undefined, so that equal answers are equal as text, read back from the store too. */
function ordered(content: ReplyContent): ReplyContent {
  const { level, text, resourceLevel, resources, challenges, signal, need, offer, matter, ended } = content;
  return {
    level,
    text,
    ...(resourceLevel === undefined ? {} : { resourceLevel }),
    resources,
    challenges,
    signal: { text: signal.text, ...(signal.lookAgain === undefined ? {} : { lookAgain: signal.lookAgain }) },
    need,
    offer,
    matter: { text: matter.text, areas: matter.areas },
    ended,
  };
}

function noticesOf(before: MeetingArea, after: MeetingArea, press: StatusPress): Notice[] {
  const { meetingId, areaId } = after;
  const refOf = (holder: MeetingArea['coordinator']) => (holder?.id === press.person.id ? holder.ref : undefined);
  const presser = refOf(after.coordinator) ?? refOf(after.deputy);
  const notices: Notice[] = [...new Set([...after.cardHolders, ...(presser === undefined ? [] : [presser])])].map(
    (person) => ({
      kind: 'statusCard',
      meetingId,
      areaId,
      person,
      copy: person === presser ? press.copy : undefined,
    }),
  );
  if (after.postedAt === undefined || after.reply === undefined) return notices;
  notices.push({ kind: 'board', meetingId }, { kind: 'desk', card: 'agenda', id: meetingId, to: 'thread' });
  if (after.reply.content.level === 'critical' && before.reply?.content.level !== 'critical') {
    notices.push({ kind: 'criticalAlert', meetingId, areaId, version: after.reply.version });
  }
  return notices;
}
