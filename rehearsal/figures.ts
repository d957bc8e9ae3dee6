import { ledgerStates } from '../src/domain/ledger-state';
import { rhythmNames, type RhythmName } from '../src/domain/rhythm';
import { doubledOf } from './checks/doubled';
import { busiestDay, remindersOf } from './checks/reminders';
import type { Outcome, StandingCard } from './read-outcome';

/** One line of the year's figures: a number for each rhythm where that says something, and for all. */
export interface Figure {
  readonly what: string;
  readonly by?: Readonly<Record<RhythmName, number>>;
  readonly all: number;
}

const stateWords = {
  ...{ inTime: 'answered in time', unchanged: 'answered «no change»', late: 'answered late', vacant: 'post vacant' },
  ...{ absent: 'absent', notReached: 'not reached', silent: 'silent' },
} as const;

/** Adds the year up. */
export function figuresOf(outcome: Outcome): readonly Figure[] {
  const { meetings, facts, calls, standing, records } = outcome;
  const rhythmOf = new Map(meetings.map(({ meeting }) => [meeting.id, meeting.rhythm ?? 'normal']));
  const by = (what: string, count: (rhythm: RhythmName) => number): Figure => {
    const each = { normal: count('normal'), intensified: count('intensified'), crisis: count('crisis') };
    return { what, by: each, all: rhythmNames.reduce((sum, name) => sum + each[name], 0) };
  };
  const held = (rhythm: RhythmName) => meetings.filter(({ meeting }) => (meeting.rhythm ?? 'normal') === rhythm);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const recorded = (what: string) => records.filter((record) => record.what === what).length;
  const sent = (which: (card: StandingCard) => boolean) => standing.filter(which).length;
  const doubled = doubledOf(outcome);
  const extra = (kind: string) => sum(doubled.filter(({ what }) => what.startsWith(kind)).map((one) => one.extra));
  return [
    by('meetings held', (rhythm) => held(rhythm).length),
    by('areas asked', (rhythm) => sum(held(rhythm).map(({ areas }) => areas.length))),
    ...ledgerStates.map((state) =>
      by(stateWords[state], (rhythm) =>
        sum(
          held(rhythm).map(({ meeting }) => Object.values(meeting.ledger ?? {}).filter((one) => one === state).length),
        ),
      ),
    ),
    by(
      'reminders',
      (rhythm) => remindersOf(standing).filter(({ tag }) => rhythmOf.get(tag.meetingId) === rhythm).length,
    ),
    { what: 'presses with a receipt', all: facts.receipts.length },
    { what: 'presses delivered twice', all: facts.receipts.filter(({ twice }) => twice).length },
    { what: 'presses refused', all: sum([...facts.refused.values()]) },
    { what: 'answers that came too late for the card', all: facts.tooLate },
    { what: 'times nobody answered, and the person tried again', all: facts.unanswered },
    { what: 'status cards in chats', all: sent(({ tag }) => tag.kind === 'status') },
    { what: 'boards in the channel', all: sent(({ tag }) => tag.kind === 'board') },
    { what: 'previews to the chair', all: sent(({ tag }) => tag.kind === 'preview') },
    { what: 'notes to the chair', all: sent(({ tag }) => tag.kind === 'note') },
    { what: 'sends', all: calls.filter(({ do: what }) => what === 'send' || what === 'startThread').length },
    { what: 'updates', all: calls.filter(({ do: what }) => what === 'update').length },
    {
      what: 'calls with an unknown outcome',
      all: calls.filter(({ outcome: came }) => came === 'unknown' || came === 'none').length,
    },
    { what: 'calls throttled', all: calls.filter(({ outcome: came }) => came === 'throttled').length },
    { what: 'calls not reached', all: calls.filter(({ outcome: came }) => came === 'notReached').length },
    { what: 'cards doubled', all: extra('card') + extra('note') + extra('preview') },
    { what: 'boards doubled', all: extra('board') },
    { what: 'outages of the bot', all: facts.outages.filter(({ isBot }) => isBot).length },
    { what: 'outages of Teams', all: facts.outages.filter(({ isBot }) => !isBot).length },
    { what: 'meetings missed', all: recorded('missed') },
    { what: 'meetings skipped, free days and pauses', all: facts.skipped.length },
    { what: 'steps skipped', all: recorded('stepSkipped') },
    { what: 'most messages to one person on one day', all: busiestDay(outcome, () => true) },
    { what: 'most reminders to one person on one day', all: busiestDay(outcome, ({ kind }) => kind === 'reminder') },
    { what: 'errors in the bot’s log', all: sum([...outcome.errors.values()].map(({ count }) => count)) },
  ];
}

/** The figures as lines of text. */
export function figureLines(figures: readonly Figure[]): readonly string[] {
  const widest = Math.max(...figures.map(({ what }) => what.length));
  const cell = (value: number | undefined) => String(value ?? '').padStart(12);
  const heads = [...rhythmNames, 'all'].map((head) => head.padStart(12)).join('');
  return [
    `${''.padEnd(widest)}${heads}`,
    ...figures.map(
      ({ what, by, all }) =>
        `${what.padEnd(widest)}${rhythmNames.map((name) => cell(by?.[name])).join('')}${cell(all)}`,
    ),
  ];
}
