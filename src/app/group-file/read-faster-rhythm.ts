import { rhythmOf } from '../../domain/calendar-of-meetings/rhythm-of';
import { rhythmLimits, type FasterRhythm, type Rhythm } from '../../domain/rhythm';
import { checkDurations } from './check-durations';
import { durationMinutes } from './duration-minutes';
import { orderedListReader } from './ordered-list-reader';
import { daysReader } from './read-days';
import { durationKeys, readDurations } from './read-durations';
import { readFields } from './read-fields';
import { defaultMeeting } from './read-meeting';
import type { Reader } from './reader';
import { shortestGap } from './shortest-gap';
import { values } from './value-readers';

const timesReader = orderedListReader(values.time, {
  expected: 'a time of day in quotes, such as "09:00", or a list of them',
  least: 1,
  most: rhythmLimits.times,
  rank: (time) => Number(time.replace(':', '')),
});

/** A reader for what one of the faster rhythms has of its own; undefined when that is nothing. */
export function fasterRhythmReader(name: FasterRhythm): Reader<Partial<Rhythm>> {
  return {
    expected: 'a rhythm, such as { days: every day, times: ["08:00", "16:00"], askBefore: PT3H }',
    read(node, reading) {
      const fields = readFields(node, ['days', 'times', ...durationKeys, 'card', 'dayThread'], this.expected, reading);
      if (fields === undefined) return undefined;
      const days = fields.optional('days', daysReader);
      const times = fields.optional('times', timesReader);
      const durations = readDurations(fields);
      const card = fields.optional('card', values.card);
      const dayThread = fields.optional('dayThread', values.yesOrNo);
      const given = {
        ...(days !== undefined && { days }),
        ...(times !== undefined && { times }),
        ...durations,
        ...(card !== undefined && { card }),
        ...(dayThread !== undefined && { dayThread }),
      };
      // The defaults; the group's own meeting's time makes no difference to a check.
      const filled = rhythmOf({ meeting: defaultMeeting(), rhythms: { [name]: given } }, name);
      const holds = (key: 'askBefore' | 'deadlineBefore') =>
        fields.has(key) && given[key] === undefined ? undefined : filled[key];
      const wrong = (key: string, message: string) =>
        reading.problem({ ...fields.placeOf(key), path: `${node.at.path}.${key}` }, message);
      checkDurations(durations, holds('askBefore'), holds('deadlineBefore'), wrong);
      const ask = holds('askBefore');
      const gap = shortestGap(filled.days, filled.times);
      if (ask !== undefined && (durationMinutes(ask) ?? 0) >= gap) {
        const found = `found ${ask} with ${gap} minutes between two meetings`;
        const key = (['askBefore', 'times'] as const).find((each) => given[each] !== undefined) ?? 'days';
        wrong(key, `expected the cards to go out after the start of the meeting before, ${found}`);
      }
      return Object.keys(given).length === 0 ? undefined : given;
    },
  };
}
