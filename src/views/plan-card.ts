import { bindCard } from './bind-card';
import { cardButton } from './card-button';
import type { CardMessage } from './card-message';
import { dayText } from './dates';
import { engineData } from './engine-data';
import { extraKey, pauseKey, timeField } from './plan-fields';
import type { PlanOptions } from './plan-options';
import { planRow } from './plan-row';
import { problemText } from './problem-text';
import { shownText } from './shown-text';
import { whenForm } from './when-form';
import { say } from './words';

/** More meetings than this would be a card that nobody reads. */
const mostMeetings = 6;

/** The next meetings, each with what became of it; the chair can skip, keep and move them, add one, and pause. */
export function planCard(options: PlanOptions): CardMessage {
  const { language, groupId, groupName, meetings, pausedUntil, rhythm, today } = options;
  const lines = noticeLines(options);
  const isPaused = pausedUntil !== undefined;
  const summary = say(language, 'plan.summary', { group: shownText(groupName) });
  const data = (verb: 'extraMeeting' | 'pauseUntil' | 'resumeMeetings') =>
    engineData(verb, { g: groupId, l: language });
  const extra = whenForm(extraKey, options, {
    title: say(language, 'plan.extra'),
    save: say(language, 'plan.extraDo'),
    data: data('extraMeeting'),
  });
  const pause = whenForm(pauseKey, options, {
    title: say(language, 'plan.pause'),
    save: say(language, 'plan.pauseDo'),
    dayLabel: say(language, 'plan.pauseDay'),
    data: data('pauseUntil'),
  });
  const card = bindCard('plan', {
    lang: language,
    summary,
    title: say(language, 'plan.title'),
    group: shownText(groupName),
    hasNotice: lines.length > 0,
    notice: lines.map((text) => ({ text, weight: 'bolder' })),
    rhythm: say(language, 'plan.rhythm', { name: say(language, `rhythm.${rhythm}`) }),
    isEmpty: meetings.length === 0,
    empty: say(language, 'plan.empty'),
    meetings: meetings.slice(0, mostMeetings).map((meeting) => planRow(meeting, options)),
    isPaused,
    paused: isPaused ? say(language, 'plan.paused', { day: dayText(pausedUntil, language, today) }) : '',
    resume: isPaused
      ? [cardButton(say(language, 'plan.resume'), data('resumeMeetings'), { style: 'positive', inputs: 'none' })]
      : [],
    extra: [extra],
    pause: isPaused ? [] : [pause],
  });
  return { card, summary };
}

function noticeLines({ language, answer, problems = [] }: PlanOptions): string[] {
  const label = (field: string) =>
    say(
      language,
      field.startsWith(timeField('')) ? 'plan.time' : field.endsWith(pauseKey) ? 'plan.pauseDay' : 'plan.day',
    );
  return [
    ...(answer === undefined ? [] : [answer]),
    ...problems.map((problem) => problemText(label(problem.field), problem, language)),
  ];
}
