import type { Instant } from '../../domain/calendar';
import type { GroupKey } from '../../domain/identifiers';
import type { Step } from '../../domain/week/step';
import { closeMeeting } from '../close-meeting';
import type { MeasuredStep } from '../ports/metrics';
import type { Ports } from '../ports/ports';
import { postBoard } from '../post-board';
import { announceFreeDay } from './announce-free-day';
import { endRhythmOnTime } from './end-rhythm-on-time';
import { noteMissed } from './note-missed';
import { openPlanned } from './open-planned';
import type { Week } from './read-week';
import { recordLateStep } from './record-late-step';
import { remindSilent } from './remind-silent';
import { showDeadline } from './show-deadline';

/** Does one step of the week. What was done meanwhile by somebody else is left as it is. */
export async function doStep(ports: Ports, key: GroupKey, week: Week, step: Step): Promise<void> {
  const log = ports.log.child({ groupId: key.groupId, step: step.do, ...aboutStep(step) });
  try {
    await perform({ ...ports, log }, key, week, step);
  } catch (error) {
    ports.metrics.stepDone(step.do, 'failed');
    throw error;
  }
  const plannedAt = plannedTime(week, step);
  if (plannedAt !== undefined) {
    ports.metrics.stepLag((Date.parse(week.state.now) - Date.parse(plannedAt)) / 1000, step.do);
  }
  ports.metrics.stepDone(step.do, step.do === 'late' || step.do === 'missed' ? 'skipped' : 'done');
  log.info('step done');
}

async function perform(ports: Ports, key: GroupKey, week: Week, step: Step): Promise<void> {
  switch (step.do) {
    case 'open':
      await openPlanned(ports, key, week, step.planned, undefined);
      break;
    case 'missed':
      await noteMissed(ports, key, week, step);
      break;
    case 'remind':
      await remindSilent(ports, key, week, step);
      break;
    case 'deadline':
      await showDeadline(ports, key, week);
      break;
    case 'post':
      if ((await postBoard(ports, key, step)).kind === 'nothingToPost') await recordLateStep(ports, key, week, 'post');
      break;
    case 'close':
      await closeMeeting(ports, key, step.meetingId);
      break;
    case 'late':
      await recordLateStep(ports, key, week, step.mark);
      break;
    case 'announceFree':
      await announceFreeDay(ports, key, week, step.planned);
      break;
    case 'endRhythm':
      await endRhythmOnTime(ports, key, week);
      break;
  }
  ports.wake.hint(key);
}

function aboutStep(step: Step): { meetingId?: string; mark?: string } {
  return {
    ...('meetingId' in step && { meetingId: step.meetingId }),
    ...('mark' in step && { mark: step.mark }),
    ...(step.do === 'open' && { meetingId: step.planned.id }),
  };
}

/** When the step was to be done, for the measure of how late it is. */
function plannedTime({ meeting, state }: Week, step: Step): Instant | undefined {
  const steps: Partial<Record<MeasuredStep, Instant | undefined>> = {
    open: step.do === 'open' ? step.planned.asksAt : undefined,
    remind: step.do === 'remind' ? meeting?.value.reminders?.[step.nth - 1] : undefined,
    deadline: meeting?.value.deadline,
    post: meeting?.value.postsAt,
    close: meeting?.value.closesAt,
    endRhythm: state.plan.rhythm?.until,
  };
  return steps[step.do];
}
