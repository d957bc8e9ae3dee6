import type { Instant } from '../domain/calendar';
import type { Language } from '../domain/language';
import type { Rhythm, RhythmName } from '../domain/rhythm';
import type { CardMessage } from './card-message';
import { momentText } from './dates';
import { labelledLine } from './labelled-line';
import { noteCard } from './note-card';
import { rhythmText } from './rhythm-text';
import { shownText } from './shown-text';
import { say } from './words';

/** Which rhythm begins, who switched and why, and what comes next. */
export interface RhythmNoteOptions {
  readonly groupName: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly name: RhythmName;
  readonly rhythm: Rhythm;
  /** Nobody when the time that was set ran out. */
  readonly by?: string | undefined;
  readonly reason: string;
  readonly until?: Instant | undefined;
  readonly next?: { readonly startsAt: Instant; readonly deadline: Instant } | undefined;
}

/** Tells the channel and the coordinators that the group meets in another rhythm from now on, or in the normal one again. */
export function rhythmNoteCard(options: RhythmNoteOptions): CardMessage {
  const { groupName, language, timeZone, name, rhythm, by, reason, until, next } = options;
  const moment = (at: Instant) => momentText(at, timeZone, language);
  const title =
    name === 'normal'
      ? say(language, 'rhythmNote.normalAgain')
      : say(language, 'rhythmNote.title', { name: say(language, `rhythm.${name}`) });
  const lines = [
    by === undefined ? say(language, 'rhythmNote.ended') : say(language, 'rhythmNote.by', { name: shownText(by) }),
    ...(by === undefined || reason === ''
      ? []
      : [{ label: `${say(language, 'rhythm.reason')}: `, text: shownText(reason) }]),
    rhythmText(rhythm, language),
    ...(until === undefined ? [] : [say(language, 'rhythmNote.until', { when: moment(until) })]),
    ...(next === undefined
      ? []
      : [say(language, 'rhythmNote.next', { when: moment(next.startsAt), deadline: moment(next.deadline) })]),
    say(language, 'rhythm.notPreparedness'),
  ];
  return noteCard(
    {
      title,
      summary: say(language, 'rhythmNote.summary', { group: shownText(groupName), title }),
      group: shownText(groupName),
      lines: lines.map((line) =>
        typeof line === 'string' ? labelledLine('', line) : labelledLine(line.label, line.text),
      ),
    },
    language,
  );
}
