import type { Group } from '../../domain/group';
import { checkDurations } from './check-durations';
import { durationMinutes } from './duration-minutes';
import type { Reader } from './reader';
import { durationKeys, readDurations } from './read-durations';
import { readFields } from './read-fields';
import { values } from './value-readers';

const defaults: Group['meeting'] = { weekday: 'tuesday', time: '09:00', askBefore: 'P2D', deadlineBefore: 'PT2H' };

/** Asking for the next meeting closes this one, so the group keeps a day after its meeting for late replies. */
const longestAsk = 'P6D';

/** When the group meets, and when the steps of its week are. */
export const meetingReader: Reader<Group['meeting']> = {
  expected: 'the meeting, such as { weekday: tuesday, time: "09:00", askBefore: P2D, deadlineBefore: PT2H }',
  read(node, reading) {
    const fields = readFields(node, ['weekday', 'time', 'lasts', ...durationKeys], this.expected, reading);
    if (fields === undefined) return undefined;
    const given = readDurations(fields);
    const holds = (key: 'askBefore' | 'deadlineBefore') => (fields.has(key) ? given[key] : defaults[key]);
    const lasts = fields.optional('lasts', values.length);
    const ask = holds('askBefore');
    const wrong = (key: string, message: string) =>
      reading.problem({ ...fields.placeOf(key), path: `${node.at.path}.${key}` }, message);
    checkDurations(given, ask, holds('deadlineBefore'), wrong);
    if (ask !== undefined && minutes(ask) > minutes(longestAsk)) {
      const reason = 'asking for the next meeting closes this one, and late replies need a day';
      wrong('askBefore', `expected at most ${longestAsk}, found ${ask}: ${reason}`);
    }
    return {
      weekday: fields.optional('weekday', values.weekday) ?? defaults.weekday,
      time: fields.optional('time', values.time) ?? defaults.time,
      ...{ askBefore: defaults.askBefore, deadlineBefore: defaults.deadlineBefore },
      ...given,
      ...(lasts !== undefined && { lasts }),
    };
  },
};

/** The meeting of a file that says nothing about it. */
export function defaultMeeting(): Group['meeting'] {
  return { ...defaults };
}

function minutes(duration: string): number {
  return durationMinutes(duration) ?? 0;
}
