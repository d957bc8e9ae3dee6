import type { Language } from '../domain/language';
import type { View } from './view';
import { labelledLine } from './labelled-line';
import { meetingIdText } from './meeting-id-text';
import { say } from './words';

const mostListed = 10;

/** Which meetings nobody was asked for, the first ones by name, and what to do. */
export function missedLines(meetingIds: readonly string[], language: Language): View[] {
  const left = meetingIds.length - mostListed;
  const lines = [
    say(language, 'chairNote.missed', { count: meetingIds.length }),
    ...meetingIds.slice(0, mostListed).map((id) => `– ${meetingIdText(id, language)}`),
    ...(left > 0 ? [say(language, 'receipt.more', { count: left })] : []),
    say(language, 'chairNote.missedDo'),
  ];
  return lines.map((text) => labelledLine('', text));
}
