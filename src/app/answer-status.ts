import type { Action } from '../domain/action';
import { actionNotices } from '../domain/action-changes/action-notices';
import { actionsOfArea } from '../domain/action-log';
import { dayIn } from '../domain/calendar';
import type { GroupKey } from '../domain/identifiers';
import type { MeetingArea } from '../domain/meeting';
import { decideReply, type ReplyRefusal, type StatusPress } from '../domain/reply-decision';
import { tickAction } from '../domain/tick-actions';
import { summaryDraftNotice } from '../domain/summary/summary-notices';
import type { Change } from './ports/commit';
import type { Ports } from './ports/ports';
import type { Versioned } from './ports/versioned';
import { untilCommitted } from './until-committed';

/** What the form's parser makes of the fields, given the row that the card was made from. */
export type Checked<Problems> =
  { readonly ok: true; readonly press: StatusPress } | { readonly ok: false; readonly problems: Problems };

export type AnswerResult<Problems> =
  | { readonly kind: 'saved' | 'again'; readonly area: MeetingArea; readonly actionsDone: readonly Action[] }
  | { readonly kind: 'seenOther' | 'typedSomething'; readonly area: MeetingArea }
  | { readonly kind: 'invalid'; readonly area: MeetingArea; readonly problems: Problems }
  | { readonly kind: 'refused'; readonly why: ReplyRefusal | 'unknownMeeting'; readonly area: MeetingArea | undefined };

/** Where a press says that it belongs. Claims of a client: the row decides. */
export interface PressTarget {
  readonly key: GroupKey;
  readonly meetingId: string;
  readonly areaId: string;
  /** The card had actions on it, so they are read beside the row. */
  readonly hasActions: boolean;
}

type Needs = Pick<Ports, 'clock' | 'meetings' | 'actions' | 'commit' | 'wake' | 'metrics' | 'log'>;

/**
 * Takes one press on a status card: one read, one decision, one transaction with the reply, its history,
 * the ticked actions and every notice that follows. Redelivered presses change nothing.
 */
export async function answerStatus<Problems>(
  ports: Needs,
  target: PressTarget,
  personId: string,
  check: (area: MeetingArea) => Checked<Problems>,
): Promise<AnswerResult<Problems>> {
  const result = await untilCommitted(() => tryToAnswer(ports, target, personId, check));
  if (result.kind === 'saved') ports.wake.hint(target.key);
  return result;
}

async function tryToAnswer<Problems>(
  ports: Needs,
  target: PressTarget,
  personId: string,
  check: (area: MeetingArea) => Checked<Problems>,
): Promise<AnswerResult<Problems> | undefined> {
  const { key, meetingId, areaId } = target;
  const [row, current] = await Promise.all([
    ports.meetings.area(key, meetingId, areaId),
    target.hasActions ? ports.actions.current(key) : [],
    ports.wake.insure(key),
  ]);
  if (row === undefined) return { kind: 'refused', why: 'unknownMeeting', area: undefined };
  const area = row.value;
  const holders = [area.coordinator?.id, area.deputy?.id];
  if (!holders.includes(personId)) return { kind: 'refused', why: 'notYours', area };
  const actions = actionsOfArea(
    current.map(({ value }) => value),
    areaId,
    holders,
  );
  const checked = check(area);
  if (!checked.ok) {
    if (area.closedAt !== undefined) return { kind: 'refused', why: 'meetingClosed', area };
    return { kind: 'invalid', area, problems: checked.problems };
  }

  const now = ports.clock.now();
  const decision = decideReply(area, checked.press, now);
  switch (decision.kind) {
    case 'again':
      return {
        kind: 'again',
        area,
        actionsDone: actions.filter((action) => area.reply?.actionsDone.includes(action.id)),
      };
    case 'seenOther':
    case 'typedSomething':
      return { kind: decision.kind, area };
    case 'refused':
      return { kind: 'refused', why: decision.why, area };
    case 'saved': {
      const ticked = tickedActions(area, checked.press, current, actions, now);
      const outcome = await ports.commit.commit(key, [
        { put: 'area', value: decision.area, etag: row.etag },
        { put: 'reply', meetingId, areaId, value: decision.reply },
        ...ticked,
        ...decision.notices.map((notice): Change => ({ put: 'notice', notice })),
        // The chair has the preview of what is missing in the chat.
        ...(now > area.deadline
          ? [{ put: 'notice', notice: { kind: 'chairPreview', meetingId } } satisfies Change]
          : []),
        // The draft of the summary may be with the chair by now; the row does not know.
        ...(now >= area.startsAt ? [{ put: 'notice', notice: summaryDraftNotice(meetingId) } satisfies Change] : []),
        ...(ticked.length > 0 ? [{ put: 'notice', notice: { kind: 'actionLog' } } satisfies Change] : []),
        ...ownerCards(ticked),
      ]);
      if (outcome === 'conflict') return undefined;
      if (decision.reply.version === 1) {
        ports.metrics.answered(decision.reply.late, decision.reply.confirmedUnchanged);
      }
      ports.log.info('reply stored', {
        groupId: key.groupId,
        meetingId,
        areaId,
        version: decision.reply.version,
        late: decision.reply.late,
      });
      return {
        kind: 'saved',
        area: decision.area,
        actionsDone: actions.filter((action) => decision.reply.actionsDone.includes(action.id)),
      };
    }
  }
}

/** Only actions that the area's card may show: an id that somebody slipped in is passed over. */
function tickedActions(
  area: MeetingArea,
  press: StatusPress,
  current: readonly Versioned<Action>[],
  allowed: readonly Action[],
  now: string,
): Change[] {
  if (press.kind !== 'send') return [];
  const context = { by: press.person, at: now, today: dayIn(area.timeZone, now), meetingId: area.meetingId };
  return press.submission.ticks.flatMap((tick): Change[] => {
    const stored = current.find(({ value }) => value.id === tick.actionId);
    if (stored === undefined || !allowed.some((action) => action.id === tick.actionId)) return [];
    const next = tickAction(stored.value, tick, context);
    return next === undefined ? [] : [{ put: 'action', value: next, etag: stored.etag }];
  });
}

/** Room for the reply and its notices in a transaction. */
const mostOwnerCards = 30;

/** The cards of those who have the actions, which show them as open; the cards of so many at once come by later changes. */
function ownerCards(ticked: readonly Change[]): Change[] {
  return ticked
    .flatMap((change) => (change.put === 'action' ? actionNotices(change.value).slice(1).slice(-1) : []))
    .slice(0, mostOwnerCards)
    .map((notice) => ({ put: 'notice', notice }));
}
