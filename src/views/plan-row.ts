import { DateTime } from 'luxon';
import type { PlannedMeeting } from '../domain/calendar-of-meetings/planned-meeting';
import type { View } from './view';
import { cardButton, type CardButton } from './card-button';
import { dayAndTimeText } from './day-and-time-text';
import { momentText } from './dates';
import { engineData } from './engine-data';
import type { PlanOptions } from './plan-options';
import { shownText } from './shown-text';
import { whenForm } from './when-form';
import { say } from './words';

/** One meeting of the plan card: when, what became of it, and what the chair can do with it. */
export function planRow(meeting: PlannedMeeting, options: PlanOptions): View {
  const { language, timeZone, groupId } = options;
  const when = momentText(meeting.startsAt, timeZone, language);
  const start = DateTime.fromISO(meeting.startsAt, { zone: timeZone });
  const buttons = buttonsOf(meeting, options);
  const canMove = meeting.status === 'meets' || meeting.why !== 'paused';
  const move = whenForm(meeting.id, options, {
    title: say(language, 'plan.move'),
    save: say(language, 'plan.moveDo'),
    data: engineData('moveMeeting', { g: groupId, m: meeting.id, l: language }),
    day: start.toFormat('yyyy-MM-dd'),
    time: start.toFormat('HH:mm'),
  });
  return {
    when,
    status: statusOf(meeting, options),
    hasButtons: buttons.length > 0 || canMove,
    buttons,
    forms: canMove ? [move] : [],
  };
}

/** The sign differs as the word does, so that the list can be skimmed. */
function statusOf(meeting: PlannedMeeting, { language }: PlanOptions): string {
  const { movedFrom, origin, rhythm } = meeting;
  const moved = () => {
    if (movedFrom === undefined) return [];
    const values = { when: dayAndTimeText(movedFrom.day, movedFrom.time, language) };
    return movedFrom.freeDay === undefined
      ? [say(language, 'plan.moved', values)]
      : [say(language, 'plan.movedFreeDay', { ...values, name: shownText(movedFrom.freeDay) })];
  };
  if (meeting.status === 'skipped') {
    const { why, freeDay = '' } = meeting;
    if (why !== 'freeDay' || freeDay === '') return `○ ${say(language, `plan.skipped.${why}`)}`;
    return `○ ${say(language, 'plan.skippedFor', { name: shownText(freeDay) })}`;
  }
  const notes = [
    ...(origin === 'extra' ? [say(language, 'plan.isExtra')] : []),
    ...moved(),
    ...(rhythm === 'normal' ? [] : [say(language, 'plan.rhythm', { name: say(language, `rhythm.${rhythm}`) })]),
  ];
  return `● ${[say(language, 'plan.meets'), ...notes].join(' · ')}`;
}

function buttonsOf(meeting: PlannedMeeting, { language, groupId }: PlanOptions): CardButton[] {
  const data = (verb: 'skipMeeting' | 'keepMeeting') => engineData(verb, { g: groupId, m: meeting.id, l: language });
  if (meeting.status === 'meets') {
    return [cardButton(say(language, 'plan.skip'), data('skipMeeting'), { inputs: 'none' })];
  }
  return meeting.why === 'paused'
    ? []
    : [cardButton(say(language, 'plan.keep'), data('keepMeeting'), { inputs: 'none' })];
}
