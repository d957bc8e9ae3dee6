import type { PlannedMeeting } from '../../src/domain/calendar-of-meetings/planned-meeting';
import type { Language } from '../../src/domain/language';
import type { Rhythm, RhythmName } from '../../src/domain/rhythm';
import { weekdays } from '../../src/domain/weekday';
import type { ChairNoteOptions } from '../../src/views/chair-note-card';
import type { ChairPreviewOptions } from '../../src/views/chair-preview-options';
import type { PlanOptions } from '../../src/views/plan-options';
import type { RhythmOptions } from '../../src/views/rhythm-card';
import * as sample from './samples';

/** The week around the sample meeting: its rhythms, its plan, and what the chair is shown of it. */
const normal: Rhythm = {
  days: ['tuesday'],
  times: ['09:00'],
  askBefore: 'P2D',
  deadlineBefore: 'PT2H',
  postBefore: 'PT30M',
  remindBefore: ['P1D', 'PT3H'],
  closeAfter: 'P7D',
  card: 'full',
  dayThread: false,
};

export const rhythms: Readonly<Record<RhythmName, Rhythm>> = {
  normal,
  intensified: { ...normal, days: [...weekdays], askBefore: 'PT18H', deadlineBefore: 'PT1H' },
  crisis: {
    ...normal,
    days: [...weekdays],
    times: ['00:00', '04:00', '08:00', '12:00', '16:00', '20:00'],
    askBefore: 'PT90M',
    deadlineBefore: 'PT20M',
    card: 'short',
    dayThread: true,
  },
};

const times = {
  startsAt: '2026-11-24T08:00:00.000Z',
  asksAt: '2026-11-22T08:00:00.000Z',
  reminders: [],
  deadline: '2026-11-24T06:00:00.000Z',
  postsAt: '2026-11-24T07:30:00.000Z',
  closesAt: '2026-12-01T08:00:00.000Z',
};

const planned = (day: string, more: object): PlannedMeeting => ({
  ...times,
  id: `${day}-0900`,
  day,
  startsAt: `${day}T08:00:00.000Z`,
  rhythm: 'normal',
  origin: 'rhythm',
  status: 'meets',
  ...more,
});

export const meetings: readonly PlannedMeeting[] = [
  planned('2026-11-24', {}),
  planned('2026-12-01', { status: 'skipped', why: 'chair' }),
  planned('2026-12-03', { origin: 'extra', rhythm: 'crisis' }),
  planned('2026-12-09', { id: '2026-12-08-0900', movedFrom: { day: '2026-12-08', time: '09:00' } }),
  planned('2026-12-24', { status: 'skipped', why: 'freeDay', freeDay: 'julaften' }),
  planned('2026-12-28', { movedFrom: { day: '2026-12-25', time: '09:00', freeDay: '1. juledag' } }),
  planned('2027-01-05', { status: 'skipped', why: 'paused' }),
];

export function planOptions(language: Language, more: Partial<PlanOptions> = {}): PlanOptions {
  return {
    groupId: 'samordning',
    groupName: 'Samordningsgruppen',
    language,
    timeZone: 'Europe/Oslo',
    today: sample.today,
    meetings,
    rhythm: 'normal',
    ...more,
  };
}

export function rhythmOptions(language: Language, more: Partial<RhythmOptions> = {}): RhythmOptions {
  return {
    groupId: 'samordning',
    groupName: 'Samordningsgruppen',
    language,
    timeZone: 'Europe/Oslo',
    now: { name: 'normal' },
    rhythms,
    ...more,
  };
}

export function previewOptions(language: Language, more: Partial<ChairPreviewOptions> = {}): ChairPreviewOptions {
  return {
    groupId: 'samordning',
    language,
    board: sample.boardOf(sample.sevenAreas),
    missing: [
      {
        areaName: 'Næring og innovasjon',
        personName: 'Per Ås',
        why: { why: 'silent', since: '2026-11-22T08:00:00.000Z' },
      },
    ],
    postsAt: times.postsAt,
    state: { state: 'planned' },
    ...more,
  };
}

export function noteOptions(language: Language): ChairNoteOptions {
  return {
    groupId: 'samordning',
    groupName: 'Samordningsgruppen',
    language,
    today: sample.today,
    people: [sample.kari, sample.ola],
  };
}

export const vacant = {
  kind: 'vacant',
  areaId: 'helse',
  areaName: 'Helse og velferd',
  personName: 'Kari Nordmann',
  reason: 'leftTeam',
} as const;
