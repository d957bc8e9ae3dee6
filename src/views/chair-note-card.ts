import type { LocalDate } from '../domain/calendar';
import type { WallTime } from '../domain/calendar-of-meetings/wall-clock';
import type { ChairNote } from '../domain/chair-note';
import type { Language } from '../domain/language';
import type { NamedPerson } from '../domain/person';
import type { View } from './view';
import { cardButton, type CardButton } from './card-button';
import type { CardMessage } from './card-message';
import { dayAndTimeText } from './day-and-time-text';
import { dayText } from './dates';
import { engineData } from './engine-data';
import type { EngineVerb } from './engine-press';
import { guestNotReachedNote } from './guest-not-reached-note';
import { knownName } from './known-name';
import { leaderLeftNote } from './leader-left-note';
import { leaderNotReachedNote } from './leader-not-reached-note';
import { labelledLine } from './labelled-line';
import { meetingIdText } from './meeting-id-text';
import { missedLines } from './missed-lines';
import { noteCard } from './note-card';
import { notReachedText } from './not-reached-text';
import { shownText } from './shown-text';
import { skippedStepText } from './skipped-step-text';
import { successorCard } from './successor-card';
import { say } from './words';

/** Where the note belongs. */
export interface ChairNoteOptions {
  readonly groupId: string;
  readonly groupName: string;
  readonly language: Language;
  /** In the group's zone: days of another year are told with their year. */
  readonly today: LocalDate;
  /** Whom the search for a successor offers to begin with: the group's people. */
  readonly people?: readonly NamedPerson[] | undefined;
  /** Where the meetings stand that do not stand where their id says. */
  readonly stands?: Readonly<Record<string, WallTime>> | undefined;
}

/** Tells the chair that something happened that nobody did, and what to do about it. */
export function chairNoteCard(about: ChairNote, options: ChairNoteOptions): CardMessage {
  if (about.kind === 'vacant') return successorCard(about, { ...options, people: options.people ?? [] });
  const { language, groupName } = options;
  const { title, lines, buttons } = noteOf(about, options);
  return noteCard({ title, group: shownText(groupName), lines, buttons }, language);
}

interface Said {
  readonly title: string;
  readonly lines: readonly View[];
  readonly buttons: readonly CardButton[];
}

function noteOf(about: Exclude<ChairNote, { kind: 'vacant' }>, options: ChairNoteOptions): Said {
  const { language, stands } = options;
  switch (about.kind) {
    case 'missed':
      return {
        title: say(language, 'chairNote.missedTitle', { count: about.meetingIds.length + (about.older ?? 0) }),
        lines: missedLines(about, language),
        buttons: [planButton(options)],
      };
    case 'stepSkipped': {
      const when = meetingIdText(about.meetingId, language, stands);
      const { happened, todo, canPost } = skippedStepText(about.step, when, language);
      return {
        title: say(language, 'chairNote.stepTitle'),
        lines: [plain(happened), plain(todo)],
        buttons: canPost ? [meetingButton('postNow', 'chairPreview.postNow', about, options)] : [],
      };
    }
    case 'freeDay':
      return freeDayNote(about, options);
    case 'left':
      return leftNote(about, language);
    case 'noDeputy': {
      const { personName, until, areaName } = about;
      const values = {
        person: knownName(personName, language),
        day: dayText(until, language, options.today),
      };
      return {
        title: say(language, 'chairNote.noDeputyTitle'),
        lines: [
          labelledLine(`${shownText(areaName)}: `, say(language, 'chairNote.noDeputy', values)),
          plain(say(language, 'chairNote.noDeputyDo')),
        ],
        buttons: [],
      };
    }
    case 'notReached': {
      if (about.over === true) return reachedAfterAll(about, options);
      const text = notReachedText(about.reason, knownName(about.personName, language), language);
      const then = say(language, 'chairNote.notReachedThen', {
        when: meetingIdText(about.meetingId, language, stands),
      });
      return {
        title: say(language, 'chairNote.notReachedTitle'),
        lines: [labelledLine(`${shownText(about.areaName)}: `, text), plain(then)],
        buttons: [],
      };
    }
    case 'leaderNotReached':
      return leaderNotReachedNote(about, language);
    case 'leaderLeft':
      return leaderLeftNote(about, options);
    case 'guestNotReached':
      return guestNotReachedNote(about, language);
    case 'channelRefused':
      return {
        title: say(language, 'chairNote.channelTitle'),
        lines: [
          plain(say(language, 'chairNote.channel')),
          labelledLine(`${say(language, 'chairNote.boardError')}: `, shownText(about.error.slice(0, 500))),
          plain(say(language, 'chairNote.channelDo')),
        ],
        buttons: [],
      };
    case 'boardRefused':
    case 'logRefused': {
      const when = meetingIdText(about.meetingId, language, stands);
      if (about.kind === 'logRefused' && about.over === true) {
        const lines = [plain(say(language, 'chairNote.logOver', { when }))];
        return { title: say(language, 'chairNote.logOverTitle'), lines, buttons: [] };
      }
      const what = about.kind === 'logRefused' ? 'log' : 'board';
      return {
        title: say(language, `chairNote.${what}Title`),
        lines: [
          plain(say(language, `chairNote.${what}`, { when })),
          labelledLine(`${say(language, 'chairNote.boardError')}: `, shownText(about.error.slice(0, 500))),
          plain(say(language, 'chairNote.boardDo', { button: say(language, 'chairPreview.postNow') })),
        ],
        buttons: [meetingButton('postNow', 'chairPreview.postNow', about, options)],
      };
    }
  }
}

