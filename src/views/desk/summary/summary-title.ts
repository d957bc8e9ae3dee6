import { dayText, momentText } from '../../dates';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import type { SummaryOptions } from './summary-options';

/** What a summary is called: by its meeting, and that it is a correction. */
export function summaryTitle({ language, meeting, timeZone }: SummaryOptions, isCorrection: boolean): string {
  const when = momentText(meeting.startsAt, timeZone, language);
  return say(language, isCorrection ? 'summary.correctedTitle' : 'summary.title', { when });
}

/** The text of its notification: the group and the day, and nothing of what it says. */
export function summaryNotification({ language, meeting, groupName }: SummaryOptions, isCorrection: boolean): string {
  return say(language, isCorrection ? 'summary.correctedNotification' : 'summary.notification', {
    group: shownText(groupName),
    day: dayText(meeting.day, language, meeting.day),
  });
}
