import type { Group } from '../../domain/group';
import { durationMinutes } from './duration-minutes';
import type { Reader } from './reader';
import { readFields } from './read-fields';
import { values } from './value-readers';

const defaults: Group['meeting'] = { weekday: 'tuesday', time: '09:00', askBefore: 'P2D', deadlineBefore: 'PT2H' };

/** Asking for the next meeting closes this one, so the group keeps a day after its meeting for late replies. */
const longestAsk = 'P6D';

/** When the group meets, when its cards go out and when the deadline is. */
export const meetingReader: Reader<Group['meeting']> = {
  expected: 'the meeting, such as { weekday: tuesday, time: "09:00", askBefore: P2D, deadlineBefore: PT2H }',
  read(node, reading) {
    const fields = readFields(node, ['weekday', 'time', 'askBefore', 'deadlineBefore'], this.expected, reading);
    if (fields === undefined) return undefined;
    const durationOf = (key: 'askBefore' | 'deadlineBefore'): string | undefined =>
      fields.has(key) ? fields.optional(key, values.duration) : defaults[key];
    const askBefore = durationOf('askBefore');
    const deadlineBefore = durationOf('deadlineBefore');
    const meeting = {
      weekday: fields.optional('weekday', values.weekday) ?? defaults.weekday,
      time: fields.optional('time', values.time) ?? defaults.time,
      askBefore: askBefore ?? defaults.askBefore,
      deadlineBefore: deadlineBefore ?? defaults.deadlineBefore,
    };
    if (askBefore === undefined || deadlineBefore === undefined) return meeting;
    const ask = minutes(askBefore);
    const deadline = minutes(deadlineBefore);
    const wrong = (key: string, message: string) =>
      reading.problem({ ...fields.placeOf(key), path: `${node.at.path}.${key}` }, message);
    if (deadline === 0) {
      wrong('deadlineBefore', `expected a deadline before the meeting, found ${deadlineBefore}`);
    } else if (ask <= deadline) {
      const found = `askBefore ${askBefore} and deadlineBefore ${deadlineBefore}`;
      wrong('askBefore', `expected the cards to go out before the deadline, found ${found}`);
    }
    if (ask > minutes(longestAsk)) {
      const reason = 'asking for the next meeting closes this one, and late replies need a day';
      wrong('askBefore', `expected at most ${longestAsk}, found ${askBefore}: ${reason}`);
    }
    return meeting;
  },
};

/** The meeting of a file that says nothing about it. */
export function defaultMeeting(): Group['meeting'] {
  return { ...defaults };
}

function minutes(duration: string): number {
  return durationMinutes(duration) ?? 0;
}