function leftNote({ post, personName, reason }: Extract<ChairNote, { kind: 'left' }>, language: Language): Said {
  return {
    title: say(language, `chairNote.left.${post}Title`),
    lines: [
      plain(say(language, `chairNote.vacant.${reason}`, { person: knownName(personName, language) })),
      plain(say(language, `chairNote.left.${post}`)),
    ],
    buttons: [],
  };
}

function reachedAfterAll(
  { areaName, meetingId, personName }: Extract<ChairNote, { kind: 'notReached' }>,
  { language, stands }: ChairNoteOptions,
): Said {
  const values = { person: knownName(personName, language), when: meetingIdText(meetingId, language, stands) };
  const text = say(language, 'chairNote.reached', values);
  return {
    title: say(language, 'chairNote.reachedTitle'),
    lines: [labelledLine(`${shownText(areaName)}: `, text)],
    buttons: [],
  };
}

function freeDayNote(about: Extract<ChairNote, { kind: 'freeDay' }>, options: ChairNoteOptions): Said {
  const { language } = options;
  const { meetingId, name, movedTo } = about;
  const values = { when: meetingIdText(meetingId, language), name: shownText(name) };
  const happened =
    movedTo === undefined
      ? say(language, 'chairNote.freeSkipped', values)
      : say(language, 'chairNote.freeMoved', { ...values, to: dayAndTimeText(movedTo.day, movedTo.time, language) });
  const change =
    movedTo === undefined
      ? meetingButton('keepMeeting', 'plan.keep', about, options)
      : meetingButton('skipMeeting', 'plan.skip', about, options);
  return {
    title: say(language, 'chairNote.freeTitle'),
    lines: [plain(happened), plain(say(language, 'chairNote.freeDo'))],
    buttons: [change, planButton(options)],
  };
}

const plain = (text: string): View => labelledLine('', text);

function planButton({ groupId, language }: ChairNoteOptions): CardButton {
  return cardButton(say(language, 'plan.show'), engineData('showPlan', { g: groupId, l: language }));
}

function meetingButton(
  verb: Extract<EngineVerb, 'postNow' | 'keepMeeting' | 'skipMeeting'>,
  title: 'chairPreview.postNow' | 'plan.keep' | 'plan.skip',
  { meetingId }: { readonly meetingId: string },
  { groupId, language }: ChairNoteOptions,
): CardButton {
  return cardButton(say(language, title), engineData(verb, { g: groupId, m: meetingId, l: language }));
}
