import type { ChairNote } from '../domain/chair-note';
import type { Language } from '../domain/language';
import type { View } from './view';
import { labelledLine } from './labelled-line';
import { meetingIdText } from './meeting-id-text';
import { say } from './words';

const mostListed = 10;

/** Which meetings nobody was asked for, the first ones by name, and what to do. */
export function missedLines(
  { meetingIds, older = 0, stands }: Extract<ChairNote, { kind: 'missed' }>,
  language: Language,
): View[] {
  const count = meetingIds.length + older;
  const left = count - Math.min(mostListed, meetingIds.length);
  const lines = [
    say(language, 'chairNote.missed', { count }),
    ...meetingIds.slice(0, mostListed).map((id) => `– ${meetingIdText(id, language, stands)}`),
    ...(left > 0 ? [say(language, 'receipt.more', { count: left })] : []),
    say(language, 'chairNote.missedDo'),
  ];
  return lines.map((text) => labelledLine('', text));
}
