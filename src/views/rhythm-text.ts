import { Info } from 'luxon';
import type { Language } from '../domain/language';
import type { Rhythm } from '../domain/rhythm';
import { weekdays } from '../domain/weekday';
import { durationText } from './duration-text';
import { listText } from './list-text';
import { timeText } from './time-text';
import { localeTags, say } from './words';

/** What a rhythm means for the group: how often and when it meets, when the cards go out, and the deadline. */
export function rhythmText(rhythm: Rhythm, language: Language): string {
  const names = Info.weekdays('long', { locale: localeTags[language] });
  const days = weekdays.flatMap((day, index) => (rhythm.days.includes(day) ? [names[index] ?? day] : []));
  const values = {
    days: listText(days, language),
    times: listText(
      rhythm.times.map((time) => timeText(time, language)),
      language,
    ),
  };
  const sentences = [
    days.length === weekdays.length
      ? say(language, 'rhythm.everyDay', { times: values.times })
      : say(language, 'rhythm.onDays', values),
    say(language, 'rhythm.deadlines', {
      ask: durationText(rhythm.askBefore, language),
      deadline: durationText(rhythm.deadlineBefore, language),
    }),
    ...(rhythm.card === 'short' ? [say(language, 'rhythm.shortCard')] : []),
  ];
  return sentences.join(' ');
}
