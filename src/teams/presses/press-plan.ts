import type { Ports } from '../../app/ports/ports';
import { changePlan, type ChangedPlan } from '../../app/week/change-plan';
import { meetingIdsAt } from '../../app/week/meeting-ids-at';
import { meetingSource } from '../../app/week/read-week';
import { dayIn } from '../../domain/calendar';
import { findPlanned } from '../../domain/calendar-of-meetings/find-planned';
import type { MeetingSource } from '../../domain/calendar-of-meetings/meeting-source';
import { instantAt, wallTimeAt, type WallTime } from '../../domain/calendar-of-meetings/wall-clock';
import { emptyPlan } from '../../domain/plan';
import { addExtraMeeting } from '../../domain/plan/add-extra-meeting';
import { moveMeeting } from '../../domain/plan/move-meeting';
import { pauseUntil } from '../../domain/plan/pause-until';
import { refused, type PlanDecision } from '../../domain/plan/plan-decision';
import { resume } from '../../domain/plan/resume';
import { skipMeeting } from '../../domain/plan/skip-meeting';
import type { CardPress } from '../../views/card-press';
import { parseDay } from '../../views/parse-day';
import { parseWhen } from '../../views/parse-when';
import { planAnswer, type PlanResult } from '../../views/plan-answer';
import { dayField, extraKey, pauseKey } from '../../views/plan-fields';
import { drawPlan } from '../draw-plan';
import type { Answer, Turn } from '../turn';
import { asLeader, type Leader } from './as-leader';

type PlanPress = Extract<
  CardPress,
  {
    verb: 'showPlan' | 'skipMeeting' | 'keepMeeting' | 'moveMeeting' | 'extraMeeting' | 'pauseUntil' | 'resumeMeetings';
  }
>;

/** A button of the card of meetings to come: for those who lead the group. The card comes back as it is now. */
export function pressPlan(ports: Ports, turn: Turn, press: PlanPress): Promise<Answer> {
  return asLeader(ports, turn, { groupId: press.groupId, right: 'runMeetings' }, (leader) =>
    change(ports, turn, press, leader),
  );
}

async function change(ports: Ports, turn: Turn, press: PlanPress, leader: Leader): Promise<Answer> {
  const { group } = leader;
  const draw = (told: Parameters<typeof drawPlan>[3]) => drawPlan(ports, group, turn.language, told);
  const tell = (result: PlanResult) => {
    const today = dayIn(group.timeZone, ports.clock.now());
    return draw({ answer: planAnswer(result, { language: turn.language, timeZone: group.timeZone, today }) });
  };
  const isHeldAgain = press.verb === 'keepMeeting' || press.verb === 'moveMeeting';
  if (isHeldAgain && (await isClosed(ports, leader, press.meetingId))) return tell({ refused: 'closed' });
  switch (press.verb) {
    case 'skipMeeting':
    case 'keepMeeting': {
      const found = await plannedNow(ports, leader, press.meetingId);
      if (found === undefined) return tell({ refused: 'unknownMeeting' });
      const to = wallTimeAt(group.timeZone, found.startsAt);
      const isSkip = press.verb === 'skipMeeting';
      const result = await decide(ports, leader, (source, deciding) =>
        isSkip ? skipMeeting(source, found, deciding) : moveMeeting(source, found, to, deciding),
      );
      return tell(outcome(result, { done: isSkip ? 'skipped' : 'kept', startsAt: found.startsAt }));
    }
    case 'moveMeeting':
    case 'extraMeeting': {
      const meetingId = press.verb === 'moveMeeting' ? press.meetingId : undefined;
      const form = parseWhen(press.form, meetingId ?? extraKey);
      if (!form.ok) return draw({ problems: form.problems, typed: form.typed });
      const to: WallTime = { day: form.day, time: form.time };
      const taken = meetingId === undefined ? await meetingIdsAt(ports, leader.key, to) : [];
      const result = await decide(ports, leader, (source, deciding) =>
        meetingId === undefined
          ? addExtraMeeting(source, to, taken, deciding)
          : moveMeeting(source, { id: meetingId }, to, deciding),
      );
      const done = meetingId === undefined ? 'extra' : 'moved';
      return tell(outcome(result, { done, startsAt: instantAt(group.timeZone, to) }));
    }
    case 'pauseUntil': {
      const form = parseDay(press.form, dayField(pauseKey));
      if (!form.ok) return draw({ problems: form.problems, typed: form.typed });
      const result = await decide(ports, leader, (source, deciding) => pauseUntil(source, form.day, deciding));
      return tell(outcome(result, { done: 'paused', until: form.day }));
    }
    case 'resumeMeetings':
      return tell(outcome(await decide(ports, leader, resume), { done: 'resumed' }));
    case 'showPlan':
      return draw({});
  }
}

function decide(
  ports: Ports,
  { key, by }: Leader,
  make: (source: MeetingSource, deciding: { now: string; by: Leader['by'] }) => PlanDecision,
): Promise<ChangedPlan> {
  return changePlan(ports, key, (source) => make(source, { now: ports.clock.now(), by }));
}

function outcome(result: ChangedPlan, done: PlanResult): PlanResult {
  if (result.kind === 'changed') return done;
  const refusal = result.kind === 'refused' ? refused(result.why) : refused('unknownMeeting');
  return refusal.kind === 'refused' ? { refused: refusal.why } : done;
}

async function plannedNow(ports: Ports, { group, key }: Leader, meetingId: string) {
  const plan = (await ports.plans.find(key))?.value ?? emptyPlan;
  return findPlanned(await meetingSource(ports, group, plan, ports.clock.now()), meetingId);
}

/** The meeting is closed, and so it stays: another one has been opened after it. */
async function isClosed(ports: Ports, { key }: Leader, meetingId: string): Promise<boolean> {
  const [head, meeting] = await Promise.all([ports.meetings.head(key), ports.meetings.meeting(key, meetingId)]);
  const isLast = head?.value.latestMeetingId === meetingId && head.value.openMeetingId === undefined;
  return meeting?.value.closedAt !== undefined && !isLast;
}
